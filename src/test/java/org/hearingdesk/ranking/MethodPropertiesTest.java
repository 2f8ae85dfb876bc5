package org.hearingdesk.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.Weighting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the methods promise whatever is voted, on drawn ballots; the seed is in each message. */
class MethodPropertiesTest {
  private static final int SEEDS = 60;
  private static final int OPTIONS = 5;
  private static final CountingRules GIVEN = CountingRules.DEFAULT.with(new Weighting.Given());

  static Stream<RankingMethod> methods() {
    return RankingMethod.all().stream();
  }

  /** Those whose winner never loses by being placed higher. */
  static Stream<RankingMethod> monotone() {
    return methods().filter(method -> !(method instanceof InstantRunoff));
  }

  static Stream<RankingMethod> condorcet() {
    return Stream.of(new Schulze(), new Copeland(), new RankedPairs(), new Kemeny());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void whatAnOptionIsCalledDoesNotMatter(RankingMethod method) {
    seeds()
        .forEach(seed -> {
          SplittableRandom random = new SplittableRandom(seed);
          BallotBox box = box(random, method);
          int[] to = shuffled(random);
          BallotBox renamed =
              with(box, ballot -> answering(ballot, renumbered(ballot.answer(), to)));
          Ranking before = method.rank(box, GIVEN);
          Ranking after = method.rank(renamed, GIVEN);
          assertThat(IntStream.range(0, OPTIONS).mapToObj(option -> said(after, to[option])))
              .as("%s, seed %d", method.id(), seed)
              .containsExactlyElementsOf(
                  IntStream.range(0, OPTIONS).mapToObj(option -> said(before, option)).toList());
        });
  }

  @ParameterizedTest
  @MethodSource("methods")
  void theOrderInWhichBallotsComeDoesNotMatter(RankingMethod method) {
    seeds()
        .forEach(seed -> {
          BallotBox box = box(new SplittableRandom(seed), method);
          BallotBox reversed = new BallotBox(OPTIONS, box.ballots().reversed());
          assertThat(method.rank(reversed, GIVEN).standings())
              .as("%s, seed %d", method.id(), seed)
              .isEqualTo(method.rank(box, GIVEN).standings());
        });
  }

  @ParameterizedTest
  @MethodSource("methods")
  void aWeightOfThreeIsThreeBallots(RankingMethod method) {
    seeds()
        .forEach(seed -> {
          BallotBox box = box(new SplittableRandom(seed), method);
          List<Ballot> weighed = new ArrayList<>();
          List<Ballot> repeated = new ArrayList<>();
          for (int i = 0; i < box.ballots().size(); i++) {
            Answer answer = box.ballots().get(i).answer();
            int times = 1 + i % 3;
            weighed.add(new Ballot("v" + i, "", Fraction.of(times), 1, answer));
            for (int n = 0; n < times; n++) {
              repeated.add(new Ballot("v" + i + "." + n, "", Fraction.ONE, 1, answer));
            }
          }
          assertThat(method.rank(new BallotBox(OPTIONS, weighed), GIVEN).standings())
              .as("%s, seed %d", method.id(), seed)
              .isEqualTo(method.rank(new BallotBox(OPTIONS, repeated), GIVEN).standings());
        });
  }

  /** A ballot that moves a winner up, and changes nothing else, does not make it lose. */
  @ParameterizedTest
  @MethodSource("monotone")
  void beingPlacedHigherDoesNotHarm(RankingMethod method) {
    seeds()
        .forEach(seed -> {
          SplittableRandom random = new SplittableRandom(seed);
          BallotBox box = box(random, method);
          int winner = method.rank(box, GIVEN).winners().getFirst();
          int raised = random.nextInt(box.ballots().size());
          List<Ballot> ballots = new ArrayList<>(box.ballots());
          ballots.set(
              raised, answering(ballots.get(raised), raised(ballots.get(raised).answer(), winner)));
          assertThat(method.rank(new BallotBox(OPTIONS, ballots), GIVEN).winners())
              .as("%s, seed %d: option %d raised on ballot %d", method.id(), seed, winner, raised)
              .contains(winner);
        });
  }

  /** An option that beats each other one stands alone in first place. */
  @ParameterizedTest
  @MethodSource("condorcet")
  void whoBeatsAllComesFirst(PairwiseMethod method) {
    long found =
        seeds()
            .filter(seed -> {
              BallotBox box = box(new SplittableRandom(seed), method);
              PairwiseTable table = PairwiseTable.of(box, GIVEN);
              OptionalInt winner = new Majorities(table).condorcetWinner();
              winner.ifPresent(option -> {
                assertThat(method.rank(table).winners())
                    .as("%s, seed %d", method.id(), seed)
                    .containsExactly(option);
                assertThat(method.rank(table).placeOf(option)).isEqualTo("1");
              });
              return winner.isPresent();
            })
            .count();
    assertThat(found).as("draws with such an option").isGreaterThan(SEEDS / 3);
  }

  /** A span never leaves out the rank, and who has none is decided against every other. */
  @ParameterizedTest
  @MethodSource("condorcet")
  void whatIsLeftOpenIsSaidOfBothOptions(PairwiseMethod method) {
    seeds()
        .forEach(seed -> {
          Ranking ranking = method.rank(box(new SplittableRandom(seed), method), GIVEN);
          for (Ranking.Standing standing : ranking.standings()) {
            standing
                .span()
                .ifPresent(span -> {
                  assertThat(standing.rank())
                      .as("%s, seed %d", method.id(), seed)
                      .isBetween(span.best(), span.last());
                  assertThat(span.best()).isLessThan(span.last());
                });
          }
          long open = ranking.standings().stream().filter(s -> s.span().isPresent()).count();
          assertThat(open).as("%s, seed %d", method.id(), seed).isNotEqualTo(1);
        });
  }

  private static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  private static String said(Ranking ranking, int option) {
    Ranking.Standing standing = ranking.standingOf(option);
    return standing.place() + " " + standing.score();
  }

  private interface Change {
    Ballot of(Ballot ballot);
  }

  private static BallotBox with(BallotBox box, Change change) {
    return new BallotBox(box.options(), box.ballots().stream().map(change::of).toList());
  }

  private static Ballot answering(Ballot ballot, Answer answer) {
    return new Ballot(ballot.voter(), ballot.side(), ballot.weight(), ballot.count(), answer);
  }

  private static BallotBox box(SplittableRandom random, RankingMethod method) {
    List<Ballot> ballots = new ArrayList<>();
    int number = random.nextInt(1, 10);
    for (int i = 0; i < number; i++) {
      Cells.Builder cells = Cells.builder(OPTIONS);
      for (int option = 0; option < OPTIONS; option++) {
        int value = random.nextInt(OPTIONS + 2);
        if (value > 1) {
          cells.give(option, value - 1);
        } else if (value == 1 && random.nextInt(4) == 0) {
          cells.noOpinion(option);
        }
      }
      Fraction weight = Fraction.of(random.nextInt(1, 4), random.nextInt(1, 4));
      ballots.add(new Ballot("v" + i, "s" + i % 2, weight, 1, answer(method, cells.build())));
    }
    return new BallotBox(OPTIONS, ballots);
  }

  private static Answer answer(RankingMethod method, Cells cells) {
    if (method.counts(Answer.Kind.RANKS)) {
      return new Answer.Ranks(cells);
    }
    return method.counts(Answer.Kind.RATINGS)
        ? new Answer.Ratings(cells)
        : new Answer.Points(cells);
  }

  private static Answer like(Answer of, Cells cells) {
    return switch (of) {
      case Answer.Ranks _ -> new Answer.Ranks(cells);
      case Answer.Ratings _ -> new Answer.Ratings(cells);
      case Answer.Points _ -> new Answer.Points(cells);
      case Answer.Pairs _ -> throw new IllegalArgumentException("no pairs are drawn here");
    };
  }

  private static Answer renumbered(Answer answer, int[] to) {
    Cells.Builder cells = Cells.builder(OPTIONS);
    for (int option = 0; option < OPTIONS; option++) {
      copy(answer.cells(), option, cells, to[option], 0);
    }
    return like(answer, cells.build());
  }

  /** The option alone at the top: above the best place, or one more than any other has. */
  private static Answer raised(Answer answer, int winner) {
    boolean ranks = answer instanceof Answer.Ranks;
    Cells.Builder cells = Cells.builder(OPTIONS);
    for (int option = 0; option < OPTIONS; option++) {
      if (option == winner) {
        cells.give(option, ranks ? 1 : OPTIONS + 1);
      } else {
        copy(answer.cells(), option, cells, option, ranks ? 1 : 0);
      }
    }
    return like(answer, cells.build());
  }

  private static void copy(Cells from, int option, Cells.Builder to, int place, int lower) {
    if (from.isGiven(option)) {
      to.give(place, from.value(option).orElseThrow() + lower);
    } else if (from.state(option) == Cells.State.NO_OPINION) {
      to.noOpinion(place);
    }
  }

  private static int[] shuffled(SplittableRandom random) {
    int[] to = IntStream.range(0, OPTIONS).toArray();
    for (int i = OPTIONS - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = to[i];
      to[i] = to[j];
      to[j] = kept;
    }
    return to;
  }
}
