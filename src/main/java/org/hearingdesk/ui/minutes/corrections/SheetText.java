package org.hearingdesk.ui.minutes.corrections;

import java.util.Optional;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.text.Rewording;
import org.hearingdesk.export.corrections.OutgoingSheets;

/** The paragraph that a passage was taken from, as it stands now. */
record SheetText(CorrectionPassage passage, Optional<Paragraph> paragraph) {

  static SheetText of(Hearing hearing, CorrectionPassage passage) {
    Optional<Paragraph> section =
        passage
            .section()
            .flatMap(hearing.sections()::find)
            .flatMap(each -> each.text().paragraphs().find(passage.paragraph()));
    Optional<Paragraph> said =
        passage
            .intervention()
            .flatMap(hearing.interventions()::find)
            .flatMap(turn -> turn.text().paragraphs().find(passage.paragraph()));
    return new SheetText(passage, section.or(() -> said));
  }

  /** Whether the text is no longer what was sent. */
  boolean movedOn() {
    return paragraph
        .filter(each ->
            OutgoingSheets.words(each, passage.section().isPresent()).equals(passage.sent()))
        .isEmpty();
  }

  /** The paragraph with other words; looks, links and footnotes of what stays are kept. */
  String with(String words) {
    return passage.section().isPresent()
        ? paragraph
            .map(each -> Rewording.of(each.styled().stripped(), words).marked())
            .orElse(words)
        : words;
  }
}
