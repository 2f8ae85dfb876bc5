package org.hearingdesk.domain.attribution;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.CorrectionDecision;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.CorrectionVerdict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Review;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Table;

/**
 * What may be told of a correction round: corrections of the minutes that were taken up, where the
 * hearing wants them told, by its own rule. What was asked for in vain, who has not answered and
 * why something was declined is between the delegation and the secretariat.
 */
record PublishedReview(Hearing hearing, AttributionRule rule, Passages passages) {

  Review review() {
    Review whole = hearing.review();
    if (!whole.correctionsTold() || !ownRule() || rule.stricterThan(AttributionRule.ORGANISATION)) {
      return new Review(whole.approvedAt(), Table.empty(), whole.correctionsTold());
    }
    List<CorrectionSheet> told =
        whole.sheets().stream().filter(this::tellsDelegation).map(this::sheet).toList();
    return new Review(
        whole.approvedAt(),
        Table.of(told.stream().filter(sheet -> !sheet.passages().isEmpty()).toList()),
        true);
  }

  private boolean ownRule() {
    return hearing.details().map(HearingDetails::attribution).filter(rule::equals).isPresent();
  }

  private boolean tellsDelegation(CorrectionSheet sheet) {
    return rule == AttributionRule.NAMED || sheet.delegation() instanceof Speaker.Body;
  }

  private CorrectionSheet sheet(CorrectionSheet sheet) {
    return sheet.returned(
        sheet.returnedAt(),
        Table.of(sheet.passages().stream().filter(this::told).map(this::withoutReason).toList()));
  }

  private boolean told(CorrectionPassage passage) {
    return passage
            .decision()
            .filter(decision -> decision.verdict() != CorrectionVerdict.DECLINED)
            .filter(decision -> !passages.namesSomebody(decision.text()))
            .isPresent()
        && !passages.namesSomebody(passage.sent())
        && paragraph(passage).filter(each -> !passages.hasStricterSource(each)).isPresent();
  }

  private Optional<Paragraph> paragraph(CorrectionPassage passage) {
    return passage
        .section()
        .flatMap(id -> hearing.sections().find(id))
        .flatMap(section -> section.text().paragraphs().find(passage.paragraph()));
  }

  /** What came back goes too: of what was accepted in part it holds what was not. */
  private CorrectionPassage withoutReason(CorrectionPassage passage) {
    return passage
        .decision()
        .map(decision ->
            passage
                .returned(Optional.empty())
                .decided(new CorrectionDecision(decision.verdict(), decision.text(), "")))
        .orElse(passage);
  }
}
