package org.hearingdesk.domain.log;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ReturnedPassage;
import org.hearingdesk.domain.hearing.Table;

/** Replays the review of the minutes: corrections, approval. */
final class ReviewReplay {
  private ReviewReplay() {}

  static void approved(HearingDraft draft, Optional<Instant> at) {
    draft.review = draft.review.approved(at);
  }

  static void told(HearingDraft draft, Fact.CorrectionsTold fact) {
    draft.review = draft.review.telling(fact.after());
  }

  static void sent(HearingDraft draft, Entry entry, Fact.CorrectionSheetsSent fact) {
    Table.Draft<CorrectionSheet> sheets = draft.review.sheets().draft();
    for (CorrectionSheet sheet : fact.sheets()) {
      if (sheets.has(sheet.id())) {
        draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, sheet.id());
      } else {
        sheets.put(sheet);
      }
    }
    draft.review = draft.review.sending(sheets.freeze());
  }

  static void returned(HearingDraft draft, Entry entry, Fact.CorrectionSheetReturned fact) {
    Optional<CorrectionSheet> sheet = sheet(draft, entry, fact.sheet());
    if (sheet.isEmpty()) {
      return;
    }
    Map<String, String> words = new HashMap<>();
    for (ReturnedPassage each : fact.passages()) {
      words.put(each.passage().value(), each.text());
    }
    Table<CorrectionPassage> read =
        Table.of(
            sheet.get().passages().stream()
                .map(each -> each.returned(Optional.ofNullable(words.get(each.id().value()))))
                .toList());
    put(draft, sheet.get().returned(Optional.of(fact.at()), read));
  }

  static void decided(HearingDraft draft, Entry entry, Fact.CorrectionDecided fact) {
    Optional<CorrectionSheet> sheet = sheet(draft, entry, fact.sheet());
    if (sheet.isEmpty()) {
      return;
    }
    Table.Draft<CorrectionPassage> passages = sheet.get().passages().draft();
    draft
        .expect(passages, fact.passage(), entry)
        .ifPresent(passage -> {
          passage
              .decision()
              .ifPresent(before ->
                  draft.clash(
                      entry,
                      passage.id(),
                      "decision",
                      before,
                      fact.before().map(Object.class::cast).orElse(""),
                      fact.after()));
          passages.put(passage.decided(fact.after()));
        });
    put(draft, sheet.get().returned(sheet.get().returnedAt(), passages.freeze()));
  }

  private static Optional<CorrectionSheet> sheet(
      HearingDraft draft, Entry entry, Id<CorrectionSheet> id) {
    return draft.expect(draft.review.sheets().draft(), id, entry);
  }

  private static void put(HearingDraft draft, CorrectionSheet sheet) {
    Table.Draft<CorrectionSheet> sheets = draft.review.sheets().draft();
    sheets.put(sheet);
    draft.review = draft.review.sending(sheets.freeze());
  }
}
