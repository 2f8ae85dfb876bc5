package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.time.Timetable;
import org.hearingdesk.domain.time.TurnClock;

/**
 * What is told while nobody can speak: the hearing is interrupted, or there is a break.
 *
 * @param time the large figure: how long it has lasted, or for a break what is left of it
 * @param beside the quiet words beside it
 * @param over {@code 2:10 over}, or empty
 * @param share how much of it is over, 0 to 1
 */
record Stillness(
    String eyebrow,
    String name,
    String detail,
    String time,
    String beside,
    String over,
    double share,
    TurnClock.Tone tone) {

  /** Of an interruption if there is one, else of the break that runs. */
  static Stillness of(Moment moment) {
    return moment
        .hearing()
        .interrupted()
        .map(interruption -> interrupted(moment, interruption))
        .orElseGet(() -> pause(moment));
  }

  private static Stillness interrupted(Moment moment, Interruption interruption) {
    Instant start = interruption.span().start();
    String since = moment.formats().time(start);
    String name =
        interruption
            .until()
            .map(until ->
                moment
                    .messages()
                    .text("floor.interrupted.until", since, moment.formats().time(until)))
            .orElseGet(() -> moment.messages().text("floor.interrupted", since));
    Duration lasted = Duration.between(start, moment.now());
    TurnClock clock =
        new TurnClock(lasted, interruption.until().map(until -> Duration.between(start, until)));
    return new Stillness(
        moment.running().map(moment::numberedTitle).orElse(""),
        name,
        detail(moment, interruption),
        moment.formats().duration(lasted),
        clock
            .limit()
            .map(whole -> moment.messages().text("floor.of", moment.formats().duration(whole)))
            .orElse(""),
        over(moment, clock),
        clock.share(),
        clock.tone() == TurnClock.Tone.OVER ? TurnClock.Tone.OVER : TurnClock.Tone.NEARLY_OVER);
  }

  private static String detail(Moment moment, Interruption interruption) {
    List<String> parts = new ArrayList<>();
    if (!interruption.reason().isBlank()) {
      parts.add(interruption.reason());
    }
    moment
        .floor()
        .map(turn -> moment.nameAndOrganisation(turn.speaker()))
        .map(speaker -> moment.messages().text("floor.interrupted.speaker", speaker))
        .ifPresent(parts::add);
    return parts.isEmpty()
        ? moment.messages().text("floor.interrupted.nobody_pays")
        : String.join(" · ", parts);
  }

  private static Stillness pause(Moment moment) {
    AgendaItem item = moment.running().orElseThrow();
    Timetable.Line line = line(moment, item);
    TurnClock clock = new TurnClock(line.elapsed(), Optional.of(item.planned()));
    Instant until = moment.now().plus(item.planned()).minus(line.elapsed());
    return new Stillness(
        moment.messages().text("floor.break.since", moment.formats().time(line.expectedStart())),
        moment.messages().text("floor.break.until", item.title(), moment.formats().time(until)),
        moment
            .nextItem()
            .map(next -> moment.messages().text("floor.break.then", moment.numberedTitle(next)))
            .orElse(""),
        moment.formats().duration(clock.left().orElse(Duration.ZERO)),
        moment.messages().text("floor.break.left"),
        over(moment, clock),
        clock.share(),
        clock.tone());
  }

  private static Timetable.Line line(Moment moment, AgendaItem item) {
    return Timetable.of(moment.hearing(), moment.now()).lines().stream()
        .filter(each -> each.item().equals(item.id()))
        .findFirst()
        .orElseThrow();
  }

  private static String over(Moment moment, TurnClock clock) {
    Duration over = clock.over().truncatedTo(ChronoUnit.SECONDS);
    return over.isZero()
        ? ""
        : moment.messages().text("floor.over", moment.formats().duration(over));
  }
}
