package org.hearingdesk.ui.priorities.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionOrder;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.ui.priorities.SampleRound;
import org.hearingdesk.ui.priorities.Submissions;
import org.hearingdesk.ui.priorities.help.HelpViewModel;
import org.junit.jupiter.api.Test;

class QuestionViewModelTest {
  private final SampleRound sample = new SampleRound();
  private final List<Id<PriorityQuestion>> done = new ArrayList<>();
  private final HelpViewModel help = new HelpViewModel(SampleRound.MESSAGES);
  private final QuestionViewModel model =
      new QuestionViewModel(
          new Submissions(sample.session, SampleRound.MESSAGES, Runnable::run), help, done::add);

  @Test
  void aQuestionIsTakenWithOneOptionALine() {
    model.begin();
    model.submit(form("What comes first?", "Quality\n\n  Funding \nTime", "3"));
    PriorityQuestion question = question();
    assertThat(done).containsExactly(question.id());
    assertThat(question.options())
        .extracting(Option::text)
        .containsExactly("Quality", "Funding", "Time");
    assertThat(question.amount()).isEqualTo(3);
  }

  @Test
  void whatIsWrongIsSaidBesideItsField() {
    model.begin();
    model.submit(form(" ", "Quality", "3"));
    assertThat(problem().field()).isEqualTo("text");
    model.submit(form("What?", "Quality\nquality", "3"));
    assertThat(problem().field()).isEqualTo("option");
    model.submit(form("What?", "Quality\nTime", "some"));
    assertThat(problem().field()).isEqualTo("amount");
    assertThat(done).isEmpty();
    assertThat(sample.hearing().questions().isEmpty()).isTrue();
  }

  @Test
  void anOptionKeepsItsIdentityWhenOthersComeOrItIsReworded() {
    model.begin();
    model.submit(form("What?", "Quality\nFunding", "2"));
    List<Id<Option>> before = question().options().stream().map(Option::id).toList();
    model.begin(question(), "");
    model.submit(form("What?", "Time\nFunding\nQuality", "2"));
    assertThat(question().options().get(2).id()).isEqualTo(before.get(0));
    assertThat(question().options().get(1).id()).isEqualTo(before.get(1));
    assertThat(question().options().get(0).id()).isNotIn(before);
    Id<Option> third = question().options().get(2).id();
    model.begin(question(), "");
    model.submit(form("What?", "Time\nFunding\nQuality standards", "2"));
    assertThat(question().options().get(2).id()).isEqualTo(third);
  }

  @Test
  void howItIsCountedIsChosenAndStays() {
    model.begin();
    model.submit(counted(BallotMethod.RANKING, CountingMethod.SCHULZE, "a\nb\nc", ""));
    assertThat(question().counted().by()).isEqualTo(CountingMethod.SCHULZE);
    model.begin(question(), "");
    assertThat(model.formProperty().get().orElseThrow().by()).isEqualTo(CountingMethod.SCHULZE);
    assertThat(model.formProperty().get().orElseThrow().order()).isEqualTo(OptionOrder.SHUFFLED);
  }

  @Test
  void whatCannotBeCountedIsSaidBesideTheChoice() {
    model.begin();
    String nine = "a\nb\nc\nd\ne\nf\ng\nh\ni";
    model.submit(counted(BallotMethod.TOP_K, CountingMethod.KEMENY, nine, ""));
    assertThat(problem().field()).isEqualTo("counting");
    assertThat(problem().words()).contains("9 options").contains("up to 8");
    model.submit(counted(BallotMethod.POINTS, CountingMethod.SCHULZE, "a\nb", ""));
    assertThat(problem().field()).isEqualTo("counting");
    model.submit(counted(BallotMethod.TOP_K, CountingMethod.BORDA, "a\nb", "dice"));
    assertThat(problem().field()).isEqualTo("seed");
    assertThat(done).isEmpty();
  }

  @Test
  void marksNeedNoNumber() {
    model.begin();
    model.submit(
        new QuestionForm(
            "What?", "a\nb", BallotMethod.APPROVAL, "", VoterKind.ORGANISATION, Weighting.EQUAL));
    assertThat(question().method()).isEqualTo(BallotMethod.APPROVAL);
  }

  @Test
  void theCardTellsOfWhatStandsInTheFields() {
    model.begin();
    model.explain(counted(BallotMethod.TOP_K, CountingMethod.INSTANT_RUNOFF, "", ""));
    assertThat(help.cardProperty().get().orElseThrow().title())
        .isEqualTo("How ranked lists are counted: Instant run-off");
  }

  private static QuestionForm counted(
      BallotMethod ballots, CountingMethod by, String options, String seed) {
    return new QuestionForm(
        "What?",
        options,
        ballots,
        "2",
        VoterKind.ORGANISATION,
        Weighting.EQUAL,
        by,
        OptionOrder.SHUFFLED,
        seed,
        VotingFields.USUAL);
  }

  private static QuestionForm form(String text, String options, String amount) {
    return new QuestionForm(
        text,
        options,
        BallotMethod.TOP_K,
        amount,
        VoterKind.ORGANISATION,
        Weighting.EQUAL,
        VotingFields.USUAL);
  }

  private PriorityQuestion question() {
    return sample.hearing().questions().all().getFirst();
  }

  private QuestionViewModel.Problem problem() {
    return model.problemProperty().get().orElseThrow();
  }
}
