package org.hearingdesk.ranking.firmness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearingdesk.ranking.Borda;
import org.hearingdesk.ranking.Boxes;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.junit.jupiter.api.Test;

class BetweenSidesTest {

  /** The pairs are counted by hand; tau is then the formula of the paper. */
  @Test
  void tauBWithTiesOnBothSides() {
    // a b c d: 1 2= 2= 4 against 1= 1= 3 4.
    TauB tau = TauB.of(order(1, 2, 2, 3), order(1, 1, 2, 3));
    assertThat(tau).isEqualTo(new TauB(4, 0, 1, 1));
    assertThat(tau.value().orElseThrow()).isCloseTo(4.0 / 5.0, within(1e-12));
    assertThat(tau.likeness()).hasValue(TauB.Likeness.ALIKE);
  }

  @Test
  void tauBIsOneForTheSameAndMinusOneForTheOrderTurnedRound() {
    assertThat(TauB.of(order(1, 2, 3, 4), order(1, 2, 3, 4)).value()).hasValue(1.0);
    TauB turned = TauB.of(order(1, 2, 3, 4), order(4, 3, 2, 1));
    assertThat(turned.value()).hasValue(-1.0);
    assertThat(turned.likeness()).hasValue(TauB.Likeness.OPPOSED);
  }

  @Test
  void thereIsNoFigureWhereEverythingIsTied() {
    TauB tau = TauB.of(order(1, 1, 1), order(1, 2, 3));
    assertThat(tau.value()).isEmpty();
    assertThat(tau.likeness()).isEmpty();
  }

  @Test
  void theOptionsThatDivideAreThoseFarApart() {
    BetweenSides between =
        BetweenSides.of(
            List.of(order(1, 2, 3, 4, 5, 6), order(6, 2, 3, 4, 5, 1), order(2, 1, 3, 4, 5, 6)));
    assertThat(between.pairs()).hasSize(3);
    assertThat(between.dividing())
        .containsExactly(
            new BetweenSides.Divided(0, 0, 1, 10), new BetweenSides.Divided(5, 1, 0, 10));
  }

  @Test
  void sharedPlacesCountAsTheirMean() {
    BetweenSides between = BetweenSides.of(List.of(order(1, 1, 1, 1), order(1, 2, 3, 4)));
    assertThat(between.dividing())
        .containsExactly(
            new BetweenSides.Divided(0, 1, 0, 3), new BetweenSides.Divided(3, 0, 1, 3));
    assertThat(BetweenSides.of(List.of(order(1, 2))).dividing()).isEmpty();
  }

  private static Ranking order(int... ranks) {
    return new Borda().rank(Boxes.ofRanks(ranks), CountingRules.DEFAULT);
  }
}
