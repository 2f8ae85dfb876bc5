package org.hearingdesk.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Tone;

/**
 * The speaking time by one thing, in words: what a table of a document and of a file have in
 * common.
 *
 * @param lines their percents add up to 100
 */
record SpeakingPart(Kind kind, List<Line> lines) {
  /** By what it is parted. */
  enum Kind {
    SIDE,
    LEVEL,
    ORGANISATION,
    PERSON,
    PRESENCE,
    GENDER,
    ITEM;

    /** The key of what stands over the table. */
    String caption() {
      return switch (this) {
        case SIDE -> "document.speaking-time.by-side";
        case LEVEL -> "document.speaking-time.by-level";
        case ORGANISATION -> "document.speaking-time.by-organisation";
        case PERSON -> "document.speaking-time.by-person";
        case PRESENCE -> "document.speaking-time.by-presence";
        case GENDER -> "document.speaking-time.by-gender";
        case ITEM -> "document.speaking-time.by-item";
      };
    }

    /** The key of what stands over its first column. */
    String column() {
      return switch (this) {
        case SIDE -> "document.column.side";
        case LEVEL -> "document.column.level";
        case ORGANISATION -> "document.column.organisation";
        case PERSON -> "document.column.name";
        case PRESENCE -> "document.column.where";
        case GENDER -> "document.column.gender";
        case ITEM -> "document.column.item";
      };
    }

    /** The key of what its groups are counted in. */
    String heads() {
      return this == LEVEL ? "document.column.organisations" : "document.column.speakers";
    }
  }

  SpeakingPart {
    lines = List.copyOf(lines);
  }

  /** Whether it tells times, and not only shares. */
  boolean exact() {
    return lines.stream().allMatch(line -> line.figures().isPresent());
  }

  /**
   * What one group has had.
   *
   * @param heads how many speakers, or organisations, are known; 0 if none
   * @param figures empty where only the share may be told
   */
  record Line(String label, Tone tone, int percent, int heads, Optional<Figures> figures) {}

  /** The turns of a group. */
  record Figures(int turns, Duration time, Duration longest, Duration mean) {}
}
