package org.hearingdesk.ui.minutes.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.comparison.MinutesComparison;
import org.hearingdesk.domain.comparison.ParagraphChange;
import org.hearingdesk.domain.comparison.SectionChange;
import org.hearingdesk.domain.hearing.VersionSection;
import org.hearingdesk.i18n.Messages;

/** Puts a comparison into lines: the sections that differ, in them what differs. */
final class CompareRows {
  private final Messages messages;

  CompareRows(Messages messages) {
    this.messages = messages;
  }

  List<CompareRow> of(MinutesComparison comparison) {
    List<CompareRow> rows = new ArrayList<>();
    for (SectionChange section : comparison.sections()) {
      if (section.differences() > 0) {
        rows.add(head(section));
        paragraphs(section, rows);
      }
    }
    return rows;
  }

  private CompareRow head(SectionChange section) {
    VersionSection shown = section.shown();
    String words =
        section.before().isEmpty()
            ? messages.text("minutes.versions.section_new")
            : section.after().isEmpty()
                ? messages.text("minutes.versions.section_gone")
                : messages.count("minutes.versions.differences", section.differences());
    return new CompareRow.Head(shown.id(), (shown.number() + " " + shown.title()).strip(), words);
  }

  private void paragraphs(SectionChange section, List<CompareRow> rows) {
    int same = 0;
    for (ParagraphChange change : section.paragraphs()) {
      if (change.differs()) {
        same(section, same, rows);
        same = 0;
        rows.add(new CompareRow.Difference(section.shown().id(), note(change), change.words()));
      } else {
        same++;
      }
    }
    same(section, same, rows);
  }

  private void same(SectionChange section, int count, List<CompareRow> rows) {
    if (count > 0) {
      rows.add(
          new CompareRow.Same(
              section.shown().id(), messages.count("minutes.versions.same", count)));
    }
  }

  private Optional<String> note(ParagraphChange change) {
    return switch (change.kind()) {
      case RECAST -> Optional.of(messages.text("minutes.versions.recast"));
      case NEW -> Optional.of(messages.text("minutes.versions.new"));
      case GONE -> Optional.of(messages.text("minutes.versions.gone"));
      case REWORDED, SAME -> Optional.empty();
    };
  }
}
