package org.hearingdesk.ui.priorities.ballots;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.ui.priorities.SideMark;

/**
 * One voter's line of the grid, ready to show.
 *
 * @param cells one for each option, or for each pair
 * @param words how the ballot stands, in two or three words
 * @param fault why it is not counted; blank for none
 * @param current whether keys go into this line
 */
record BallotRow(
    Voter voter,
    String name,
    Optional<SideMark> side,
    List<Cell> cells,
    Status status,
    String words,
    String fault,
    boolean handedIn,
    boolean current) {

  /** How a voter's ballot stands. */
  enum Status {
    HANDED_IN,
    KEYING,
    TO_FIX,
    NOT_YET
  }

  /** What stands in a cell; {@link Sign#BLANK} while it is being keyed or nothing came. */
  record Cell(Sign sign, int value, boolean faulty) {
    static final Cell BLANK = new Cell(Sign.BLANK, 0, false);
    static final Cell LEFT_OUT = new Cell(Sign.LEFT_OUT, 0, false);
    static final Cell NO_OPINION = new Cell(Sign.NO_OPINION, 0, false);
  }

  enum Sign {
    VALUE,
    /** Of two options the one with this number is preferred. */
    PREFERRED,
    /** Of two options none is preferred. */
    ALIKE,
    LEFT_OUT,
    NO_OPINION,
    BLANK
  }

  BallotRow {
    cells = List.copyOf(cells);
  }

  String id() {
    return voter.id().value();
  }

  /** Whether the cells are covered by the words "not handed in". */
  boolean covered() {
    return status == Status.NOT_YET && !current;
  }
}
