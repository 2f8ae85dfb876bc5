package org.hearingdesk.words;

import java.util.Locale;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.i18n.Messages;

/** Changes of the review of the minutes. */
final class ReviewChanges {
  private final Messages messages;
  private final SpeakerWords speakers;

  ReviewChanges(Messages messages, SpeakerWords speakers) {
    this.messages = messages;
    this.speakers = speakers;
  }

  ChangeLine line(String key, Object... arguments) {
    return ChangeLine.of(ChangeKind.MINUTES, messages.text("history.change." + key, arguments));
  }

  ChangeLine sent(Fact.CorrectionSheetsSent sent) {
    return ChangeLine.of(
        ChangeKind.MINUTES,
        messages.count("history.change.corrections_sent", sent.sheets().size()));
  }

  ChangeLine returned(Hearing hearing, Fact.CorrectionSheetReturned returned) {
    return line("corrections_returned", delegation(hearing, returned.sheet()));
  }

  ChangeLine decided(Hearing hearing, Fact.CorrectionDecided decided) {
    String verdict = decided.after().verdict().name().toLowerCase(Locale.ROOT);
    String who = delegation(hearing, decided.sheet());
    String sentence =
        decided.after().reason().isBlank()
            ? messages.text("history.change.correction." + verdict, who)
            : messages.text(
                "history.change.correction." + verdict + ".reason", who, decided.after().reason());
    String sent =
        hearing
            .review()
            .sheets()
            .find(decided.sheet())
            .flatMap(sheet -> sheet.passages().find(decided.passage()))
            .map(CorrectionPassage::sent)
            .orElse("");
    return ChangeLine.of(ChangeKind.MINUTES, sentence, sent, decided.after().text());
  }

  ChangeLine told(Fact.CorrectionsTold told) {
    return line(told.after() ? "corrections_told" : "corrections_untold");
  }

  private String delegation(Hearing hearing, Id<CorrectionSheet> id) {
    return hearing
        .review()
        .sheets()
        .find(id)
        .map(sheet -> speakers.name(hearing, sheet.delegation()))
        .orElseGet(() -> messages.text("history.change.gone"));
  }
}
