package org.hearingdesk.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.firmness.RankRanges;
import org.junit.jupiter.api.Test;

class CountingTest {

  @Test
  void whatIsWantedIsCounted() {
    assertThat(Counting.whileWanted(() -> true, () -> 7)).contains(7);
  }

  @Test
  void drawingStopsAsSoonAsNobodyWantsIt() {
    AtomicInteger asked = new AtomicInteger();

    Optional<RankRanges> ranges =
        Counting.whileWanted(
            () -> asked.incrementAndGet() < 5,
            () ->
                RankRanges.of(
                    new Borda(),
                    Boxes.ofRanks(new int[] {1, 2}, new int[] {2, 1}),
                    CountingRules.DEFAULT,
                    1_000,
                    1));

    assertThat(ranges).isEmpty();
    assertThat(asked).hasValue(5);
  }

  @Test
  void outsideOfSuchACountNothingIsGivenUp() {
    Counting.goOn();

    assertThat(Counting.whileWanted(() -> false, () -> 7)).contains(7);
  }

  @Test
  void anErrorOfTheCountIsNoSilence() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            Counting.whileWanted(
                () -> true,
                () -> {
                  throw new IllegalStateException("sample");
                }));
  }
}
