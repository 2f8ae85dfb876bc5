package org.hearingdesk.ranking.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BallotTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"3|3", "0.5|1/2", "0,25|1/4", " 2/6 |1/3", "-4/2|-2", "+1.50|3/2", "0|0", "0/7|0"})
  void readsExactNumbers(String text, String value) {
    assertThat(Fraction.parse(text)).map(Fraction::toString).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1/0", "1e9", "1.", ".5", "1/2/3", "1234567890123456789", "NaN"})
  void readsNothingElse(String text) {
    assertThat(Fraction.parse(text)).isEmpty();
  }

  @Test
  void fractionsAreExactAndInLowestTerms() {
    Fraction third = Fraction.of(-2, -6);

    assertThat(third).isEqualTo(Fraction.of(1, 3));
    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
    assertThat(third.dividedBy(Fraction.of(2, 3)).toDouble()).isEqualTo(0.5);
    assertThat(third).isLessThan(Fraction.of(34, 100));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> third.dividedBy(Fraction.ZERO));
  }

  @Test
  void threeStatesOfACellStayApart() {
    Cells cells = Cells.builder(3).give(0, 4).noOpinion(1).build();

    assertThat(cells.state(0)).isEqualTo(Cells.State.GIVEN);
    assertThat(cells.state(1)).isEqualTo(Cells.State.NO_OPINION);
    assertThat(cells.state(2)).isEqualTo(Cells.State.LEFT_OUT);
    assertThat(cells).hasToString("[4 ? -]").isNotEqualTo(Cells.builder(3).give(0, 4).build());
    assertThat(cells.isBlank()).isFalse();
    assertThat(Cells.builder(2).noOpinion(0).build().isBlank()).isTrue();
  }

  @Test
  void aBuilderThatGoesOnDoesNotChangeWhatItBuilt() {
    Cells.Builder builder = Cells.builder(1).give(0, 1);
    Cells built = builder.build();
    builder.give(0, 2);

    assertThat(built).isEqualTo(Cells.of(1));
  }

  @Test
  void impossibleAnswersAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Ranks(Cells.of(1, 0)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Points(Cells.of(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Ratings(Cells.of(1), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Cells.of(Cells.LARGEST_VALUE + 1));
    Answer ranks = new Answer.Ranks(Cells.of(1, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ballot("", "", Fraction.of(-1), 1, ranks));
    assertThatIllegalArgumentException().isThrownBy(() -> Ballot.anonymous(0, ranks));
  }

  @Test
  void aBoxHoldsOneKindOverTheSameOptionsAndNoMoreThanCanBeCounted() {
    Ballot ranks = Ballot.of("a", "", new Answer.Ranks(Cells.of(1, 2)));
    Ballot points = Ballot.of("b", "", new Answer.Points(Cells.of(1, 2)));
    Ballot many = Ballot.anonymous(BallotBox.LARGEST_SIZE, ranks.answer());

    assertThatIllegalArgumentException().isThrownBy(() -> new BallotBox(2, List.of(ranks, points)));
    assertThatIllegalArgumentException().isThrownBy(() -> new BallotBox(3, List.of(ranks)));
    assertThatIllegalArgumentException().isThrownBy(() -> new BallotBox(2, List.of(many, ranks)));
    assertThat(new BallotBox(2, List.of(many)).size()).isEqualTo(BallotBox.LARGEST_SIZE);
  }

  @Test
  void sidesShareTheirWeightAmongThoseWhoHandedIn() {
    Answer blank = new Answer.Ranks(Cells.builder(2).build());
    Answer answer = new Answer.Ranks(Cells.of(1, 2));
    BallotBox box =
        new BallotBox(
            2,
            List.of(
                Ballot.of("a", "Workers", answer),
                Ballot.of("b", "Workers", blank),
                Ballot.of("c", "Employers", answer)));

    assertThat(new Weighting.EqualSides(Map.of("Workers", Fraction.of(3))).weights(box))
        .containsExactly(Fraction.of(3, 2), Fraction.of(3, 2), Fraction.ONE);
  }

  @Test
  void sheetsBeyondTheBudgetAreFlaggedAndNeverRescaled() {
    Ballot under = Ballot.of("a", "", new Answer.Points(Cells.of(3, 0)));
    Ballot over = Ballot.of("b", "", new Answer.Points(Cells.of(6, 5)));

    PointsBudget.Screened screened =
        new PointsBudget(10, OptionalInt.of(5)).screen(new BallotBox(2, List.of(under, over)));

    assertThat(screened.valid().ballots()).containsExactly(under);
    assertThat(screened.flagged())
        .containsExactly(
            new PointsBudget.Flagged(
                1,
                over,
                List.of(
                    new PointsBudget.Fault.OverCap(0, 6, 5),
                    new PointsBudget.Fault.OverBudget(11, 10))));
  }
}
