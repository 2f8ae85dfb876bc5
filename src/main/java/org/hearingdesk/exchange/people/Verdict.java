package org.hearingdesk.exchange.people;

import java.util.List;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Part;

/** What will become of one line of a list. Each line has exactly one. */
public sealed interface Verdict {

  /**
   * It is new.
   *
   * @param part what it becomes
   */
  record New(Part part) implements Verdict {}

  /** It is there already and says nothing else. */
  record Same(Part part) implements Verdict {}

  /** It is there already, and the line says something else or something more. */
  record Changed(Part before, Part after) implements Verdict {}

  /**
   * It may be somebody who is there already; only a person can tell.
   *
   * @param resembles who it may be
   * @param why what is alike
   * @param asNew what it becomes if it is somebody else
   */
  record Doubtful(Part resembles, Likeness why, Part asNew) implements Verdict {}

  /** It cannot be taken over. */
  record Faulty(Fault fault) implements Verdict {}

  /** What makes a line resemble somebody. */
  enum Likeness {
    /** The same name, but another organisation or none. */
    OTHER_ORGANISATION,
    /** The same name but for accents, capitals or the order of its parts. */
    SPELLING,
    /** The same e-mail address with another name. */
    EMAIL
  }

  /** Why a line cannot be taken over. */
  sealed interface Fault {
    /** There is no name in it. */
    record NoName() implements Fault {}

    /** The same stands on an earlier line. */
    record Twice(long line) implements Fault {}

    /** It names a side that this hearing does not have. */
    record NoSuchSide(String side, List<String> sides) implements Fault {}

    /** A text in it is refused. */
    record Refused(Rejection reason) implements Fault {}
  }
}
