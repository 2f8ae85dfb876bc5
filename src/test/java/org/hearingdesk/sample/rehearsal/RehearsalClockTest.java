package org.hearingdesk.sample.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RehearsalClockTest {
  private static final Instant START = Instant.parse("2021-04-15T07:30:00Z");

  private final AtomicLong nanos = new AtomicLong(1_000);
  private final RehearsalClock clock = new RehearsalClock(START, nanos::get);

  private void wait(Duration real) {
    nanos.addAndGet(real.toNanos());
  }

  @Test
  void itStandsUntilItIsLetGo() {
    wait(Duration.ofMinutes(3));
    assertThat(clock.instant()).isEqualTo(START);
    clock.pause(false);
    wait(Duration.ofSeconds(10));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(10));
  }

  @Test
  void aQuarterOfASecondIsFifteenSecondsAtSixtyTimes() {
    clock.pause(false);
    clock.run(Speed.VERY_FAST);
    wait(Duration.ofMillis(250));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(15));
  }

  @Test
  void anotherSpeedChangesWhatComesAndNotWhatWas() {
    clock.pause(false);
    clock.run(Speed.FAST);
    wait(Duration.ofSeconds(3));
    clock.run(Speed.BRISK);
    wait(Duration.ofSeconds(2));
    clock.pause(true);
    wait(Duration.ofHours(1));
    clock.pause(false);
    clock.run(Speed.REAL);
    wait(Duration.ofSeconds(1));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(60 + 10 + 1));
  }

  @Test
  void itNeverGoesBackWhateverIsDone() {
    long seed = 20_260_417;
    Random random = new Random(seed);
    Instant before = clock.instant();
    for (int i = 0; i < 5_000; i++) {
      switch (random.nextInt(4)) {
        case 0 -> clock.run(List.of(Speed.values()).get(random.nextInt(Speed.values().length)));
        case 1 -> clock.pause(random.nextBoolean());
        case 2 -> nanos.addAndGet(-random.nextInt(1_000));
        default -> nanos.addAndGet(random.nextInt(1_000_000));
      }
      Instant now = clock.instant();
      assertThat(now).as("seed %d, step %d", seed, i).isAfterOrEqualTo(before);
      before = now;
    }
    assertThat(before).isAfter(START);
  }
}
