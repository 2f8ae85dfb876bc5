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
 * The hearing in brief for the hierarchy, the same evening. Each part tells so many things and
 * counts the others, so that it stays short however much was said.
 */
public record FlashReportBuilder(Messages messages) implements DocumentBuilder {
  private static final int QUESTIONS_SHOWN = 2;
  private static final int STEPS_SHOWN = 3;

  /** Something to come, with its day where it has one. */
  private record Step(Optional<LocalDate> day, String text) {}

  @Override
  public Document build(PublishedHearing published, Instant now) {
    Hearing hearing = published.hearing();
    Phrasebook words = new Phrasebook(messages, hearing);
    Masthead masthead = new Masthead(published, words);
    FlashMessages told = new FlashMessages(hearing, words);
    List<Block> body = new ArrayList<>(masthead.noticeBlock());
    String occasion = SummaryBuilder.occasion(hearing, words, masthead, now);
    body.add(
        Block.Para.of(
            Attended.sentence(hearing, words).map(who -> occasion + " " + who).orElse(occasion)));
    section("document.flash.messages", told.bySide(), words, body);
    section("document.marks.crucial-issues", told.crucial(), words, body);
    section("document.ranking.title", ranking(hearing, words), words, body);
    section("document.minutes.next-steps", next(hearing, words), words, body);
    return masthead.document(words.text("document.flash.of", masthead.hearingTitle()), now, body);
  }

  private static void section(
      String title, List<Block.ListItem> items, Phrasebook words, List<Block> body) {
    if (!items.isEmpty()) {
      body.add(Block.Heading.of(1, words.text(title)));
      body.add(new Block.BulletList(items));
    }
  }

  private static List<Block.ListItem> ranking(Hearing hearing, Phrasebook words) {
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
                          FlashMessages.brief(result.round().asked().text()),
                          ranking.headline(result),
                          ranking.firmness(result))
                      .strip()));
    }
    return shown(told, QUESTIONS_SHOWN, words);
  }

  private static List<Block.ListItem> next(Hearing hearing, Phrasebook words) {
    NextSteps steps = new NextSteps(words);
    List<Step> all = new ArrayList<>();
    for (FollowUp each : hearing.followUps()) {
      all.add(new Step(each.due(), steps.followUp(each, FlashMessages.brief(each.what()))));
    }
    for (Consultation each : hearing.consultations()) {
      all.add(
          new Step(each.openUntil(), steps.consultation(each, FlashMessages.brief(each.title()))));
    }
    all.sort(Comparator.comparing(step -> step.day().orElse(LocalDate.MAX)));
    return shown(all.stream().map(Step::text).toList(), STEPS_SHOWN, words);
  }

  /** The first of them, the others counted. */
  static List<Block.ListItem> shown(List<String> all, int most, Phrasebook words) {
    List<Block.ListItem> items = new ArrayList<>();
    int shown = Math.min(all.size(), most);
    all.subList(0, shown).forEach(text -> items.add(Block.ListItem.of(text)));
    if (shown < all.size()) {
      items.add(Block.ListItem.of(words.count("document.flash.more", all.size() - shown)));
    }
    return items;
  }
}
