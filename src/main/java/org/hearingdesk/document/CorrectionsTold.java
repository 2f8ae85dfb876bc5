package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.domain.hearing.CorrectionDecision;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.CorrectionVerdict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Review;
import org.hearingdesk.domain.hearing.Speaker;

/** What the minutes say of corrections, where the hearing wants it told. */
final class CorrectionsTold {
  private CorrectionsTold() {}

  /** The section with its heading; nothing where nothing is told. */
  static List<Block> section(Hearing hearing, Phrasebook words) {
    Review review = hearing.review();
    List<Block.ListItem> items = new ArrayList<>();
    if (review.correctionsTold()) {
      for (CorrectionSheet sheet : review.sheets()) {
        for (CorrectionPassage passage : sheet.passages()) {
          passage
              .decision()
              .filter(decision -> decision.verdict() != CorrectionVerdict.DECLINED)
              .filter(decision -> passage.section().isPresent())
              .ifPresent(decision ->
                  items.add(
                      item(who(hearing, sheet.delegation(), words), passage, decision, words)));
        }
      }
    }
    if (items.isEmpty()) {
      return List.of();
    }
    return List.of(
        Block.Heading.of(1, words.text("document.corrections.title")),
        Block.Para.of(words.text("document.corrections.what")),
        new Block.BulletList(items));
  }

  private static Block.ListItem item(
      String who, CorrectionPassage passage, CorrectionDecision decision, Phrasebook words) {
    String text =
        decision.text().isBlank()
            ? words.text("document.corrections.gone", who, passage.sent())
            : words.text("document.corrections.now-reads", who, passage.sent(), decision.text());
    return new Block.ListItem(List.of(Inline.Text.of(text)), List.of());
  }

  private static String who(Hearing hearing, Speaker delegation, Phrasebook words) {
    String name = CorrectionPapers.name(hearing, delegation);
    return name.isBlank() ? words.text("document.minutes.side-not-told") : name;
  }
}
