package org.hearingdesk.ui.priorities.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.Preferred;
import org.hearingdesk.ui.priorities.SampleRound;
import org.hearingdesk.ui.priorities.Submissions;
import org.junit.jupiter.api.Test;

/** Pairs come out of a grid whose columns are called after two options. */
class PairsIntakeTest {
  private final SampleRound sample =
      new SampleRound().organisations(3, 2).question(BallotMethod.PAIRWISE, 1, 3).open();
  private final IntakeWords words = new IntakeWords(SampleRound.MESSAGES);
  private final IntakeViewModel model =
      new IntakeViewModel(
          new Submissions(sample.session, SampleRound.MESSAGES, Runnable::run),
          SampleRound.MESSAGES);

  @Test
  void columnsAreCalledByWordsOrByKeysInEitherOrientation() {
    show();
    model.paste(
        """
        Organisation;access for small enterprises > CERTIFICATION of training providers;c > a;2 > 3
        Sample Employers 001;>;>;=
        Sample Employers 002;2;1;
        Sample Employers 003;1;x;1
        Sample Workers 001;;;
        """);
    assertThat(model.problemProperty().get()).isEmpty();
    assertThat(why(2))
        .contains(
            "“x” in the column “Clear funding mechanism > Access for small enterprises” is no"
                + " answer. Write > or 1 for the first, < or 2 for the second, = or 0 for both"
                + " alike.");
    model.takeOver();
    assertThat(said("e1"))
        .containsExactly(
            Optional.of(Preferred.FIRST),
            Optional.of(Preferred.SECOND),
            Optional.of(Preferred.EQUAL));
    assertThat(said("e2"))
        .containsExactly(
            Optional.of(Preferred.SECOND), Optional.of(Preferred.SECOND), Optional.empty());
    assertThat(sample.round().ballots().size()).isEqualTo(2);
  }

  @Test
  void aGridWithoutPairsAndAPairTwiceAreRefused() {
    show();
    model.paste("Organisation;Access for small enterprises;b\nSample Employers 001;1;2\n");
    assertThat(model.problemProperty().get()).startsWith("No column is one of the pairs.");
    model.paste("Organisation;a > b;b > a\nSample Employers 001;1;2\n");
    assertThat(model.problemProperty().get()).contains("“b > a”");
  }

  private void show() {
    model.show(sample.hearing(), sample.round());
  }

  private Optional<String> why(int line) {
    return words.why(model.intakeProperty().get().orElseThrow().lines().get(line));
  }

  private List<Optional<Preferred>> said(String voter) {
    Ballot ballot = sample.round().ballots().find(Id.of(voter)).map(HandedIn::ballot).orElseThrow();
    return OptionPair.of(sample.round().asked().options()).stream().map(ballot::about).toList();
  }
}
