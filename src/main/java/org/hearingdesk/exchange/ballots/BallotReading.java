package org.hearingdesk.exchange.ballots;

import java.util.List;

/** The outcome of reading a ballot file: the ballots, or every reason why not. */
public sealed interface BallotReading {

  record Ready(BallotFile file) implements BallotReading {}

  /** At least one problem, in the order of the file. */
  record Refused(List<Problem> problems) implements BallotReading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
