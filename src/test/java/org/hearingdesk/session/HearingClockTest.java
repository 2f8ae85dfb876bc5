package org.hearingdesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HearingClockTest {
  private static final long SEED = 3;
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private Instant wall = NINE;
  private final AtomicLong awake = new AtomicLong(42);
  private final AtomicLong always = new AtomicLong(4_200);

  /** As on macOS: nothing goes on while the laptop sleeps but the clock on the wall. */
  @Nested
  class WithoutACounterOfSleep {
    private final HearingClock clock =
        new HearingClock(() -> wall, new TimeCounter(awake::get, false, Optional.empty()));

    @Test
    void itFollowsTheWall() {
      pass(Duration.ofMinutes(3));
      assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(180));
      assertThat(clock.behind()).isZero();
      assertThat(clock.takeJumps()).isEmpty();
    }

    @Test
    void whenTheWallIsSetBackItCountsOn() {
      pass(Duration.ofMinutes(3));
      assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(180));
      wall = NINE.minus(HOUR);
      pass(Duration.ofMinutes(2));
      assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(300));
      assertThat(clock.behind()).isEqualTo(Duration.ofMinutes(63));
      assertThat(clock.takeJumps())
          .containsExactly(
              new ClockJump.Changed(NINE.plusSeconds(180), Duration.ofMinutes(63).negated()));
    }

    @Test
    void aJumpForwardIsTakenForSleep() {
      wall = NINE.plus(Duration.ofHours(2));
      assertThat(clock.instant()).isEqualTo(NINE.plus(Duration.ofHours(2)));
      assertThat(clock.behind()).isZero();
      assertThat(clock.takeJumps())
          .containsExactly(new ClockJump.Slept(NINE, NINE.plus(Duration.ofHours(2))));
    }

    @Test
    void whenTheWallIsPutRightAgainItFollowsAgain() {
      wall = NINE.minus(HOUR);
      pass(Duration.ofMinutes(2));
      assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(120));
      wall = NINE.plusSeconds(120);
      pass(Duration.ofMinutes(1));
      assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(180));
      assertThat(clock.behind()).isZero();
    }

    @Test
    void aSleepWhileTheWallIsBehindIsCounted() {
      wall = NINE.minus(HOUR);
      assertThat(clock.instant()).isEqualTo(NINE);
      wall = wall.plus(Duration.ofMinutes(30));
      pass(Duration.ofSeconds(1));
      assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(1_801));
      assertThat(clock.behind()).isEqualTo(HOUR);
    }

    @Test
    void itNeverGoesBackWhateverIsDoneToTheWall() {
      neverGoesBack(clock);
    }
  }

  /** As on Linux: one counter stands while the laptop sleeps, and one goes on. */
  @Nested
  class WithBothCounters {
    private final HearingClock clock =
        new HearingClock(() -> wall, new TimeCounter(always::get, true, Optional.of(awake::get)));

    @Test
    void aClockSetForwardIsNotFollowedAndIsTold() {
      pass(Duration.ofMinutes(3));
      clock.instant();
      wall = wall.plus(HOUR);
      pass(Duration.ofMinutes(2));
      assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(300));
      assertThat(clock.behind()).isEqualTo(HOUR.negated());
      assertThat(clock.takeJumps())
          .containsExactly(new ClockJump.Changed(NINE.plusSeconds(180), HOUR));
      pass(Duration.ofMinutes(10));
      assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(900));
      assertThat(clock.takeJumps()).as("told once").isEmpty();
    }

    @Test
    void aClockSetBackIsNotFollowedAndIsTold() {
      wall = wall.minus(HOUR);
      pass(Duration.ofSeconds(1));
      assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(1));
      assertThat(clock.takeJumps()).containsExactly(new ClockJump.Changed(NINE, HOUR.negated()));
    }

    @Test
    void asleepItGoesOnAndTells() {
      pass(Duration.ofMinutes(3));
      clock.instant();
      sleep(Duration.ofMinutes(16));
      assertThat(clock.instant()).isEqualTo(NINE.plus(Duration.ofMinutes(19)));
      assertThat(clock.behind()).isZero();
      assertThat(clock.takeJumps())
          .containsExactly(
              new ClockJump.Slept(NINE.plusSeconds(180), NINE.plus(Duration.ofMinutes(19))));
    }

    @Test
    void aClockThatIsChangedDuringSleepIsNotFollowedAndTheSleepIs() {
      sleep(Duration.ofMinutes(16));
      wall = wall.plus(HOUR);
      assertThat(clock.instant()).isEqualTo(NINE.plus(Duration.ofMinutes(16)));
      assertThat(clock.takeJumps())
          .containsExactly(
              new ClockJump.Slept(NINE, NINE.plus(Duration.ofMinutes(16))),
              new ClockJump.Changed(NINE, HOUR));
    }

    @Test
    void aClockThatIsPutRightAgainIsFollowedAgain() {
      wall = wall.plus(HOUR);
      pass(Duration.ofMinutes(1));
      clock.instant();
      wall = wall.minus(HOUR).plusMillis(700);
      pass(Duration.ofMinutes(1));
      assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(120).plusMillis(700));
      assertThat(clock.behind()).isZero();
      assertThat(clock.takeJumps())
          .containsExactly(
              new ClockJump.Changed(NINE, HOUR),
              new ClockJump.Changed(NINE.plusSeconds(60), HOUR.negated()));
    }

    @Test
    void smallCorrectionsOfANetworksTimeAreFollowedAndNotTold() {
      for (int step = 0; step < 20; step++) {
        wall = wall.plusMillis(900);
        pass(Duration.ofMillis(250));
        assertThat(clock.instant()).as("step %d", step).isEqualTo(wall);
      }
      Instant before = clock.instant();
      wall = wall.minusMillis(1_500);
      pass(Duration.ofMillis(250));
      assertThat(clock.instant()).as("never back").isEqualTo(before);
      pass(Duration.ofSeconds(2));
      assertThat(clock.instant()).isEqualTo(wall);
      assertThat(clock.takeJumps()).isEmpty();
    }

    @Test
    void aProgramThatStoodStillForAMinuteHasNotSlept() {
      pass(Duration.ofMinutes(5));
      assertThat(clock.takeJumps()).isEmpty();
    }

    @Test
    void itNeverGoesBackWhateverIsDoneToTheWall() {
      neverGoesBack(clock);
    }

    @Test
    void whatIsDoneToTheWallMovesItByLessThanTheTolerance() {
      Random random = new Random(SEED);
      Duration passed = Duration.ZERO;
      for (int i = 0; i < 2_000; i++) {
        wall = wall.plusSeconds(random.nextBoolean() ? 7_200 : -7_200);
        Duration step = Duration.ofMillis(random.nextInt(2_000));
        pass(step);
        passed = passed.plus(step);
        assertThat(Duration.between(NINE.plus(passed), clock.instant()).abs())
            .as("seed %d, step %d", SEED, i)
            .isLessThan(Duration.ofSeconds(2));
      }
    }
  }

  /** As on Windows: the only counter goes on while the laptop sleeps. */
  @Nested
  class WithACounterOfAll {
    private final HearingClock clock =
        new HearingClock(() -> wall, new TimeCounter(always::get, true, Optional.empty()));

    @Test
    void aClockSetForwardIsNotFollowed() {
      wall = wall.plus(HOUR);
      pass(Duration.ofSeconds(1));
      assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(1));
    }

    @Test
    void aLongTimeWithoutAReadingIsTakenForSleep() {
      sleep(Duration.ofMinutes(16));
      assertThat(clock.instant()).isEqualTo(NINE.plus(Duration.ofMinutes(16)));
      assertThat(clock.takeJumps()).hasSize(1).first().isInstanceOf(ClockJump.Slept.class);
      pass(Duration.ofSeconds(20));
      assertThat(clock.takeJumps()).isEmpty();
    }
  }

  @Test
  void theCountersOfThisMachineGoForwardTogether() {
    HearingClock clock = HearingClock.system();
    Instant before = clock.instant();
    assertThat(clock.instant()).isAfterOrEqualTo(before);
    assertThat(clock.takeJumps()).isEmpty();
    assertThat(TimeCounter.parse("350735.47 234388.90\n"))
        .isEqualTo(Optional.of(Duration.ofMillis(350_735_470)));
    for (String odd : List.of("", "soon", "x 1.0")) {
      assertThat(TimeCounter.parse(odd)).as(odd).isEmpty();
    }
  }

  private void neverGoesBack(HearingClock clock) {
    Random random = new Random(SEED);
    Instant last = clock.instant();
    for (int i = 0; i < 5_000; i++) {
      if (random.nextInt(10) == 0) {
        wall = wall.plusMillis(random.nextInt(20_000_000) - 10_000_000);
      }
      if (random.nextInt(50) == 0) {
        sleep(Duration.ofSeconds(random.nextInt(5_000)));
      }
      pass(Duration.ofMillis(random.nextInt(2_000)));
      Instant now = clock.instant();
      assertThat(now).as("seed %d, step %d", SEED, i).isAfterOrEqualTo(last);
      last = now;
    }
  }

  private void pass(Duration time) {
    awake.addAndGet(time.toNanos());
    sleep(time);
  }

  private void sleep(Duration time) {
    wall = wall.plus(time);
    always.addAndGet(time.toNanos());
  }
}
