package org.hearingdesk.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.Messages;

/**
 * Writes correction sheets. A sheet goes to one delegation and says nothing of any other: nothing
 * but the hearing, the delegation's name and its passages is put into it.
 */
public record CorrectionPapers(Messages messages) {

  public CorrectionPaper of(Hearing hearing, CorrectionSheet sheet, Instant now) {
    PublishedHearing published = Attribution.publish(hearing, AttributionRule.CHATHAM_HOUSE);
    Phrasebook words = new Phrasebook(messages, published.hearing());
    Masthead masthead = new Masthead(published, words);
    String delegation = name(hearing, sheet.delegation(), words);
    String contact = hearing.details().map(HearingDetails::contact).orElse("");
    String title = words.text("document.correction.of", masthead.hearingTitle());
    return new CorrectionPaper(
        sheet.id(),
        masthead.document(title, now, intro(sheet, masthead, words, contact, now)),
        delegation,
        List.of(
            words.text("document.correction.column.number"),
            words.text("document.correction.column.sent"),
            words.text("document.correction.column.wanted")),
        parts(hearing, sheet, words));
  }

  /** The name of a delegation, in full. */
  public static String name(Hearing hearing, Speaker delegation) {
    return switch (delegation) {
      case Speaker.Body(var id) ->
          hearing.organisations().find(id).map(Organisation::name).orElse("");
      case Speaker.Person(var id) ->
          hearing.participants().find(id).map(Participant::name).orElse("");
      case Speaker.OfSide _, Speaker.Several _, Speaker.Unidentified _ -> "";
    };
  }

  private static String name(Hearing hearing, Speaker delegation, Phrasebook words) {
    String name = name(hearing, delegation);
    return name.isBlank() ? words.text("document.untitled") : name;
  }

  private static List<Block> intro(
      CorrectionSheet sheet, Masthead masthead, Phrasebook words, String contact, Instant now) {
    List<Block> blocks = new ArrayList<>(masthead.noticeBlock());
    blocks.add(
        Block.Para.of(
            words.text(
                "document.correction.what",
                masthead.hearingTitle(),
                words.date(masthead.date(now)))));
    blocks.add(Block.Para.of(words.text("document.correction.how", words.date(sheet.until()))));
    blocks.add(Block.Para.of(words.text("document.correction.silence")));
    if (!contact.isBlank()) {
      blocks.add(Block.Para.of(words.text("document.minutes.contact", contact)));
    }
    return blocks;
  }

  private static List<CorrectionPaper.Part> parts(
      Hearing hearing, CorrectionSheet sheet, Phrasebook words) {
    Map<String, List<CorrectionPaper.Numbered>> parts = new LinkedHashMap<>();
    int number = 0;
    for (CorrectionPassage passage : sheet.passages()) {
      number++;
      parts
          .computeIfAbsent(heading(hearing, passage, words), key -> new ArrayList<>())
          .add(
              new CorrectionPaper.Numbered(
                  passage.id(),
                  number,
                  words.text("document.correction.field", number),
                  passage.sent()));
    }
    return parts.entrySet().stream()
        .map(each -> new CorrectionPaper.Part(each.getKey(), each.getValue()))
        .toList();
  }

  private static String heading(Hearing hearing, CorrectionPassage passage, Phrasebook words) {
    Optional<Intervention> turn = passage.intervention().flatMap(hearing.interventions()::find);
    if (turn.isEmpty()) {
      return words.text("document.correction.minutes");
    }
    String item = hearing.agenda().find(turn.get().item()).map(AgendaItem::title).orElse("");
    return turn.get()
        .startedAt()
        .map(at -> words.text("document.correction.said-at", item, words.formats().time(at)))
        .orElseGet(() -> words.text("document.correction.said", item));
  }
}
