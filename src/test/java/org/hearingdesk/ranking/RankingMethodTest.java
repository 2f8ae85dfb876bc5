package org.hearingdesk.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearingdesk.ranking.Boxes.box;
import static org.hearingdesk.ranking.Boxes.ofRanks;
import static org.hearingdesk.ranking.Boxes.ranks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.LeftOutRule;
import org.hearingdesk.ranking.ballot.Weighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RankingMethodTest {

  private static final CountingRules RULES = CountingRules.DEFAULT;

  static Stream<RankingMethod> methods() {
    return RankingMethod.all().stream();
  }

  static Stream<RankingMethod> methodsForRanks() {
    return methods().filter(method -> method.counts(Answer.Kind.RANKS));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void withoutBallotsAllAreTiedFirstWithScoreZero(RankingMethod method) {
    Ranking ranking = method.rank(BallotBox.empty(3), RULES);

    assertThat(ranking.order()).containsExactly(List.of(0, 1, 2));
    assertThat(ranking.standings())
        .allSatisfy(standing -> {
          assertThat(standing.place()).isEqualTo("1=");
          assertThat(standing.score()).hasValue(Fraction.ZERO);
        });
    assertThat(ranking.explanation().remarks()).containsExactly(new Remark.NoBallots());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void withoutOptionsTheRankingIsEmpty(RankingMethod method) {
    assertThat(method.rank(BallotBox.empty(0), RULES).standings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("methodsForRanks")
  void blankSheetsOnlyTieEverything(RankingMethod method) {
    Ranking ranking = method.rank(ofRanks(new int[] {0, 0, 0}, new int[] {0, 0, 0}), RULES);

    assertThat(ranking.winners()).containsExactly(0, 1, 2);
    assertThat(ranking.explanation().blanks()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("methodsForRanks")
  void aSingleOptionIsFirst(RankingMethod method) {
    Ranking ranking = method.rank(ofRanks(new int[] {1}, new int[] {0}), RULES);

    assertThat(ranking.placeOf(0)).isEqualTo("1");
  }

  @ParameterizedTest
  @MethodSource("methodsForRanks")
  void unanimityDecides(RankingMethod method) {
    BallotBox box = ofRanks(new int[] {3, 1, 2}, new int[] {3, 1, 2}, new int[] {7, 2, 5});

    // In a run-off, the two that nobody puts first go out together.
    List<List<Integer>> expected =
        method instanceof InstantRunoff
            ? List.of(List.of(1), List.of(0, 2))
            : List.of(List.of(1), List.of(2), List.of(0));
    assertThat(method.rank(box, RULES).order()).isEqualTo(expected);
  }

  /** No option is favoured by its number: renumbering the options renumbers the result. */
  @ParameterizedTest
  @MethodSource("methodsForRanks")
  void optionsAreTreatedAlike(RankingMethod method) {
    for (long seed = 0; seed < 40; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      BallotBox box = Boxes.random(random, 5, 6);
      int[] to = {3, 0, 4, 1, 2};
      BallotBox renumbered =
          new BallotBox(
              5,
              box.ballots().stream()
                  .map(ballot ->
                      new Ballot(
                          ballot.voter(),
                          ballot.side(),
                          ballot.weight(),
                          1,
                          renumbered(ballot.answer().cells(), to)))
                  .toList());
      Ranking before = method.rank(box, RULES.with(new Weighting.Given()));
      Ranking after = method.rank(renumbered, RULES.with(new Weighting.Given()));
      assertThat(IntStream.range(0, 5).mapToObj(option -> after.placeOf(to[option])))
          .as("seed %d", seed)
          .containsExactlyElementsOf(IntStream.range(0, 5).mapToObj(before::placeOf).toList());
    }
  }

  /** Only the proportion of weights matters, and a count of n is n ballots. */
  @ParameterizedTest
  @MethodSource("methodsForRanks")
  void weightsAndCountsAreExact(RankingMethod method) {
    for (long seed = 0; seed < 20; seed++) {
      BallotBox box = Boxes.random(new SplittableRandom(seed), 4, 5);
      CountingRules given = RULES.with(new Weighting.Given());
      BallotBox sevenfold =
          new BallotBox(4, box.ballots().stream().map(b -> weighing(b, 7, 1)).toList());
      BallotBox twice =
          new BallotBox(4, box.ballots().stream().map(b -> weighing(b, 1, 2)).toList());
      List<List<Integer>> order = method.rank(box, given).order();
      assertThat(method.rank(sevenfold, given).order()).as("seed %d", seed).isEqualTo(order);
      assertThat(method.rank(twice, given).order()).as("seed %d", seed).isEqualTo(order);
    }
  }

  @Test
  void threeTimesATenthTiesThreeTenths() {
    Ballot tenth = new Ballot("", "", Fraction.of(1, 10), 3, ranks(1, 2));
    Ballot threeTenths = new Ballot("", "", Fraction.of(3, 10), 1, ranks(2, 1));

    Ranking ranking = new Borda().rank(box(tenth, threeTenths), RULES.with(new Weighting.Given()));

    assertThat(ranking.placeOf(0)).isEqualTo("1=");
    assertThat(ranking.standingOf(0).score()).hasValue(Fraction.of(50));
  }

  @Test
  void weightsOfZeroCountNothing() {
    Ballot nothing = new Ballot("", "", Fraction.ZERO, 1, ranks(1, 2));

    Ranking ranking = new Borda().rank(box(nothing), RULES.with(new Weighting.Given()));

    assertThat(ranking.order()).containsExactly(List.of(0, 1));
    assertThat(ranking.standingOf(0).score()).hasValue(Fraction.ZERO);
  }

  @Test
  void bordaIsTheShareOfComparisonsWon() {
    // The first is above both on one ballot, and tied with one of them on the other.
    Ranking ranking = new Borda().rank(ofRanks(new int[] {1, 2, 0}, new int[] {1, 1, 2}), RULES);

    assertThat(ranking.standings())
        .extracting(standing -> standing.score().orElseThrow().toString())
        .containsExactly("175/2", "125/2", "0");
  }

  @Test
  void noOpinionSaysNothingWhileLeftOutIsBelow() {
    BallotBox leftOut = ofRanks(new int[] {1, 0}, new int[] {0, 0});
    BallotBox noOpinion = ofRanks(new int[] {1, -1});

    assertThat(PairwiseTable.of(leftOut, RULES).votes(0, 1)).isEqualTo(Fraction.ONE);
    assertThat(PairwiseTable.of(leftOut, RULES).total()).isEqualTo(Fraction.of(2));
    assertThat(PairwiseTable.of(noOpinion, RULES).votes(0, 1)).isEqualTo(Fraction.ZERO);
    PairwiseTable silent = PairwiseTable.of(leftOut, RULES.with(LeftOutRule.NO_OPINION));
    assertThat(silent.votes(0, 1)).isEqualTo(Fraction.ZERO);
    assertThat(silent.total()).isEqualTo(Fraction.ONE);
  }

  @Test
  void schulzeSaysWhereItsLayersAreNotTies() {
    // 1 beats 3; nothing else is decided
    Ranking ranking =
        new Schulze()
            .rank(ofRanks(new int[] {0, 0, 0}, new int[] {1, 3, 2}, new int[] {2, 1, 0}), RULES);

    assertThat(ranking.order()).containsExactly(List.of(0, 1), List.of(2));
    assertThat(ranking.explanation().remarks()).containsExactly(new Remark.PartialOrder(2));
  }

  @Test
  void topPlacesShareTheirPointsWhenTied() {
    BallotBox box = ofRanks(new int[] {1, 2, 2, 5, 0}, new int[] {1, 0, 0, 0, 0});

    Ranking ranking = new TopKPoints(3).rank(box, RULES);

    // 3 + 3, then 2 and 1 shared, then nothing for a fourth place
    assertThat(scores(ranking)).containsExactly("6", "3/2", "3/2", "0", "0");
  }

  @Test
  void instantRunoffRemovesTheLastTogether() {
    BallotBox box =
        box(
            Ballot.anonymous(4, ranks(1, 0, 0, 0)),
            Ballot.anonymous(3, ranks(0, 1, 0, 0)),
            Ballot.anonymous(2, ranks(0, 2, 1, 0)),
            Ballot.anonymous(2, ranks(0, 2, 0, 1)));

    Ranking ranking = new InstantRunoff().rank(box, RULES);

    assertThat(ranking.order()).containsExactly(List.of(1), List.of(0), List.of(2, 3));
    assertThat(ranking.explanation().remarks())
        .containsExactly(new Remark.RemovedTogether(1, List.of(2, 3)));
  }

  @Test
  void kemenyRefusesMoreOptionsThanItCanOrder() {
    assertThat(new Kemeny().canCount(BallotBox.empty(9))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Kemeny().rank(BallotBox.empty(9), RULES));
  }

  @Test
  void rankedPairsSaysThatTieBreaksDecide() {
    BallotBox cycle = ofRanks(new int[] {1, 2, 3}, new int[] {3, 1, 2}, new int[] {2, 3, 1});

    Ranking ranking = new RankedPairs().rank(cycle, RULES);

    assertThat(ranking.order()).containsExactly(List.of(0, 1, 2));
    assertThat(ranking.explanation().remarks())
        .containsExactly(new Remark.DependsOnTieBreaks(List.of(0, 1, 2)));
  }

  @Test
  void aMethodRefusesAnswersThatItDoesNotCount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MeanRating().rank(ofRanks(new int[] {1, 2}), RULES));
  }

  @Test
  void missingRatingsAreNotCountedAndNobodysOptionStandsLast() {
    BallotBox box =
        box(
            Ballot.of("a", "", rating(4, 0, 2)),
            Ballot.of("b", "", rating(5, 0, 0)),
            Ballot.of("c", "", rating(0, 0, 5)));

    Ranking mean = new MeanRating().rank(box, RULES);

    assertThat(mean.order()).containsExactly(List.of(0), List.of(2), List.of(1));
    assertThat(mean.standingOf(0).score()).hasValue(Fraction.of(9, 2));
    assertThat(mean.standingOf(1).score()).isEmpty();
    assertThat(mean.explanation().remarks()).containsExactly(new Remark.WithoutValues(List.of(1)));
    assertThat(new MedianRating().rank(box, RULES).standingOf(2).score())
        .hasValue(Fraction.of(7, 2));
    assertThat(new MajorityJudgment().rank(box, RULES).standingOf(2).score())
        .hasValue(Fraction.of(2));
  }

  @Test
  void everySideIsRankedBesideTheTotal() {
    BallotBox box =
        box(
            Ballot.of("a", "Employers", ranks(1, 2)),
            Ballot.of("b", "Workers", ranks(2, 1)),
            Ballot.of("c", "Workers", ranks(2, 1)));

    RankingBySide bySide = RankingBySide.of(new Borda(), box, RULES);

    assertThat(bySide.total().winners()).containsExactly(1);
    assertThat(bySide.sides())
        .extracting(RankingBySide.OfSide::side)
        .containsExactly("Employers", "Workers");
    assertThat(bySide.sides()).extracting(RankingBySide.OfSide::voters).containsExactly(1L, 2L);
    assertThat(bySide.sides().getFirst().ranking().winners()).containsExactly(0);
    Ranking equalSides = new Borda().rank(box, RULES.with(new Weighting.EqualSides()));
    assertThat(equalSides.placeOf(0)).isEqualTo("1=");
  }

  private static List<String> scores(Ranking ranking) {
    return IntStream.range(0, ranking.standings().size())
        .mapToObj(option -> ranking.standingOf(option).score().orElseThrow().toString())
        .toList();
  }

  /** Grades, 0 for left out. */
  private static Answer rating(int... grades) {
    Cells.Builder cells = Cells.builder(grades.length);
    for (int option = 0; option < grades.length; option++) {
      if (grades[option] > 0) {
        cells.give(option, grades[option]);
      }
    }
    return new Answer.Ratings(cells.build());
  }

  private static Answer renumbered(Cells cells, int[] to) {
    Cells.Builder builder = Cells.builder(cells.size());
    for (int option = 0; option < cells.size(); option++) {
      int target = to[option];
      cells.value(option).ifPresent(value -> builder.give(target, value));
    }
    return new Answer.Ranks(builder.build());
  }

  private static Ballot weighing(Ballot ballot, long factor, long count) {
    return new Ballot(
        ballot.voter(), ballot.side(), ballot.weight().times(factor), count, ballot.answer());
  }
}
