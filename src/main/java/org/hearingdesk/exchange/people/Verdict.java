package org.hearingdesk.exchange.people;

import java.util.List;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Part;

/** What will become of one line of a list. Each line has exactly one. */
public sealed interface Verdict {

  /** The groups of a preview, in their order. */
  enum Group {
    NEW,
    CHANGED,
    SAME,
    DOUBTFUL,
    FAULTY
  }

  /** In which group of a preview it stands. */
  Group group();

  /**
   * It is new.
   *
   * @param part what it becomes
   */
  record New(Part part) implements Verdict {
    @Override
    public Group group() {
      return Group.NEW;
    }
  }

  /**
   * It is a turn that was not recorded yet.
   *
   * @param speaker who spoke, in words
   */
  record Turn(Command.NoteIntervention turn, String speaker) implements Verdict {
    @Override
    public Group group() {
      return Group.NEW;
    }
  }

  /** It is there already and says nothing else. */
  record Same(Part part) implements Verdict {
    @Override
    public Group group() {
      return Group.SAME;
    }
  }

  /** It is there already, and the line says something else or something more. */
  record Changed(Part before, Part after) implements Verdict {
    @Override
    public Group group() {
      return Group.CHANGED;
    }
  }

  /**
   * It may be somebody who is there already; only a person can tell.
   *
   * @param resembles who it may be
   * @param why what is alike
   * @param ifSame what becomes of it if it is
   * @param ifNew what becomes of it if it is somebody else
   */
  record Doubtful(Part resembles, Likeness why, Verdict ifSame, Verdict ifNew) implements Verdict {
    @Override
    public Group group() {
      return Group.DOUBTFUL;
    }
  }

  /** It cannot be taken over. */
  record Faulty(Fault fault) implements Verdict {
    @Override
    public Group group() {
      return Group.FAULTY;
    }
  }

  /** What makes a line resemble somebody. */
  enum Likeness {
    /** The same name, but another organisation or none. */
    OTHER_ORGANISATION,
    /** The same name but for accents, capitals or the order of its parts. */
    SPELLING,
    /** The same name in another alphabet, or as it is written without accents: Müller, Mueller. */
    LETTERS,
    /** One has a name more than the other: Example, Example-Sample. */
    DOUBLE_NAME,
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

    /** It names an agenda item that this hearing does not have, or none. */
    record NoSuchItem(String item, List<String> items) implements Fault {}

    /** What should be a time or a duration is none. */
    record NoTime(Field field, String text) implements Fault {}

    /** A text in it is refused. */
    record Refused(Rejection reason) implements Fault {}
  }
}
