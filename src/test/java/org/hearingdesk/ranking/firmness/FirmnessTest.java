package org.hearingdesk.ranking.firmness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.hearingdesk.ranking.Boxes.box;
import static org.hearingdesk.ranking.Boxes.ranks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.hearingdesk.ranking.Borda;
import org.hearingdesk.ranking.Boxes;
import org.hearingdesk.ranking.Copeland;
import org.hearingdesk.ranking.MeanRating;
import org.hearingdesk.ranking.Points;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.LeftOutRule;
import org.hearingdesk.ranking.ballot.Weighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FirmnessTest {

  private static final CountingRules RULES = CountingRules.DEFAULT;

  private static final BallotBox BOX =
      box(
          Ballot.of("A", "Employers", ranks(1, 2, 3, 4)),
          Ballot.of("B", "Employers", ranks(1, 2, 3, 4)),
          Ballot.of("C", "Workers", ranks(1, 3, 2, 4)),
          Ballot.of("D", "Workers", ranks(1, 3, 2, 4)),
          Ballot.of("E", "Workers", ranks(1, 2, 4, 3)));

  private static Firmness firmness(RankingMethod method, BallotBox box) {
    return Firmness.of(method.rank(box, RULES), box, RULES);
  }

  @Test
  void saysHowFarTheOrderStandsWhoeverIsLeftOut() {
    Ranking total = new Borda().rank(BOX, RULES);
    Firmness firmness = Firmness.of(total, BOX, RULES);

    assertThat(firmness.places()).isEqualTo(1);
    assertThat(firmness.withoutVoter())
        .extracting(Firmness.Without::name)
        .containsExactly("A", "B", "C", "D", "E");
    assertThat(firmness.withoutVoter())
        .allSatisfy(without ->
            assertThat(without.ranking())
                .isEqualTo(new Borda().rank(BOX.withoutVoter(without.name()), RULES)));
    assertThat(firmness.withoutSide())
        .extracting(Firmness.Without::name)
        .containsExactly("Employers", "Workers");
    assertThat(Firmness.otherTop(total, firmness.withoutSide(), 1)).isEmpty();
    assertThat(Firmness.otherTop(total, firmness.withoutSide(), 2))
        .extracting(Firmness.Without::name)
        .containsExactly("Employers");
  }

  /** Second place: without A, B or E the two options tie or change; without C or D one leads. */
  @Test
  void saysWhoHoldsTheFirstPlaceThatIsNotFirm() {
    Firmness firmness = firmness(new Borda(), BOX);

    assertThat(firmness.nextPlace().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(5);
    for (Firmness.Without without : firmness.withoutVoter()) {
      Ranking.Standing second = without.ranking().standings().get(1);
      assertThat(firmness.nextPlace())
          .containsKey(second.alone() ? second.option() : Firmness.TIED);
    }
  }

  @Test
  void otherWaysAreThoseThatFitTheBallots() {
    assertThat(firmness(new Borda(), BOX).otherCounts())
        .extracting(FirmnessTest::way)
        .containsExactly("schulze", "copeland", "top-k", "sides weigh the same");
    assertThat(firmness(new Points(), as(BOX, Answer.Points::new)).otherCounts())
        .extracting(FirmnessTest::way)
        .containsExactly("borda", "schulze", "copeland", "sides weigh the same");
  }

  private static String way(Firmness.OtherCount other) {
    return switch (other) {
      case Firmness.OtherMethod method -> method.method().id();
      case Firmness.SidesWeighTheSame _ -> "sides weigh the same";
    };
  }

  @Test
  void ballotsWithoutNamesAreLeftOutOneByOne() {
    BallotBox box = box(Ballot.anonymous(3, ranks(1, 2)), Ballot.anonymous(2, ranks(2, 1)));
    Firmness firmness = firmness(new Borda(), box);

    assertThat(firmness.withoutVoter())
        .hasSize(5)
        .extracting(Firmness.Without::name)
        .containsOnly("");
    assertThat(firmness.places()).isZero();
    assertThat(firmness.nextPlace()).isEqualTo(Map.of(Firmness.TIED, 3, 0, 2));
  }

  /** Taking a ballot off the table must come to the same as counting the others. */
  @ParameterizedTest
  @MethodSource("seeds")
  void leavingOutComesToTheSameAsCountingTheOthers(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    BallotBox box = Boxes.random(random, 2 + random.nextInt(5), 3 + random.nextInt(9));
    for (LeftOutRule leftOut : LeftOutRule.values()) {
      for (Weighting weighting :
          List.of(new Weighting.Equal(), new Weighting.Given(), new Weighting.EqualSides())) {
        CountingRules rules = new CountingRules(leftOut, weighting);
        for (RankingMethod method : RankingMethod.all()) {
          if (method.canCount(box)) {
            Firmness firmness = Firmness.of(method.rank(box, rules), box, rules);
            assertThat(firmness.withoutVoter())
                .filteredOn(without -> !without.name().isEmpty())
                .as("seed %d, %s, %s", seed, method, rules)
                .allSatisfy(without ->
                    assertThat(without.ranking())
                        .isEqualTo(method.rank(box.withoutVoter(without.name()), rules)));
          }
        }
      }
    }
  }

  @Test
  void nothingIsFirmWithFewBallots() {
    assertThat(firmness(new Borda(), Boxes.ofRanks(new int[] {1, 2})).places()).isZero();
    assertThat(firmness(new Borda(), BallotBox.empty(3)).places()).isZero();
    assertThat(firmness(new Borda(), box(Ballot.anonymous(3, ranks(1, 2)))).places()).isEqualTo(2);
  }

  @Test
  void tooManyVotersAreNotLeftOutOneByOne() {
    BallotBox box =
        box(Ballot.anonymous(Firmness.MOST_VOTERS, ranks(1, 2)), Ballot.anonymous(1, ranks(2, 1)));

    assertThat(firmness(new Borda(), box).withoutVoter()).isEmpty();
    assertThat(firmness(new Borda(), box).places()).isEqualTo(2);
  }

  @Test
  void rankRangesFollowTheSeedAndHoldTheRank() {
    BallotBox box = Boxes.random(new SplittableRandom(5), 6, 20);
    RankRanges ranges = RankRanges.of(new Borda(), box, RULES, 500, 1);

    assertThat(RankRanges.of(new Borda(), box, RULES, 500, 1)).isEqualTo(ranges);
    Ranking ranking = new Borda().rank(box, RULES);
    for (Ranking.Standing standing : ranking.standings()) {
      RankRanges.Range range = ranges.ranges().get(standing.option());
      assertThat(standing.rank()).isBetween(range.best(), range.worst());
    }
    assertThat(ranges.ranges()).anyMatch(range -> range.worst() > range.best());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsAddedUpComesToTheSameRanksAsACount(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    BallotBox ranks = Boxes.random(random, 1 + random.nextInt(8), 1 + random.nextInt(12));
    for (LeftOutRule leftOut : LeftOutRule.values()) {
      for (Weighting weighting : List.of(new Weighting.Equal(), new Weighting.Given())) {
        CountingRules rules = new CountingRules(leftOut, weighting);
        sameRanks(new Borda(), ranks, rules, random, seed);
        sameRanks(new MeanRating(), as(ranks, Answer.Ratings::new), rules, random, seed);
        sameRanks(new Points(), as(ranks, Answer.Points::new), rules, random, seed);
      }
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  private static BallotBox as(BallotBox ranks, Function<Cells, Answer> kind) {
    return new BallotBox(
        ranks.options(),
        ranks.ballots().stream()
            .map(b ->
                new Ballot(
                    b.voter(), b.side(), b.weight(), b.count(), kind.apply(b.answer().cells())))
            .toList());
  }

  private static void sameRanks(
      RankingMethod method,
      BallotBox box,
      CountingRules rules,
      SplittableRandom random,
      long seed) {
    AddedScores scores = AddedScores.of(method, box, rules).orElseThrow();
    int[] times = new int[box.ballots().size()];
    List<Ballot> drawn = new ArrayList<>();
    for (int index = 0; index < times.length; index++) {
      times[index] = index == 0 ? 1 : random.nextInt(4);
      if (times[index] > 0) {
        Ballot b = box.ballots().get(index);
        drawn.add(new Ballot(b.voter(), b.side(), b.weight(), times[index], b.answer()));
      }
    }
    Ranking counted = method.rank(new BallotBox(box.options(), drawn), rules);
    int[] expected = new int[box.options()];
    counted.standings().forEach(s -> expected[s.option()] = s.rank());
    assertThat(scores.ranks(times)).as("seed %d, %s, %s", seed, method, rules).isEqualTo(expected);
  }

  @Test
  void unanimousBallotsHaveNoRange() {
    BallotBox box = box(Ballot.anonymous(30, ranks(1, 2, 3)));

    assertThat(RankRanges.of(new Borda(), box, RULES, 50, 1).ranges())
        .containsExactly(
            new RankRanges.Range(1, 1), new RankRanges.Range(2, 2), new RankRanges.Range(3, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankRanges.of(new Borda(), BallotBox.empty(3), RULES, 50, 1));
  }

  /** Of three voters two prefer the first: it wins a draw of three with probability 20/27. */
  @Test
  void drawsTellHowOftenTheSameComeFirst() {
    BallotBox box = Boxes.ofRanks(new int[] {1, 2}, new int[] {1, 2}, new int[] {2, 1});

    for (RankingMethod method : List.of(new Borda(), new Copeland())) {
      RankRanges ranges = RankRanges.of(method, box, RULES, 20_000, 1);

      assertThat(ranges.sameTop().get(0) / 20_000.0)
          .as(method.id())
          .isCloseTo(20.0 / 27, within(0.01));
      assertThat(ranges.sameTop().get(1)).isEqualTo(20_000);
    }
  }

  /** 1, 2=, 2=, 4: one place or three can be spoken of together, not two, and not all. */
  @Test
  void leadingPlacesStopBeforeATie() {
    Ranking ranking =
        new Borda().rank(Boxes.ofRanks(new int[] {1, 2, 3, 4}, new int[] {1, 3, 2, 4}), RULES);

    assertThat(ranking.leadingPlaces(4)).isEqualTo(3);
    assertThat(ranking.leadingPlaces(3)).isEqualTo(3);
    assertThat(ranking.leadingPlaces(2)).isEqualTo(1);
    assertThat(new Borda().rank(Boxes.ofRanks(new int[] {1, 1, 1}), RULES).leadingPlaces(3))
        .isZero();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfTheBallotsDoesNotMatterToTheDraws(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    BallotBox box = Boxes.random(random, 1 + random.nextInt(8), 1 + random.nextInt(12));
    BallotBox reversed = new BallotBox(box.options(), box.ballots().reversed());

    assertThat(RankRanges.of(new Borda(), reversed, RULES, 50, seed))
        .as("seed %d", seed)
        .isEqualTo(RankRanges.of(new Borda(), box, RULES, 50, seed));
  }

  /** Of two opposed voters, half of the draws have one each: the tie that the count has. */
  @Test
  void aTieIsTheSameWhereTheSameOptionsTie() {
    BallotBox box = Boxes.ofRanks(new int[] {1, 2}, new int[] {2, 1});

    RankRanges ranges = RankRanges.of(new Borda(), box, RULES, 20_000, 1);

    assertThat(ranges.sameTop().get(0) / 20_000.0).isCloseTo(0.5, within(0.015));
  }

  @Test
  void agreementIsNeverANumberWhereThereIsNone() {
    assertThat(KendallsW.of(BallotBox.empty(3)))
        .isEqualTo(new KendallsW.NotDefined(KendallsW.Reason.NO_BALLOTS));
    assertThat(KendallsW.of(Boxes.ofRanks(new int[] {1})))
        .isEqualTo(new KendallsW.NotDefined(KendallsW.Reason.FEWER_THAN_TWO_OPTIONS));
    assertThat(KendallsW.of(Boxes.ofRanks(new int[] {1, 1}, new int[] {0, 0})))
        .isEqualTo(new KendallsW.NotDefined(KendallsW.Reason.ALL_TIED));
  }

  @Test
  void oneJudgeAgreesWithHimselfWhichMeansNothing() {
    KendallsW one = KendallsW.of(Boxes.ofRanks(new int[] {1, 2, 3}));

    assertThat(one).isInstanceOf(KendallsW.Measured.class);
    assertThat(((KendallsW.Measured) one).strength()).isEmpty();
  }

  /** With two judges of three options, 1 of 6 shuffles agrees wholly, in either order of judges. */
  @Test
  void shufflingTellsHowOftenAgreementComesByChance() {
    BallotBox same = Boxes.ofRanks(new int[] {1, 2, 3}, new int[] {1, 2, 3});

    double p = KendallsW.permutationP(same, 20_000, 7);

    assertThat(p).as("seed 7").isCloseTo(1.0 / 6, within(0.01));
    assertThat(KendallsW.permutationP(same, 20_000, 7)).isEqualTo(p);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KendallsW.permutationP(BallotBox.empty(3), 10, 7));
  }

  /** Quantiles as printed in statistical tables. */
  @ParameterizedTest
  @CsvSource({
    "3.841459, 1, 0.05",
    "6.634897, 1, 0.01",
    "5.991465, 2, 0.05",
    "18.30704, 10, 0.05",
    "29.58830, 10, 0.001",
    "0.4549364, 1, 0.5",
    "99.33413, 100, 0.5",
    "124.3421, 100, 0.05",
    "0, 4, 1"
  })
  void theTailOfChiSquareIsAsPrinted(double x, int df, double tail) {
    assertThat(ChiSquare.upperTail(x, df)).isCloseTo(tail, within(tail * 2e-6));
  }
}
