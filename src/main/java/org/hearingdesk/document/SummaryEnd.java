package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** One paragraph, or nothing. */
  List<Inline> sentences() {
    List<Inline> content = new ArrayList<>();
    papers().forEach(sentence -> add(content, List.of(Inline.Text.of(sentence))));
    hearing.contributions().stream()
        .filter(paper -> !paper.link().isBlank())
        .forEach(paper -> add(content, List.of(linked(paper.title(), paper.link()))));
    hearing.consultations().forEach(each -> add(content, consultation(each)));
    contact().ifPresent(sentence -> add(content, List.of(Inline.Text.of(sentence))));
    return content;
  }

  private static void add(List<Inline> content, List<Inline> sentence) {
    if (!content.isEmpty()) {
      content.add(Inline.Text.of(" "));
    }
    content.addAll(sentence);
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

  private List<Inline> consultation(Consultation consultation) {
    String end =
        consultation
            .openUntil()
            .map(day -> words.text("document.summary.open-until", words.date(day)))
            .orElseGet(() -> words.text("document.summary.open"));
    return List.of(linked(consultation.title(), consultation.link()), Inline.Text.of(end));
  }

  private static Inline linked(String title, String link) {
    return link.isBlank() ? Inline.Text.of(title) : Inline.Link.orText(link, title);
  }

  private Optional<String> contact() {
    boolean tells = !published.rule().stricterThan(AttributionRule.ORGANISATION);
    return hearing
        .details()
        .map(HearingDetails::contact)
        .filter(contact -> tells && !contact.isBlank())
        .map(contact -> words.text("document.minutes.contact", contact));
  }
}
