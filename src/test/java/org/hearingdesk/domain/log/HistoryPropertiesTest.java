package org.hearingdesk.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.time.SpeakingTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the log whatever people do, over many days that chance makes up. */
class HistoryPropertiesTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @Test
  void theDaysAreFullOfEverything() {
    Set<Class<?>> kinds = new HashSet<>();
    seeds()
        .forEach(seed -> {
          Desk desk = new Desk("a", seed);
          desk.scribble(700);
          Desk copy = desk.handOver("b", seed + 1);
          copy.scribble(150);
          desk.scribble(150);
          desk.takeIn(copy.history());
          desk.history().entries().forEach(entry -> kinds.add(entry.fact().getClass()));
        });
    Set<Class<?>> missing = new HashSet<>(List.of(Fact.class.getPermittedSubclasses()));
    missing.removeAll(kinds);
    assertThat(missing)
        .as("facts that no random day came to")
        .containsExactly(Fact.RecordTakenOver.class);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneByOneComesToTheSameAsAllAtOnce(long seed) {
    Desk desk = new Desk("a", seed);
    for (int i = 0; i < 60; i++) {
      desk.scribble(10);
      assertThat(desk.hearing())
          .as("seed %d after %d entries", seed, desk.history().size())
          .isEqualTo(Replay.full(desk.history().entries()));
    }
    List<Entry> shuffled = new ArrayList<>(desk.history().entries());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(History.of(shuffled).hearing()).as("seed %d", seed).isEqualTo(desk.hearing());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasTakenBackIsAsIfItHadNeverBeen(long seed) {
    Desk desk = new Desk("a", seed);
    desk.scribble(500);
    Set<Id<Change>> reverted = reverted(desk.history().entries());
    List<Entry> left =
        desk.history().entries().stream()
            .filter(entry -> !reverted.contains(entry.change()) && !Reverting.decides(entry))
            .toList();
    assertThat(desk.hearing()).as("seed %d", seed).isEqualTo(Replay.full(left));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void undoneAllTheWayAndRedoneAllTheWayIsTheSame(long seed) {
    Desk desk = new Desk("a", seed);
    desk.work(200);
    Hearing before = desk.hearing();
    int undone = 0;
    for (Optional<Id<Change>> step = UndoStep.undo(desk.history(), "a");
        step.isPresent();
        step = UndoStep.undo(desk.history(), "a")) {
      desk.record(List.of(new Fact.ChangeReverted(step.get())));
      undone++;
    }
    int redone = 0;
    for (Optional<Id<Change>> step = UndoStep.redo(desk.history(), "a");
        step.isPresent();
        step = UndoStep.redo(desk.history(), "a")) {
      desk.record(List.of(new Fact.ChangeRestored(step.get())));
      redone++;
    }
    assertThat(redone).as("seed %d", seed).isEqualTo(undone);
    assertThat(desk.hearing()).as("seed %d", seed).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void copiesMergeInAnyOrderAndNothingIsLost(long seed) {
    Desk origin = new Desk("o", seed);
    origin.scribble(150);
    Desk first = new Desk("a", seed + 1_000, origin.history());
    Desk second = new Desk("b", seed + 2_000, origin.history());
    Desk third = new Desk("c", seed + 3_000, origin.history());
    first.scribble(150);
    second.scribble(150);
    third.scribble(80);
    first.merge(second.history());
    first.scribble(50);
    History a = first.history();
    History b = second.history();
    History c = third.history();

    History ab = a.merge(b.entries());
    History abc = ab.merge(c.entries());
    assertThat(b.merge(a.entries()).hearing())
        .as("commutative, seed %d", seed)
        .isEqualTo(ab.hearing());
    assertThat(a.merge(b.merge(c.entries()).entries()).hearing())
        .as("associative, seed %d", seed)
        .isEqualTo(abc.hearing());
    assertThat(abc.merge(abc.entries())).as("idempotent, seed %d", seed).isSameAs(abc);
    assertThat(abc.merge(b.entries()).hearing()).as("seed %d", seed).isEqualTo(abc.hearing());
    assertThat(abc.hearing()).as("seed %d", seed).isEqualTo(Replay.full(abc.entries()));
    assertThat(ids(abc))
        .as("seed %d", seed)
        .containsAll(ids(a))
        .containsAll(ids(b))
        .containsAll(ids(c));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyPartOfALogInAnyOrderCanBeReplayed(long seed) {
    Desk desk = new Desk("a", seed);
    desk.scribble(300);
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      List<Entry> some =
          desk.history().entries().stream()
              .filter(entry -> random.nextInt(3) > 0)
              .collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(some, random);
      History part = History.of(some);
      assertThat(part.hearing()).as("seed %d", seed).isEqualTo(Replay.full(some));
      // Not even in an order that stamps would never give.
      assertThat(Replay.onTop(Hearing.EMPTY, some)).as("seed %d", seed).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void speakingTimesAddUpAndAreNeverNegative(long seed) {
    Desk desk = new Desk("a", seed);
    for (int i = 0; i < 10; i++) {
      desk.scribble(60);
      Hearing hearing = desk.hearing();
      Instant now = desk.now();
      List<Intervention> all = hearing.interventions().all();
      assertThat(all)
          .allSatisfy(
              turn -> assertThat(SpeakingTime.of(turn, now)).isGreaterThanOrEqualTo(Duration.ZERO));
      Duration total = SpeakingTime.total(all, now);
      Duration bySide = sum(SpeakingTime.bySide(hearing, all, now).values());
      Duration unknown =
          SpeakingTime.total(
              all.stream().filter(turn -> hearing.sideOf(turn.speaker()).isEmpty()).toList(), now);
      assertThat(bySide.plus(unknown)).as("seed %d", seed).isEqualTo(total);
      assertThat(sum(SpeakingTime.byItem(all, now).values())).as("seed %d", seed).isEqualTo(total);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theHearingAsItStoodIsTheReplayOfWhatWasThere(long seed) {
    Desk desk = new Desk("a", seed);
    desk.scribble(120);
    Hearing then = desk.hearing();
    int count = desk.history().size();
    desk.scribble(120);
    assertThat(desk.history().hearingAfter(count)).as("seed %d", seed).isEqualTo(then);
  }

  /** By going forward, again and again, until nothing changes any more. */
  private static Set<Id<Change>> reverted(List<Entry> entries) {
    Set<Id<Change>> now = new HashSet<>();
    while (true) {
      Set<Id<Change>> next = new HashSet<>();
      for (Entry entry : entries) {
        boolean counts = !now.contains(entry.change());
        if (counts && entry.fact() instanceof Fact.ChangeReverted(Id<Change> change)) {
          next.add(change);
        } else if (counts && entry.fact() instanceof Fact.ChangeRestored(Id<Change> change)) {
          next.remove(change);
        } else if (counts && entry.fact() instanceof Fact.ChangesTakenBack(var changes)) {
          next.addAll(changes);
        }
      }
      if (next.equals(now)) {
        return now;
      }
      now = next;
    }
  }

  private static Duration sum(Iterable<Duration> durations) {
    Duration sum = Duration.ZERO;
    for (Duration each : durations) {
      sum = sum.plus(each);
    }
    return sum;
  }

  private static Set<String> ids(History history) {
    return history.entries().stream().map(Entry::id).collect(Collectors.toSet());
  }
}
