package org.hearingdesk.ui.priorities.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.ui.priorities.SampleRound;
import org.hearingdesk.ui.priorities.Submissions;
import org.junit.jupiter.api.Test;

class QuestionViewModelTest {
  private final SampleRound sample = new SampleRound();
  private final List<Id<PriorityQuestion>> done = new ArrayList<>();
  private final QuestionViewModel model =
      new QuestionViewModel(
          new Submissions(sample.session, SampleRound.MESSAGES, Runnable::run), done::add);

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
    model.begin(question());
    model.submit(form("What?", "Time\nFunding\nQuality", "2"));
    assertThat(question().options().get(2).id()).isEqualTo(before.get(0));
    assertThat(question().options().get(1).id()).isEqualTo(before.get(1));
    assertThat(question().options().get(0).id()).isNotIn(before);
    Id<Option> third = question().options().get(2).id();
    model.begin(question());
    model.submit(form("What?", "Time\nFunding\nQuality standards", "2"));
    assertThat(question().options().get(2).id()).isEqualTo(third);
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
