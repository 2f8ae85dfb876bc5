package org.hearingdesk.domain.comparison;

import java.util.List;
import org.hearingdesk.domain.hearing.VersionSection;

/** Two states of the minutes, section by section in the order of the later one. */
public record MinutesComparison(List<SectionChange> sections) {
  public MinutesComparison {
    sections = List.copyOf(sections);
  }

  public static MinutesComparison between(List<VersionSection> before, List<VersionSection> after) {
    return new MinutesComparison(
        Alignment.of(before, after).lines().stream().map(SectionChange::of).toList());
  }

  /** How many paragraphs differ. */
  public int differences() {
    return sections.stream().mapToInt(SectionChange::differences).sum();
  }
}
