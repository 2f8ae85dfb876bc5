package org.hearingdesk.ui.minutes.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.PlainDetails;
import org.hearingdesk.ui.minutes.Submitter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommentsViewModelTest {
  private static final Id<Paragraph> HEADING = Id.of("heading");
  private static final Id<Paragraph> ONE = Id.of("one");
  private static final Id<Paragraph> TWO = Id.of("two");
  private static final String LONG = "Ж".repeat(118) + "😀 and more of it";

  private final HearingSession session =
      MemorySession.open(InstantSource.fixed(Instant.parse("2021-04-15T08:00:00Z")));
  private final List<String> selected = new ArrayList<>();
  private final List<Id<Paragraph>> paragraphs = new ArrayList<>();
  private final List<Optional<Id<Comment>>> shown = new ArrayList<>();
  private final Messages messages = Messages.strict(Locale.ENGLISH);
  private final CommentsViewModel model =
      new CommentsViewModel(
          new Submitter(session, messages, Runnable::run),
          messages,
          id -> selected.add(id.value()));
  private final Commented debate =
      new Commented(
          Id.of("item/debate"),
          "3.1",
          List.of(
              new Paragraph(HEADING, ParagraphKind.HEADING, "Main points", false, Set.of()),
              Paragraph.written(ONE, "**Standards** come first."),
              Paragraph.written(TWO, LONG)));
  private final Commented next = new Commented(Id.of("next-meeting"), "6", List.of());

  @BeforeEach
  void hearing() {
    MemorySession.after(
        session, List.of(new Command.CreateHearing(PlainDetails.of(AttributionRule.NAMED))));
    model.onParagraph(paragraphs::add);
    model.onGoTo(shown::add);
    show(debate);
  }

  private void show(Commented section) {
    model.show(session.snapshot().hearing(), List.of(debate, next), Optional.of(section), true);
  }

  @Test
  void aCommentIsOnTheParagraphWithTheCursorAndQuotesIt() {
    model.stand(Optional.of(ONE));
    assertThat(model.targetProperty().get()).isEqualTo("On § 1");
    say("Who says so?", "");
    assertThat(model.threads()).hasSize(1);
    CommentThread thread = model.threads().getFirst();
    assertThat(thread.about()).isEqualTo("Standards come first.");
    assertThat(thread.said().getFirst().head()).isEqualTo("Test · 15 April 2021, 10.00");
    assertThat(thread.said().getFirst().own()).isTrue();
    assertThat(model.openProperty().get()).isEqualTo(1);
  }

  @Test
  void aCommentQuotesTheSelectedWordsAndNeverHalfASign() {
    model.stand(Optional.of(ONE));
    say("Sure?", " come first ");
    model.stand(Optional.of(TWO));
    say("Shorter?", "");
    assertThat(model.threads())
        .extracting(CommentThread::about)
        .containsExactly("come first", "Ж".repeat(118) + "…");
  }

  @Test
  void aCommentCanBeOnTheSectionOrAHeading() {
    model.stand(Optional.of(HEADING));
    assertThat(model.targetProperty().get()).isEqualTo("On a heading");
    model.aboutWhole(true);
    assertThat(model.targetProperty().get()).isEqualTo("On the whole section");
    say("Too long.", "Main");
    assertThat(model.threads().getFirst().about()).isEmpty();
    assertThat(model.threads().getFirst().paragraph()).isEmpty();
  }

  @Test
  void answersFollowAndWhatIsSettledGoesLast() {
    model.stand(Optional.of(ONE));
    say("Who says so?", "");
    model.stand(Optional.of(TWO));
    say("Shorter?", "");
    Id<Comment> first = model.threads().getFirst().id();
    model.answer(first, "EFEE did.\nTwice.", said -> assertThat(said).isTrue());
    model.settle(first, true);
    show(debate);
    assertThat(model.threads())
        .extracting(CommentThread::where)
        .containsExactly("On § 2", "On § 1");
    assertThat(model.threads().getLast().settled()).isTrue();
    assertThat(model.threads().getLast().said().getLast().text()).isEqualTo("EFEE did.\nTwice.");
    assertThat(model.openProperty().get()).isEqualTo(1);
    model.settle(first, false);
    session.undo().join();
    show(debate);
    assertThat(model.openProperty().get()).isEqualTo(1);
  }

  @Test
  void whatIsTakenOutGoesUnlessItWasAnswered() {
    say("One", "");
    say("Two", "");
    Id<Comment> answered = model.threads().getFirst().id();
    model.answer(answered, "Why?", said -> {});
    model.remove(answered);
    model.remove(model.threads().getLast().id());
    show(debate);
    assertThat(model.threads()).hasSize(1);
    assertThat(model.threads().getFirst().said())
        .extracting(CommentThread.Said::text)
        .containsExactly("This comment was taken out.", "Why?");
    session.undo().join();
    show(debate);
    assertThat(model.threads()).hasSize(2);
  }

  @Test
  void theNextCommentLeadsThroughAllSectionsAndRound() {
    model.stand(Optional.of(ONE));
    say("Who says so?", "");
    show(next);
    say("When?", "");
    assertThat(model.next()).isTrue();
    assertThat(model.next()).isTrue();
    assertThat(model.next()).isTrue();
    assertThat(selected).containsExactly("item/debate", "next-meeting", "item/debate");
    assertThat(paragraphs).containsExactly(ONE, ONE);
    assertThat(shown).hasSize(3);
    assertThat(shown.getFirst()).isEqualTo(shown.getLast());
  }

  @Test
  void aCommentOnAParagraphThatHasGoneIsStillTold() {
    model.stand(Optional.of(TWO));
    say("Shorter?", "");
    Commented without = new Commented(debate.section(), "3.1", debate.paragraphs().subList(0, 2));
    show(without);
    assertThat(model.threads().getFirst().where()).isEqualTo("On a paragraph that has gone");
    assertThat(model.threads().getFirst().paragraph()).isEmpty();
  }

  private void say(String text, String words) {
    model.comment(text, words, said -> assertThat(said).isTrue());
    Id<MinutesSection> last =
        session.snapshot().hearing().review().comments().all().getLast().section();
    show(last.equals(debate.section()) ? debate : next);
  }
}
