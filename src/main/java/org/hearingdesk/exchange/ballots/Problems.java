package org.hearingdesk.exchange.ballots;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, up to a number that a person still reads. */
final class Problems {
  static final int MOST = 50;

  private final List<Problem> found = new ArrayList<>();

  void add(Problem problem) {
    if (found.size() < MOST) {
      found.add(problem);
    }
  }

  boolean none() {
    return found.isEmpty();
  }

  boolean full() {
    return found.size() == MOST;
  }

  BallotReading.Refused refused() {
    return new BallotReading.Refused(found);
  }
}
