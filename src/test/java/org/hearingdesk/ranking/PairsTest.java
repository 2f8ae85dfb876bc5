package org.hearingdesk.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.PairCells;
import org.hearingdesk.ranking.ballot.Weighting;
import org.hearingdesk.ranking.firmness.KendallsW;
import org.junit.jupiter.api.Test;

/** Ballots of pairs, counted. */
class PairsTest {
  private static final CountingRules RULES = CountingRules.DEFAULT;

  @Test
  void pairsThatFollowAnOrderCountAsTheOrder() {
    for (long seed = 0; seed < 40; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int options = 1 + random.nextInt(7);
      List<Ballot> orders = new ArrayList<>();
      List<Ballot> pairs = new ArrayList<>();
      for (int voter = 0; voter < 9; voter++) {
        int[] ranks = random.ints(options, 1, 5).toArray();
        String side = "side " + random.nextInt(3);
        long count = 1L + random.nextInt(3);
        Fraction weight = Fraction.of(1 + random.nextInt(4), 10);
        orders.add(new Ballot("", side, weight, count, new Answer.Ranks(Cells.of(ranks))));
        pairs.add(new Ballot("", side, weight, count, inPairs(ranks)));
      }
      BallotBox ofOrders = new BallotBox(options, orders);
      BallotBox ofPairs = new BallotBox(options, pairs);
      for (Weighting weighting :
          List.of(new Weighting.Equal(), new Weighting.Given(), new Weighting.EqualSides())) {
        CountingRules rules = RULES.with(weighting);
        for (RankingMethod method :
            List.of(new Copeland(), new Schulze(), new RankedPairs(), new Kemeny())) {
          assertThat(method.rank(ofPairs, rules).standings())
              .as("%s, seed %d, %s", method.id(), seed, weighting)
              .isEqualTo(method.rank(ofOrders, rules).standings());
        }
        assertThat(PairwiseTable.of(ofPairs, rules).total())
            .isEqualTo(PairwiseTable.of(ofOrders, rules).total());
      }
    }
  }

  @Test
  void aCircleIsCountedAsItIsAndAPairLeftOpenCountsForNeither() {
    Answer circle = new PairCells(3).prefer(0, 1).prefer(1, 2).prefer(2, 0).build();
    BallotBox one = new BallotBox(3, List.of(Ballot.of("a", "", circle)));
    assertThat(new Copeland().rank(one, RULES).order()).isEqualTo(List.of(List.of(0, 1, 2)));
    Answer open = new PairCells(3).prefer(2, 1).build();
    BallotBox two = new BallotBox(3, List.of(Ballot.of("a", "", circle), Ballot.of("b", "", open)));
    PairwiseTable table = PairwiseTable.of(two, RULES);
    assertThat(table.votes(0, 1)).isEqualTo(Fraction.ONE);
    assertThat(table.votes(1, 2)).isEqualTo(Fraction.ONE);
    assertThat(table.votes(2, 1)).isEqualTo(Fraction.ONE);
    assertThat(table.votes(0, 2)).isEqualTo(Fraction.ZERO);
    assertThat(new Copeland().rank(two, RULES).order())
        .isEqualTo(List.of(List.of(2), List.of(0), List.of(1)));
  }

  @Test
  void alikeIsNotOpenAndABlankSheetIsHandedIn() {
    Answer.Pairs alike = new PairCells(2).alike(1, 0).build();
    Answer.Pairs blank = new PairCells(2).build();
    assertThat(alike).isNotEqualTo(blank);
    assertThat(alike.alike(0, 1)).isTrue();
    assertThat(blank.alike(0, 1)).isFalse();
    BallotBox box =
        new BallotBox(2, List.of(Ballot.anonymous(2, alike), Ballot.anonymous(3, blank)));
    assertThat(box.blanks()).isEqualTo(3);
    assertThat(PairwiseTable.of(box, RULES).voters()).isEqualTo(5);
    assertThat(new Schulze().rank(box, RULES).order()).isEqualTo(List.of(List.of(0, 1)));
  }

  @Test
  void whatNeedsPlacesCountsNoPairs() {
    BallotBox box = new BallotBox(2, List.of(Ballot.of("a", "", new PairCells(2).build())));
    for (RankingMethod method : RankingMethod.all()) {
      boolean counts =
          List.of("copeland", "schulze", "ranked-pairs", "kemeny").contains(method.id());
      assertThat(method.canCount(box)).as(method.id()).isEqualTo(counts);
    }
    assertThat(KendallsW.of(box)).isEqualTo(new KendallsW.NotDefined(KendallsW.Reason.NO_ORDERS));
    assertThatThrownBy(() -> new InstantRunoff().rank(box, RULES))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PairCells(2).prefer(1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Answer inPairs(int[] ranks) {
    PairCells cells = new PairCells(ranks.length);
    for (int one = 0; one < ranks.length; one++) {
      for (int other = one + 1; other < ranks.length; other++) {
        if (ranks[one] == ranks[other]) {
          cells.alike(one, other);
        } else if (ranks[one] < ranks[other]) {
          cells.prefer(one, other);
        } else {
          cells.prefer(other, one);
        }
      }
    }
    return cells.build();
  }
}
