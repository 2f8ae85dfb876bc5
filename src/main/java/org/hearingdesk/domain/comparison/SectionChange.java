package org.hearingdesk.domain.comparison;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.VersionSection;

/** What became of a section, paragraph by paragraph. */
public record SectionChange(
    Optional<VersionSection> before,
    Optional<VersionSection> after,
    List<ParagraphChange> paragraphs) {
  public SectionChange {
    paragraphs = List.copyOf(paragraphs);
  }

  static SectionChange of(Alignment.Line<VersionSection> line) {
    return new SectionChange(
        line.before(),
        line.after(),
        Alignment.of(
                line.before().map(VersionSection::paragraphs).orElse(List.of()),
                line.after().map(VersionSection::paragraphs).orElse(List.of()))
            .lines()
            .stream()
            .map(ParagraphChange::of)
            .toList());
  }

  /** The section as it stands, or as it stood where it has gone. */
  public VersionSection shown() {
    return after.or(() -> before).orElseThrow();
  }

  public int differences() {
    return (int) paragraphs.stream().filter(ParagraphChange::differs).count();
  }
}
