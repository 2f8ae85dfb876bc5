package org.hearingdesk.domain.command;

import java.util.List;
import org.hearingdesk.domain.log.Fact;

/** The answer to a command. */
public sealed interface Decision {
  /** It is done by these facts; none if there is nothing to change. */
  record Accepted(List<Fact> facts) implements Decision {
    public Accepted {
      facts = List.copyOf(facts);
    }
  }

  /** It cannot be done. */
  record Refused(Rejection reason) implements Decision {}

  static Decision accept(Fact... facts) {
    return new Accepted(List.of(facts));
  }

  static Decision accept(List<Fact> facts) {
    return new Accepted(facts);
  }

  static Decision refuse(Rejection reason) {
    return new Refused(reason);
  }
}
