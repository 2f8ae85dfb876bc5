package org.hearingdesk.exchange.intake;

import java.util.Optional;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.Voter;

/**
 * One line of a grid of ballots, and what will become of it.
 *
 * @param number which line of the grid it is, from 0; two may stand on one line of a file
 * @param line of the text or file, from 1
 * @param name of the voter as it stands there; blank where none does
 */
public record Sheet(int number, int line, String name, Verdict verdict) {

  /** What a line comes to. */
  public sealed interface Verdict {
    /** The voter has handed in nothing yet. */
    record New(Voter voter, Ballot ballot) implements Verdict {}

    /** The voter has handed in another ballot. */
    record Changed(Voter voter, Ballot before, Ballot ballot) implements Verdict {}

    /** The voter has handed in the same. */
    record Same(Voter voter) implements Verdict {}

    /** Nobody, or more than one, is called so: a person says who it is, or it stays out. */
    record Unknown(Ballot ballot, int called) implements Verdict {}

    /** Nothing stands in the line but the voter: nothing was handed in. */
    record Empty() implements Verdict {}

    record Faulty(Fault fault) implements Verdict {}
  }

  /** Why a line cannot come in. */
  public sealed interface Fault {
    /** A cell holds something that is no whole number. */
    record NoNumber(String column, String text) implements Fault {}

    /** A cell that says nothing of its pair. */
    record NoPreference(String pair, String text) implements Fault {}

    /** The same voter stands on an earlier line. */
    record Twice(int earlier) implements Fault {}

    /** The ballot breaks a rule of its question. */
    record Refused(Rejection reason) implements Fault {}
  }

  /** Who would hand in what, if this line comes in. */
  public Optional<Voter> voter() {
    return switch (verdict) {
      case Verdict.New(Voter voter, Ballot _) -> Optional.of(voter);
      case Verdict.Changed(Voter voter, Ballot _, Ballot _) -> Optional.of(voter);
      case Verdict.Same(Voter voter) -> Optional.of(voter);
      case Verdict.Unknown _, Verdict.Empty _, Verdict.Faulty _ -> Optional.empty();
    };
  }
}
