package org.hearingdesk.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.MinutesVersion;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.hearing.VersionSection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments on the minutes, versions of them and final sections, on two laptops. */
class CommentsTest {
  private static final Id<MinutesSection> SECTION = Id.of("item/debate");
  private static final Id<Paragraph> PARAGRAPH = Id.of("p");
  private static final Id<Comment> FIRST = Id.of("c1");

  private final Desk first = new Desk("a", 1);
  private Desk second = first;

  @BeforeEach
  void copies() {
    first.submit(
        new Command.TakeOverSection(SECTION, List.of(Paragraph.written(PARAGRAPH, "One"))));
    accept(first, comment(FIRST, Optional.empty(), "Their paper says small employers."));
    second = new Desk("b", 2, first.history());
    second.pass(5);
  }

  @Test
  void aCommentSaysWhoMadeItWhereAndWhen() {
    Comment comment = find(first.hearing(), FIRST);
    assertThat(comment.laptop()).isEqualTo("a");
    assertThat(comment.about()).isEqualTo("One");
    assertThat(comment.open()).isTrue();
  }

  @Test
  void twoLaptopsSayAndSettleWhatTheyWantWithoutAConflict() {
    accept(first, comment(Id.of("c2"), Optional.of(FIRST), "I ask them."));
    accept(first, new Command.SettleComment(FIRST, true));
    accept(second, comment(Id.of("c3"), Optional.of(FIRST), "Done already."));
    accept(second, new Command.SettleComment(FIRST, true));
    Hearing merged = merged();
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.anomalies()).isEmpty();
    assertThat(merged.review().answersTo(FIRST)).hasSize(2);
    assertThat(find(merged, FIRST).open()).isFalse();
  }

  @Test
  void anAnswerOutlivesTheCommentThatWasTakenOutMeanwhile() {
    accept(first, new Command.RemoveComment(FIRST, "a"));
    accept(second, comment(Id.of("c3"), Optional.of(FIRST), "Which paper?"));
    Hearing merged = merged();
    assertThat(find(merged, FIRST).text()).isEmpty();
    assertThat(find(merged, FIRST).removed()).isTrue();
    assertThat(find(merged, Id.of("c3")).text()).isEqualTo("Which paper?");
    assertThat(merged.conflicts()).isEmpty();
  }

  @Test
  void anAnswerToWhatIsMissingStaysAsACommentOfItsOwn() {
    accept(second, comment(Id.of("c3"), Optional.of(FIRST), "Which paper?"));
    Hearing without =
        Replay.full(
            second.history().entries().stream()
                .filter(each ->
                    !(each.fact() instanceof Fact.CommentMade made)
                        || !made.comment().equals(FIRST))
                .toList());
    assertThat(find(without, Id.of("c3")).answers()).isEmpty();
    assertThat(without.anomalies()).hasSize(1);
  }

  @Test
  void anAnswerToAnAnswerGoesOnInTheThread() {
    accept(first, comment(Id.of("c2"), Optional.of(FIRST), "I ask them."));
    accept(first, comment(Id.of("c3"), Optional.of(Id.of("c2")), "Thank you."));
    assertThat(first.hearing().review().answersTo(FIRST)).hasSize(2);
  }

  @Test
  void onlyTheOneWhoMadeACommentTakesItOut() {
    assertThat(second.submit(new Command.RemoveComment(FIRST, "b")))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused -> assertThat(refused.reason()).isInstanceOf(Rejection.CommentOfAnother.class));
    assertThat(first.submit(comment(Id.of("c2"), Optional.empty(), "  ")))
        .isEqualTo(Decision.refuse(new Rejection.Blank("comment")));
    assertThat(first.submit(comment(Id.of("c2"), Optional.of(Id.of("none")), "What?")))
        .isEqualTo(Decision.refuse(new Rejection.Unknown("comment", "none")));
  }

  @Test
  void noRulePublishesCommentsAndVersions() {
    accept(first, version("v1", "For correction"));
    assertThat(first.hearing().review().versions().all()).hasSize(1);
    for (AttributionRule rule : AttributionRule.values()) {
      Hearing published = Attribution.publish(first.hearing(), rule).hearing();
      assertThat(published.review().comments()).isEmpty();
      assertThat(published.review().versions()).isEmpty();
      assertThat(published.toString()).doesNotContain("small employers").doesNotContain("Then");
    }
  }

  @Test
  void aVersionKeepsWhatStoodAndItsNameIsItsOwn() {
    accept(first, version("v1", "For correction"));
    accept(
        first,
        new Command.WriteParagraph(
            SECTION, Optional.empty(), Paragraph.written(PARAGRAPH, "One and two")));
    MinutesVersion kept = first.hearing().review().versions().find(Id.of("v1")).orElseThrow();
    assertThat(kept.find(SECTION).orElseThrow().paragraphs().getFirst().text()).isEqualTo("Then");
    assertThat(kept.laptop()).isEqualTo("a");
    assertThat(first.submit(version("v2", "For correction")))
        .isEqualTo(Decision.refuse(new Rejection.Taken("name", "For correction")));
  }

  @Test
  void aFinalSectionIsNotChangedUntilItHasAnotherStatus() {
    accept(first, new Command.SetSectionStatus(SECTION, SectionStatus.FINAL));
    Command.WriteParagraph write =
        new Command.WriteParagraph(
            SECTION, Optional.empty(), Paragraph.written(PARAGRAPH, "Changed"));
    for (Command each :
        List.of(
            write,
            new Command.StrikeParagraph(SECTION, PARAGRAPH),
            new Command.GiveBackSection(SECTION))) {
      assertThat(first.submit(each))
          .isEqualTo(Decision.refuse(new Rejection.SectionIsFinal(SECTION.value())));
    }
    accept(first, comment(Id.of("c2"), Optional.empty(), "A comment changes no text."));
    accept(first, new Command.SetSectionStatus(SECTION, SectionStatus.FOR_REVIEW));
    accept(first, write);
  }

  @Test
  void whatWasWrittenElsewhereMeanwhileIsNotLostToAFinalSection() {
    accept(first, new Command.SetSectionStatus(SECTION, SectionStatus.FINAL));
    accept(
        second,
        new Command.WriteParagraph(
            SECTION, Optional.empty(), Paragraph.written(PARAGRAPH, "Changed")));
    MinutesSection section = merged().sections().find(SECTION).orElseThrow();
    assertThat(section.status()).isEqualTo(SectionStatus.FINAL);
    assertThat(section.text().all().getFirst().text()).isEqualTo("Changed");
  }

  private static Command.MakeComment comment(
      Id<Comment> id, Optional<Id<Comment>> answers, String text) {
    return new Command.MakeComment(id, SECTION, Optional.of(PARAGRAPH), answers, "One", text);
  }

  private static Command.NameVersion version(String id, String name) {
    return new Command.NameVersion(
        Id.of(id),
        name,
        List.of(
            new VersionSection(
                SECTION,
                "3.1",
                "Debate",
                SectionStatus.DRAFT,
                List.of(Paragraph.written(PARAGRAPH, "Then")))));
  }

  private static void accept(Desk desk, Command command) {
    assertThat(desk.submit(command)).isInstanceOf(Decision.Accepted.class);
  }

  private static Comment find(Hearing hearing, Id<Comment> id) {
    return hearing.review().comments().find(id).orElseThrow();
  }

  private Hearing merged() {
    Hearing one = first.history().merge(second.history().entries()).hearing();
    assertThat(second.history().merge(first.history().entries()).hearing()).isEqualTo(one);
    return one;
  }
}
