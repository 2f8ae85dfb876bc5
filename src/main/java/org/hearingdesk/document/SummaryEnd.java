package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.WrittenContribution;

/** The end of the summary: papers sent in, consultations that go on, whom to ask. */
final class SummaryEnd {
  private final PublishedHearing published;
  private final Hearing hearing;
  private final Phrasebook words;

  SummaryEnd(PublishedHearing published, Phrasebook words) {
    this.published = published;
    this.hearing = published.hearing();
    this.words = words;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    papers().forEach(sentence -> blocks.add(Block.Para.of(sentence)));
    List<Block.ListItem> items = new ArrayList<>();
    hearing.contributions().stream()
        .filter(paper -> !paper.link().isBlank())
        .forEach(paper -> items.add(Block.ListItem.of(linked(paper.title(), paper.link()))));
    hearing.consultations().forEach(each -> items.add(consultation(each)));
    if (!items.isEmpty()) {
      blocks.add(new Block.BulletList(items));
    }
    contact(blocks);
    if (!blocks.isEmpty()) {
      blocks.addFirst(Block.Heading.of(1, words.text("document.summary.next")));
    }
    return blocks;
  }

  /** {@code EFEE sent in two papers: “…” and “…”.} */
  private List<String> papers() {
    Map<String, List<String>> titles = new LinkedHashMap<>();
    for (WrittenContribution paper : hearing.contributions()) {
      paper
          .organisation()
          .flatMap(hearing.organisations()::find)
          .map(Organisation::label)
          .ifPresent(from ->
              titles
                  .computeIfAbsent(from, name -> new ArrayList<>())
                  .add(words.text("document.option.quoted", paper.title())));
    }
    List<String> sentences = new ArrayList<>();
    titles.forEach((from, papers) ->
        sentences.add(
            words.count("document.summary.papers", papers.size(), from, words.names(papers))));
    return sentences;
  }

  private Block.ListItem consultation(Consultation consultation) {
    List<Inline> content = new ArrayList<>();
    content.add(linked(consultation.title(), consultation.link()));
    consultation
        .openUntil()
        .ifPresent(day ->
            content.add(
                Inline.Text.of(words.text("document.summary.open-until", words.date(day)))));
    return new Block.ListItem(content, List.of());
  }

  private static Inline linked(String title, String link) {
    return link.isBlank() ? Inline.Text.of(title) : Inline.Link.orText(link, title);
  }

  private void contact(List<Block> blocks) {
    boolean tells = !published.rule().stricterThan(AttributionRule.ORGANISATION);
    hearing
        .details()
        .map(HearingDetails::contact)
        .filter(contact -> tells && !contact.isBlank())
        .ifPresent(
            contact -> blocks.add(Block.Para.of(words.text("document.minutes.contact", contact))));
  }
}
