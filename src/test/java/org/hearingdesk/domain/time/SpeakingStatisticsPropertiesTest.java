package org.hearingdesk.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever people start, pause, stop, correct, take back and merge: by whatever the speaking time
 * is parted, the parts add up to the turns.
 */
class SpeakingStatisticsPropertiesTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @Test
  void theDaysHaveWhatMakesTotalsDisagree() {
    Set<Class<?>> facts = new HashSet<>();
    Set<Class<?>> groups = new HashSet<>();
    seeds()
        .forEach(seed -> {
          Desk desk = merged(seed);
          desk.history().entries().stream()
              .map(Entry::fact)
              .forEach(fact -> facts.add(fact.getClass()));
          statistics(desk.hearing(), Optional.empty(), desk.now())
              .bySide()
              .portions()
              .forEach(portion -> groups.add(portion.group().getClass()));
        });
    assertThat(facts)
        .contains(
            Fact.FloorGiven.class,
            Fact.FloorPaused.class,
            Fact.FloorEnded.class,
            Fact.TimesCorrected.class,
            Fact.SpeakerCorrected.class,
            Fact.ChangeReverted.class,
            Fact.ChangeRestored.class);
    assertThat(groups).containsExactlyInAnyOrder(Group.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allPartsAddUpOnOneLaptop(long seed) {
    Desk desk = new Desk("a", seed);
    for (int i = 0; i < 10; i++) {
      desk.scribble(60);
      assertAddsUp(desk.hearing(), desk.now(), "seed " + seed + " after " + desk.history().size());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allPartsAddUpAfterAMergeOfThreeLaptops(long seed) {
    Desk desk = merged(seed);
    assertAddsUp(desk.hearing(), desk.now(), "seed " + seed + " merged");
    desk.scribble(60);
    assertAddsUp(desk.hearing(), desk.now(), "seed " + seed + " and went on");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allPartsAddUpInWhatIsPublished(long seed) {
    Desk desk = merged(seed);
    for (AttributionRule rule : AttributionRule.values()) {
      Hearing told = Attribution.publish(desk.hearing(), rule).hearing();
      assertAddsUp(told, desk.now(), "seed " + seed + " by " + rule);
    }
  }

  private static Desk merged(long seed) {
    Desk origin = new Desk("o", seed);
    origin.scribble(150);
    History copy = origin.history();
    Desk first = new Desk("a", seed + 1_000, copy);
    Desk second = new Desk("b", seed + 2_000, copy);
    Desk third = new Desk("c", seed + 3_000, copy);
    first.scribble(200);
    second.scribble(200);
    third.scribble(100);
    first.merge(second.history());
    first.scribble(30);
    first.merge(third.history());
    return first;
  }

  private static void assertAddsUp(Hearing hearing, Instant now, String what) {
    for (long later : new long[] {-86_400, -90, 0, 1, 3_600}) {
      Instant at = now.plusSeconds(later);
      String when = what + " at " + at;
      assertAddsUp(hearing, Optional.empty(), hearing.interventions().all(), at, when);
      Duration items = Duration.ZERO;
      for (AgendaItem item : hearing.agenda()) {
        List<Intervention> turns = hearing.interventionsOn(item.id());
        assertAddsUp(hearing, Optional.of(item.id()), turns, at, when + " on " + item.title());
        items = items.plus(SpeakingTime.total(turns, at));
      }
      Duration removed =
          SpeakingTime.total(
              hearing.interventions().stream()
                  .filter(turn -> !hearing.agenda().has(turn.item()))
                  .toList(),
              at);
      assertThat(items.plus(removed))
          .as(when)
          .isEqualTo(SpeakingTime.total(hearing.interventions().all(), at));
    }
  }

  private static void assertAddsUp(
      Hearing hearing,
      Optional<Id<AgendaItem>> item,
      List<Intervention> turns,
      Instant at,
      String what) {
    SpeakingStatistics statistics = statistics(hearing, item, at);
    Duration total = SpeakingTime.total(turns, at);
    assertThat(statistics.total()).as(what).isEqualTo(total);
    List<Partition<?>> partitions =
        List.of(
            statistics.byPerson(),
            statistics.byOrganisation(),
            statistics.bySide(),
            statistics.byLevel(),
            statistics.byGender(),
            statistics.byPresence(),
            statistics.byItem());
    for (Partition<?> partition : partitions) {
      assertAddsUp(partition, statistics, total, what);
    }
    assertSame(statistics.bySide(), SpeakingTime.bySide(hearing, turns, at), what);
    assertSame(statistics.byOrganisation(), SpeakingTime.byOrganisation(hearing, turns, at), what);
  }

  private static void assertAddsUp(
      Partition<?> partition, SpeakingStatistics statistics, Duration total, String what) {
    Duration sum = Duration.ZERO;
    int turns = 0;
    int percents = 0;
    Set<Group<?>> groups = new HashSet<>();
    for (Portion<?> portion : partition.portions()) {
      sum = sum.plus(portion.time());
      turns += portion.turns();
      percents += portion.percent();
      assertThat(groups.add(portion.group())).as(what).isTrue();
      assertThat(portion.longest()).as(what).isBetween(portion.mean(), portion.time());
    }
    assertThat(sum).as(what).isEqualTo(total).isEqualTo(partition.total());
    assertThat(turns).as(what).isEqualTo(statistics.turns());
    assertThat(percents).as(what).isEqualTo(total.isZero() ? 0 : 100);
  }

  /** The same figures as those that the Floor and the room show. */
  private static <T extends Part> void assertSame(
      Partition<T> partition, Map<? extends Id<T>, Duration> times, String what) {
    for (Portion<T> portion : partition.portions()) {
      if (portion.group() instanceof Group.Of<T>(T part)) {
        assertThat(times.get(part.id())).as(what).isEqualTo(portion.time());
      }
    }
    assertThat(partition.portions().stream().filter(each -> each.group().known()).count())
        .as(what)
        .isGreaterThanOrEqualTo(times.values().stream().filter(Duration::isPositive).count());
  }

  private static SpeakingStatistics statistics(
      Hearing hearing, Optional<Id<AgendaItem>> item, Instant at) {
    return SpeakingStatistics.of(hearing, item, at);
  }
}
