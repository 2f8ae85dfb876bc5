package org.hearingdesk.sample.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.domain.time.Timetable;

/**
 * How a rehearsal went against its plan.
 *
 * @param over whether it came to its end; if not, {@code end} is when it was likely to
 * @param end empty where nothing was planned
 * @param late how far the end is behind the plan; negative when it is ahead
 * @param interventions how many there were
 * @param overruns how many of them went over their limit
 * @param lines one for each agenda item
 */
public record RehearsalReport(
    boolean over,
    Optional<Instant> end,
    Duration late,
    int interventions,
    int overruns,
    List<Line> lines) {
  public RehearsalReport {
    lines = List.copyOf(lines);
  }

  /** One agenda item; without {@code ran} it did not run. */
  public record Line(
      String title,
      Instant plannedStart,
      Instant start,
      Duration planned,
      Optional<Duration> ran) {}

  public static RehearsalReport of(Hearing hearing, Instant now) {
    Timetable timetable = Timetable.of(hearing, now);
    Optional<Instant> planned =
        hearing.details().flatMap(RehearsalTimes::bookedEnd).or(timetable::plannedEnd);
    Optional<Instant> end = timetable.predictedEnd();
    Duration late =
        planned
            .flatMap(due -> end.map(actual -> Duration.between(due, actual)))
            .orElse(Duration.ZERO);
    int overruns =
        (int) hearing.interventions().stream().filter(turn -> overran(turn, now)).count();
    return new RehearsalReport(
        hearing.stage() == Stage.CLOSED,
        end,
        late,
        hearing.interventions().size(),
        overruns,
        timetable.lines().stream().map(line -> line(hearing, line)).toList());
  }

  private static boolean overran(Intervention turn, Instant now) {
    return turn.limit()
        .filter(limit -> SpeakingTime.of(turn, now).compareTo(limit) > 0)
        .isPresent();
  }

  private static Line line(Hearing hearing, Timetable.Line line) {
    AgendaItem item = hearing.agenda().find(line.item()).orElseThrow();
    boolean ran =
        switch (line.state()) {
          case RUNNING, DONE -> true;
          case TO_COME, SKIPPED -> false;
        };
    return new Line(
        item.title(),
        line.plannedStart(),
        line.expectedStart(),
        item.planned(),
        ran ? Optional.of(line.elapsed()) : Optional.empty());
  }
}
