package org.hearingdesk.ui.minutes.versions;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.text.WordDiff.Stretch;

/** A line of a comparison. */
sealed interface CompareRow {
  /** The section that it belongs to. */
  Id<MinutesSection> section();

  /**
   * The head of a section.
   *
   * @param words how much of it differs
   */
  record Head(Id<MinutesSection> section, String title, String words) implements CompareRow {}

  /** Paragraphs that are the same in both, told as one line. */
  record Same(Id<MinutesSection> section, String words) implements CompareRow {}

  /**
   * A paragraph that differs.
   *
   * @param note what became of it, where the words do not say so
   */
  record Difference(Id<MinutesSection> section, Optional<String> note, List<Stretch> words)
      implements CompareRow {
    public Difference {
      words = List.copyOf(words);
    }
  }
}
