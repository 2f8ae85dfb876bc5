package org.hearingdesk.ui.floor.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decide;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.Replay;
import org.hearingdesk.domain.log.Stamp;

/**
 * What commands would come to, by the same rules by which they are carried out; nothing is
 * recorded.
 *
 * @param hearing as it would be; as it is when they would be refused
 */
record Trial(Hearing hearing, Optional<Rejection> refused) {

  static Trial of(Hearing hearing, List<Command> commands, Instant now) {
    Hearing after = hearing;
    for (Command command : commands) {
      switch (Decide.decide(after, command, now)) {
        case Decision.Refused(Rejection reason) -> {
          return new Trial(hearing, Optional.of(reason));
        }
        case Decision.Accepted(List<Fact> facts) ->
            after = Replay.onTop(after, entries(facts, now));
      }
    }
    return new Trial(after, Optional.empty());
  }

  private static List<Entry> entries(List<Fact> facts, Instant now) {
    List<Entry> entries = new ArrayList<>();
    for (Fact fact : facts) {
      entries.add(new Entry("trial", Stamp.first("trial"), now, "", Id.of("trial"), fact));
    }
    return entries;
  }
}
