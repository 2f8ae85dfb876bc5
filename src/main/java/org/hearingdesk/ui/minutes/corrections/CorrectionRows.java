package org.hearingdesk.ui.minutes.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.CorrectionDecision;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.text.WordDiff;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.SpeakerWords;

/** Puts sheets and their passages into words. */
final class CorrectionRows {
  private final Hearing hearing;
  private final Messages messages;
  private final Formats formats;
  private final SpeakerWords speakers;

  CorrectionRows(Hearing hearing, Messages messages) {
    this.hearing = hearing;
    this.messages = messages;
    this.formats = HearingFormats.of(messages, hearing);
    this.speakers = new SpeakerWords(formats);
  }

  List<SheetRow> sheets() {
    return hearing.review().sheets().stream().map(this::row).toList();
  }

  private SheetRow row(CorrectionSheet sheet) {
    String name = speakers.name(hearing, sheet.delegation());
    if (sheet.returnedAt().isEmpty()) {
      return new SheetRow(
          sheet.id(),
          name,
          SheetRow.State.SENT,
          messages.count(
              "minutes.corrections.sent", sheet.passages().size(), formats.date(sheet.until())));
    }
    int open = sheet.undecided().size();
    long wanted = sheet.passages().stream().filter(CorrectionPassage::corrected).count();
    String words =
        open > 0
            ? messages.count("minutes.corrections.to_decide", open)
            : wanted == 0
                ? messages.text("minutes.corrections.agreed")
                : messages.count("minutes.corrections.decided", wanted);
    return new SheetRow(
        sheet.id(), name, open > 0 ? SheetRow.State.TO_DECIDE : SheetRow.State.DONE, words);
  }

  /** Those that came back otherwise; all of them while the sheet has not come back. */
  List<PassageRow> passages(CorrectionSheet sheet) {
    List<PassageRow> rows = new ArrayList<>();
    int number = 0;
    for (CorrectionPassage passage : sheet.passages()) {
      number++;
      if (passage.corrected() || sheet.returnedAt().isEmpty()) {
        rows.add(row(sheet, passage, number));
      }
    }
    return rows;
  }

  private PassageRow row(CorrectionSheet sheet, CorrectionPassage passage, int number) {
    String wanted = passage.returned().orElse(passage.sent());
    return new PassageRow(
        sheet.id(),
        passage.id(),
        number,
        where(passage),
        WordDiff.between(passage.sent(), wanted),
        wanted,
        passage.corrected(),
        passage.undecided() && SheetText.of(hearing, passage).movedOn(),
        passage.decision().map(CorrectionDecision::verdict),
        passage.decision().map(this::decided).orElse(""));
  }

  private String decided(CorrectionDecision decision) {
    String key =
        "minutes.corrections.verdict." + decision.verdict().name().toLowerCase(Locale.ROOT);
    return decision.reason().isBlank()
        ? messages.text(key)
        : messages.text(key + ".reason", decision.reason());
  }

  private String where(CorrectionPassage passage) {
    Optional<Intervention> turn = passage.intervention().flatMap(hearing.interventions()::find);
    if (turn.isEmpty()) {
      return passage.section().isPresent()
          ? messages.text("minutes.corrections.where.minutes")
          : messages.text("minutes.corrections.where.gone");
    }
    String item = hearing.agenda().find(turn.get().item()).map(AgendaItem::title).orElse("");
    return turn.get()
        .startedAt()
        .map(at -> messages.text("minutes.corrections.where.said", item, formats.time(at)))
        .orElse(item);
  }
}
