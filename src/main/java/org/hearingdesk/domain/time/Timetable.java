package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Stage;

/**
 * The agenda in clock times: as planned, as it went, and when it is likely to end.
 *
 * @param lines one for each agenda item, in order
 * @param plannedEnd when the agenda ends if everything takes what was planned
 * @param predictedEnd when it will end: what has run counts as it ran, what runs takes what is left
 *     of its plan, what is to come takes its plan; items that were skipped take nothing, what was
 *     jumped over comes last, and while the hearing is interrupted everything waits for its end
 * @param drift how far the hearing is behind its plan now; negative when it is ahead
 * @param over whether nothing more is to come
 */
public record Timetable(
    List<Line> lines,
    Optional<Instant> plannedEnd,
    Optional<Instant> predictedEnd,
    Duration drift,
    boolean over) {

  /** That of a hearing without an agenda. */
  public static final Timetable NONE =
      new Timetable(List.of(), Optional.empty(), Optional.empty(), Duration.ZERO, false);

  private static final LocalTime WHEN_NOTHING_IS_SAID = LocalTime.of(9, 0);

  public Timetable {
    lines = List.copyOf(lines);
  }

  /**
   * One agenda item.
   *
   * @param plannedStart from the start of the agenda, or its own fixed time if that is later
   * @param expectedStart when it began, or is likely to begin
   * @param expectedEnd when it ended, or is likely to end
   * @param elapsed how long it has run, all its runs together
   */
  public record Line(
      Id<AgendaItem> item,
      State state,
      Instant plannedStart,
      Instant expectedStart,
      Instant expectedEnd,
      Duration elapsed) {}

  /** How far an agenda item has come. */
  public enum State {
    TO_COME,
    RUNNING,
    DONE,
    SKIPPED
  }

  /** How much longer an item takes that has run for some time, or has not begun. */
  @FunctionalInterface
  interface Lengths {
    Duration left(AgendaItem item, State state, Duration elapsed);
  }

  /** The timetable of a hearing as it stands at {@code now}, if all takes what was planned. */
  public static Timetable of(Hearing hearing, Instant now) {
    return of(hearing, now, (item, state, elapsed) -> positive(item.planned().minus(elapsed)));
  }

  /** The timetable if what remains takes as long as {@code lengths} says. */
  static Timetable of(Hearing hearing, Instant now, Lengths lengths) {
    Optional<HearingDetails> details = hearing.details();
    if (details.isEmpty() || hearing.agenda().isEmpty()) {
      return NONE;
    }
    ZonedDateTime begin =
        details
            .get()
            .date()
            .atTime(details.get().bookedFrom().orElse(WHEN_NOTHING_IS_SAID))
            .atZone(details.get().zone());
    return walk(hearing, AgendaPlan.of(hearing.agenda(), begin), begin.toInstant(), now, lengths);
  }

  private static Timetable walk(
      Hearing hearing, AgendaPlan plan, Instant begin, Instant now, Lengths lengths) {
    Map<Id<AgendaItem>, Line> lines = new HashMap<>();
    boolean begun = hearing.runs().stream().anyMatch(run -> !run.spans().isEmpty());
    Instant goesOn = begun ? goesOn(hearing, now) : begin;
    Instant free = goesOn;
    for (AgendaItem item : inOrderOfRunning(hearing)) {
      ItemRun run = hearing.runOf(item.id());
      State state = state(run);
      Duration elapsed = elapsed(hearing, run, now);
      Duration left = lengths.left(item, state, elapsed);
      Instant start = run.startedAt().orElse(free);
      if (state == State.TO_COME) {
        start = plan.startFrom(item, free);
      }
      Instant end =
          switch (state) {
            case DONE -> run.endedAt().orElse(start);
            case RUNNING -> goesOn.plus(left);
            case TO_COME -> start.plus(left);
            case SKIPPED -> start;
          };
      lines.put(item.id(), new Line(item.id(), state, plan.start(item), start, end, elapsed));
      if (state == State.RUNNING || state == State.TO_COME) {
        free = AgendaPlan.later(free, end);
      }
    }
    List<Line> inOrder =
        hearing.agenda().stream()
            .map(item -> lines.get(item.id()))
            .filter(Objects::nonNull)
            .toList();
    boolean over = isOver(hearing, inOrder);
    return new Timetable(
        inOrder,
        Optional.of(plan.end()),
        Optional.of(over ? ended(inOrder).orElse(free) : free),
        drift(hearing, inOrder),
        over);
  }

  /** When time runs again: now, or when the room was told that an interruption ends. */
  private static Instant goesOn(Hearing hearing, Instant now) {
    return hearing
        .interrupted()
        .flatMap(Interruption::until)
        .map(until -> AgendaPlan.later(until, now))
        .orElse(now);
  }

  /** What runs, then what comes after it, then what was jumped over and is still to come. */
  private static List<AgendaItem> inOrderOfRunning(Hearing hearing) {
    List<AgendaItem> ahead = new ArrayList<>();
    List<AgendaItem> jumped = new ArrayList<>();
    boolean running = hearing.runs().stream().anyMatch(ItemRun::running);
    for (AgendaItem item : hearing.agenda()) {
      ItemRun run = hearing.runOf(item.id());
      running = running && !run.running();
      (running && run.toCome() ? jumped : ahead).add(item);
    }
    ahead.addAll(jumped);
    return ahead;
  }

  private static boolean isOver(Hearing hearing, List<Line> lines) {
    return hearing.stage() == Stage.CLOSED
        || lines.stream().allMatch(l -> l.state() == State.DONE || l.state() == State.SKIPPED);
  }

  private static Optional<Instant> ended(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.state() == State.DONE)
        .map(Line::expectedEnd)
        .max(Instant::compareTo);
  }

  /** Of the item that runs its likely end, of one that is over its end, against the plan. */
  private static Duration drift(Hearing hearing, List<Line> lines) {
    boolean running = lines.stream().anyMatch(line -> line.state() == State.RUNNING);
    Duration drift = Duration.ZERO;
    for (Line line : lines) {
      if (line.state() == (running ? State.RUNNING : State.DONE)) {
        Duration planned =
            hearing.agenda().find(line.item()).map(AgendaItem::planned).orElse(Duration.ZERO);
        drift = Duration.between(line.plannedStart().plus(planned), line.expectedEnd());
      }
    }
    return drift;
  }

  private static State state(ItemRun run) {
    if (run.running()) {
      return State.RUNNING;
    }
    if (run.finished()) {
      return State.DONE;
    }
    return run.skipped() ? State.SKIPPED : State.TO_COME;
  }

  /** How long an item has run; what the hearing stood still meanwhile is not counted. */
  private static Duration elapsed(Hearing hearing, ItemRun run, Instant now) {
    Duration sum = Duration.ZERO;
    for (Span span : run.spans()) {
      sum = sum.plus(span.length(now));
      for (Interruption interruption : hearing.interruptions()) {
        sum = sum.minus(span.shared(interruption.span(), now));
      }
    }
    return positive(sum);
  }

  static Duration positive(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }
}
