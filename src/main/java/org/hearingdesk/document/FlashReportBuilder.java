package org.hearingdesk.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.round.RoundResult;

/**
 * The hearing on one page for the hierarchy, the same evening. Each part tells as many things as
 * there is room for, and says of how many, however much was said.
 */
public record FlashReportBuilder(Messages messages) implements DocumentBuilder {
  /** What is told of several things, and of how many. */
  record Part(List<Block.ListItem> told, int of) {}

  /** Something to come, with its day where it has one. */
  private record Step(Optional<LocalDate> day, String text) {}

  @Override
  public Document build(PublishedHearing published, Instant now) {
    Document report = build(published, now, FlashAmount.AMOUNTS.getFirst());
    for (FlashAmount amount : FlashAmount.AMOUNTS) {
      if (!OnePage.holds(report)) {
        report = build(published, now, amount);
      }
    }
    return report;
  }

  private Document build(PublishedHearing published, Instant now, FlashAmount amount) {
    Hearing hearing = published.hearing();
    Phrasebook words = new Phrasebook(messages, hearing);
    Masthead masthead = new Masthead(published, words);
    FlashMessages told = new FlashMessages(hearing, words, amount);
    List<Block> body = new ArrayList<>(masthead.noticeBlock());
    String occasion = SummaryBuilder.occasion(hearing, words, masthead, now);
    body.add(
        Block.Para.of(
            Attended.sentence(hearing, words).map(who -> occasion + " " + who).orElse(occasion)));
    section("document.flash.messages", told.bySide(), words, body);
    section("document.marks.crucial-issues", told.crucial(), words, body);
    section("document.ranking.title", ranking(hearing, words, amount), words, body);
    section("document.minutes.next-steps", next(hearing, words, amount), words, body);
    return masthead.document(words.text("document.flash.of", masthead.hearingTitle()), now, body);
  }

  private static void section(String title, Part part, Phrasebook words, List<Block> body) {
    if (!part.told().isEmpty()) {
      String name = words.text(title);
      String heading =
          part.told().size() < part.of()
              ? words.text("document.flash.some", name, part.told().size(), part.of())
              : name;
      body.add(Block.Heading.of(1, heading));
      body.add(new Block.BulletList(part.told()));
    }
  }

  private static Part ranking(Hearing hearing, Phrasebook words, FlashAmount amount) {
    RankingWords ranking = new RankingWords(words);
    List<String> told = new ArrayList<>();
    for (PriorityQuestion question : hearing.questions()) {
      RoundResult.standing(hearing, question.id())
          .map(round -> RoundResult.of(hearing, round))
          .ifPresent(result ->
              told.add(
                  words
                      .text(
                          "document.minutes.question",
                          amount.brief(result.round().asked().text()),
                          ranking.headline(result),
                          ranking.firmness(result))
                      .strip()));
    }
    return part(told, amount.questions(), amount);
  }

  private static Part next(Hearing hearing, Phrasebook words, FlashAmount amount) {
    NextSteps steps = new NextSteps(words);
    List<Step> all = new ArrayList<>();
    for (FollowUp each : hearing.followUps()) {
      all.add(new Step(each.due(), steps.followUp(each, amount.brief(each.what()))));
    }
    for (Consultation each : hearing.consultations()) {
      all.add(new Step(each.openUntil(), steps.consultation(each, amount.brief(each.title()))));
    }
    all.sort(Comparator.comparing(step -> step.day().orElse(LocalDate.MAX)));
    return part(all.stream().map(Step::text).toList(), amount.steps(), amount);
  }

  /** The first of them. */
  static Part part(List<String> all, int most, FlashAmount amount) {
    return new Part(
        all.stream().limit(most).map(text -> Block.ListItem.of(amount.whole(text))).toList(),
        all.size());
  }
}
