package org.hearingdesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HearingClockTest {
  private static final long SEED = 3;
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

  private Instant wall = NINE;
  private final AtomicLong nanos = new AtomicLong(42);
  private final HearingClock clock = new HearingClock(() -> wall, nanos::get);

  @Test
  void itFollowsTheWall() {
    pass(Duration.ofMinutes(3));
    assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(180));
    assertThat(clock.behind()).isZero();
  }

  @Test
  void whenTheWallIsSetBackItCountsOn() {
    pass(Duration.ofMinutes(3));
    assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(180));
    wall = NINE.minus(Duration.ofHours(1));
    pass(Duration.ofMinutes(2));
    assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(300));
    assertThat(clock.behind()).isEqualTo(Duration.ofMinutes(63));
  }

  @Test
  void whenTheWallIsSetForwardOrTheLaptopHasSleptItFollows() {
    wall = NINE.plus(Duration.ofHours(2));
    assertThat(clock.instant()).isEqualTo(NINE.plus(Duration.ofHours(2)));
    assertThat(clock.behind()).isZero();
  }

  @Test
  void whenTheWallIsPutRightAgainItFollowsAgain() {
    wall = NINE.minus(Duration.ofHours(1));
    pass(Duration.ofMinutes(2));
    assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(120));
    wall = NINE.plusSeconds(120);
    pass(Duration.ofMinutes(1));
    assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(180));
    assertThat(clock.behind()).isZero();
  }

  @Test
  void itNeverGoesBackWhateverIsDoneToTheWall() {
    Random random = new Random(SEED);
    Instant last = clock.instant();
    for (int i = 0; i < 5_000; i++) {
      if (random.nextInt(10) == 0) {
        wall = wall.plusMillis(random.nextInt(20_000_000) - 10_000_000);
      }
      pass(Duration.ofMillis(random.nextInt(2_000)));
      Instant now = clock.instant();
      assertThat(now).as("seed %d, step %d", SEED, i).isAfterOrEqualTo(last);
      last = now;
    }
  }

  private void pass(Duration time) {
    wall = wall.plus(time);
    nanos.addAndGet(time.toNanos());
  }
}
