package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.time.Prediction;
import org.hearingdesk.domain.time.Timetable;

/** Says why the hearing is predicted to end when it is, and how an item stands against its plan. */
final class PredictionWords {
  private PredictionWords() {}

  /** The reasons, one a line, behind the time; empty without an agenda. */
  static String reason(Moment moment, Prediction prediction) {
    String end = prediction.end().map(moment.formats()::time).orElse("");
    return switch (prediction.basis()) {
      case NOTHING -> "";
      case PLAN -> moment.messages().text("floor.predict.plan", end);
      case OVER -> moment.messages().text("floor.predict.over", end);
      case PROGRESS ->
          moment
              .messages()
              .text("floor.predict.progress", end, String.join("\n", parts(moment, prediction)));
    };
  }

  private static List<String> parts(Moment moment, Prediction prediction) {
    List<String> parts = new ArrayList<>();
    String byPlan = prediction.byPlan().predictedEnd().map(moment.formats()::time).orElse("");
    parts.add(moment.messages().text("floor.predict.by_plan", byPlan));
    prediction.waiting().map(waiting -> waiting(moment, waiting)).ifPresent(parts::add);
    prediction.pace().map(pace -> pace(moment, pace)).ifPresent(parts::add);
    moment
        .hearing()
        .interrupted()
        .map(interruption -> interrupted(moment, interruption))
        .ifPresent(parts::add);
    return parts;
  }

  private static String waiting(Moment moment, Prediction.Waiting waiting) {
    String key = waiting.decides() ? "floor.predict.waiting" : "floor.predict.waiting_fit";
    return moment
        .messages()
        .count(
            key,
            waiting.people(),
            moment.formats().duration(waiting.typical()),
            moment.formats().minutes(waiting.need()),
            moment.formats().minutes(waiting.left()));
  }

  private static String pace(Moment moment, Prediction.Pace pace) {
    String soFar = times(moment, pace.soFar());
    String factor = times(moment, pace.factor());
    return soFar.equals(times(moment, 1))
        ? moment.messages().text("floor.predict.pace.as_planned")
        : soFar.equals(factor)
            ? moment.messages().text("floor.predict.pace", soFar)
            : moment.messages().text("floor.predict.pace.damped", soFar, factor);
  }

  private static String times(Moment moment, double factor) {
    return String.format(moment.messages().locale(), "%.1f", factor);
  }

  private static String interrupted(Moment moment, Interruption interruption) {
    return interruption
        .until()
        .filter(until -> until.isAfter(moment.now()))
        .map(until ->
            moment.messages().text("floor.predict.interrupted.until", moment.formats().time(until)))
        .orElseGet(() -> moment.messages().text("floor.predict.interrupted"));
  }

  /** {@code Planned 9.30–9.40, was 9.30–9.41}. */
  static String against(Moment moment, AgendaItem item, Timetable.Line line) {
    String planned = range(moment, line.plannedStart(), line.plannedStart().plus(item.planned()));
    String key =
        switch (line.state()) {
          case TO_COME -> "floor.against.to_come";
          case RUNNING -> "floor.against.running";
          case DONE -> "floor.against.done";
          case SKIPPED -> "floor.against.skipped";
        };
    return moment
        .messages()
        .text(
            key,
            planned,
            range(moment, line.expectedStart(), line.expectedEnd()),
            moment.formats().time(line.expectedStart()),
            moment.formats().time(line.expectedEnd()));
  }

  private static String range(Moment moment, java.time.Instant from, java.time.Instant to) {
    return moment.formats().time(from) + "–" + moment.formats().time(to);
  }
}
