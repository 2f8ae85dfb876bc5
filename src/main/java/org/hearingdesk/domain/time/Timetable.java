package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.Span;

/**
 * The agenda in clock times: as planned, as it went, and when it is likely to end.
 *
 * @param lines one for each agenda item, in order
 * @param plannedEnd when the agenda ends if everything takes what was planned
 * @param predictedEnd when it will end: what has run counts as it ran, what runs takes what is left
 *     of its plan, what is to come takes its plan; items that were skipped take nothing
 * @param drift how far the hearing is behind its plan now; negative when it is ahead
 */
public record Timetable(
    List<Line> lines,
    Optional<Instant> plannedEnd,
    Optional<Instant> predictedEnd,
    Duration drift) {

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

  /** The timetable of a hearing as it stands at {@code now}. */
  public static Timetable of(Hearing hearing, Instant now) {
    Optional<HearingDetails> details = hearing.details();
    if (details.isEmpty() || hearing.agenda().isEmpty()) {
      return new Timetable(List.of(), Optional.empty(), Optional.empty(), Duration.ZERO);
    }
    ZonedDateTime begin =
        details
            .get()
            .date()
            .atTime(details.get().bookedFrom().orElse(WHEN_NOTHING_IS_SAID))
            .atZone(details.get().zone());
    return walk(hearing, begin, now);
  }

  private static Timetable walk(Hearing hearing, ZonedDateTime begin, Instant now) {
    List<Line> lines = new ArrayList<>();
    boolean begun = hearing.runs().stream().anyMatch(run -> !run.spans().isEmpty());
    Instant planned = begin.toInstant();
    Instant expected = begun ? now : begin.toInstant();
    Duration drift = Duration.ZERO;
    for (AgendaItem item : hearing.agenda()) {
      planned = fixed(item, begin, planned);
      Optional<ItemRun> run = hearing.runs().find(item.id());
      State state = state(run);
      Instant start = run.flatMap(ItemRun::startedAt).orElse(expected);
      if (state == State.TO_COME) {
        start = fixed(item, begin, expected);
      }
      Duration elapsed = elapsed(hearing, run, now);
      Instant end =
          switch (state) {
            case DONE -> run.flatMap(ItemRun::endedAt).orElse(start);
            case RUNNING -> now.plus(positive(item.planned().minus(elapsed)));
            case TO_COME -> start.plus(item.planned());
            case SKIPPED -> start;
          };
      lines.add(new Line(item.id(), state, planned, start, end, elapsed));
      planned = planned.plus(item.planned());
      if (state == State.RUNNING || state == State.TO_COME) {
        expected = end;
      }
      if (state == State.RUNNING) {
        drift = Duration.between(planned, end);
      } else if (state == State.DONE && hearing.runningItem().isEmpty()) {
        drift = Duration.between(planned, end);
      }
    }
    Instant lastDone =
        lines.stream()
            .filter(line -> line.state() == State.DONE)
            .map(Line::expectedEnd)
            .max(Instant::compareTo)
            .orElse(expected);
    boolean over =
        lines.stream().allMatch(l -> l.state() == State.DONE || l.state() == State.SKIPPED);
    return new Timetable(
        lines, Optional.of(planned), Optional.of(over ? lastDone : expected), drift);
  }

  private static Instant fixed(AgendaItem item, ZonedDateTime begin, Instant otherwise) {
    return item.fixedStart()
        .map(time -> begin.toLocalDate().atTime(time).atZone(begin.getZone()).toInstant())
        .filter(time -> time.isAfter(otherwise))
        .orElse(otherwise);
  }

  private static State state(Optional<ItemRun> run) {
    if (run.filter(ItemRun::running).isPresent()) {
      return State.RUNNING;
    }
    if (run.filter(ItemRun::finished).isPresent()) {
      return State.DONE;
    }
    return run.filter(ItemRun::skipped).isPresent() ? State.SKIPPED : State.TO_COME;
  }

  /** How long an item has run; what the hearing stood still meanwhile is not counted. */
  private static Duration elapsed(Hearing hearing, Optional<ItemRun> run, Instant now) {
    Duration sum = Duration.ZERO;
    for (Span span : run.map(ItemRun::spans).orElse(List.of())) {
      sum = sum.plus(span.length(now));
      for (Interruption interruption : hearing.interruptions()) {
        sum = sum.minus(span.shared(interruption.span(), now));
      }
    }
    return positive(sum);
  }

  private static Duration positive(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }
}
