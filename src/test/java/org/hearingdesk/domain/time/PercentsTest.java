package org.hearingdesk.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentsTest {
  @Test
  void threeEqualThirdsAddUpToAHundred() {
    assertThat(of(20, 20, 20)).containsExactly(34, 33, 33);
  }

  @Test
  void whatIsLeftGoesToTheLargestRemainder() {
    // 12.4, 12.6, 75.0 in a hundred.
    assertThat(of(124, 126, 750)).containsExactly(12, 13, 75);
  }

  @Test
  void nothingOfNothingIsNothing() {
    assertThat(of(0, 0)).containsExactly(0, 0);
    assertThat(of()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whateverThePartsTheyAddUpAndAreLessThanOneOff(long seed) {
    Random random = new Random(seed);
    List<Duration> parts = new ArrayList<>();
    Duration whole = Duration.ZERO;
    for (int i = 0; i < 1 + random.nextInt(500); i++) {
      Duration part = Duration.ofMillis(random.nextInt(4) == 0 ? 0 : random.nextInt(10_000_000));
      parts.add(part);
      whole = whole.plus(part);
    }
    List<Integer> percents = Percents.of(parts);
    int sum = percents.stream().mapToInt(Integer::intValue).sum();
    assertThat(sum).as("seed %d", seed).isEqualTo(whole.isZero() ? 0 : 100);
    for (int i = 0; i < parts.size() && !whole.isZero(); i++) {
      double exact = 100.0 * parts.get(i).toMillis() / whole.toMillis();
      assertThat(Math.abs(percents.get(i) - exact)).as("seed %d", seed).isLessThan(1);
    }
  }

  @Test
  void aLongTimeDoesNotOverflow() {
    assertThat(Percents.of(List.of(Duration.ofDays(100_000), Duration.ofDays(100_000))))
        .containsExactly(50, 50);
  }

  private static List<Integer> of(int... seconds) {
    List<Duration> parts = new ArrayList<>();
    for (int each : seconds) {
      parts.add(Duration.ofSeconds(each));
    }
    return Percents.of(parts);
  }
}
