package org.hearingdesk.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.SpeakingTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However turns are corrected, taken back, put back and merged: the people's times, the
 * organisations' and the sides', each with those who count for nobody, add up to the turns.
 */
class SpeakingTimeSumsTest {
  private static final Set<Class<?>> CORRECTIONS =
      Set.of(
          Fact.SpeakerCorrected.class,
          Fact.TimesCorrected.class,
          Fact.ItemCorrected.class,
          Fact.ItemTimesCorrected.class,
          Fact.InterventionSplit.class,
          Fact.InterventionsJoined.class,
          Fact.InterventionNoted.class,
          Fact.InterventionRemoved.class,
          Fact.ChangeReverted.class,
          Fact.ChangeRestored.class);

  static LongStream seeds() {
    return LongStream.rangeClosed(100, 130);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allSumsAreTheSumOfTheTurns(long seed) {
    Desk origin = new Desk("o", seed);
    origin.scribble(400);
    check(origin, seed);
    Desk first = new Desk("a", seed + 1_000, origin.history());
    Desk second = new Desk("b", seed + 2_000, origin.history());
    for (int round = 0; round < 4; round++) {
      first.scribble(80);
      second.scribble(80);
      check(first, seed);
      first.merge(second.history());
      check(first, seed);
      second.merge(first.history());
      check(second, seed);
    }
  }

  @Test
  void theHistoriesHoldEveryCorrection() {
    Set<Class<?>> kinds = new HashSet<>();
    seeds()
        .forEach(seed -> {
          Desk desk = new Desk("o", seed);
          desk.scribble(400);
          desk.history().entries().forEach(entry -> kinds.add(entry.fact().getClass()));
        });
    assertThat(kinds).containsAll(CORRECTIONS);
  }

  private static void check(Desk desk, long seed) {
    Hearing hearing = desk.hearing();
    Instant now = desk.now();
    List<Intervention> all = hearing.interventions().all();
    Duration turns = turns(all, now);
    assertThat(SpeakingTime.total(all, now)).as("seed %d", seed).isEqualTo(turns);
    assertThat(sum(SpeakingTime.byItem(all, now).values())).as("seed %d", seed).isEqualTo(turns);
    assertThat(
            whole(
                SpeakingTime.byParticipant(all, now),
                all,
                now,
                turn -> turn.speaker() instanceof Speaker.Person))
        .as("people, seed %d", seed)
        .isEqualTo(turns);
    assertThat(
            whole(
                SpeakingTime.byOrganisation(hearing, all, now),
                all,
                now,
                turn -> hearing.organisationOf(turn.speaker()).isPresent()))
        .as("organisations, seed %d", seed)
        .isEqualTo(turns);
    assertThat(
            whole(
                SpeakingTime.bySide(hearing, all, now),
                all,
                now,
                turn -> hearing.sideOf(turn.speaker()).isPresent()))
        .as("sides, seed %d", seed)
        .isEqualTo(turns);
  }

  /** The parts, and the turns that belong to none of them. */
  private static Duration whole(
      Map<?, Duration> parts,
      List<Intervention> all,
      Instant now,
      Predicate<Intervention> belongs) {
    return sum(parts.values()).plus(turns(all.stream().filter(belongs.negate()).toList(), now));
  }

  /** Added up from the recorded stretches, by the test itself. */
  private static Duration turns(List<Intervention> turns, Instant now) {
    Duration sum = Duration.ZERO;
    for (Intervention turn : turns) {
      for (Span span : turn.spans()) {
        Duration length = Duration.between(span.start(), span.end().orElse(now));
        sum = sum.plus(length.isNegative() ? Duration.ZERO : length);
      }
    }
    return sum;
  }

  private static Duration sum(Collection<Duration> durations) {
    return durations.stream().reduce(Duration.ZERO, Duration::plus);
  }
}
