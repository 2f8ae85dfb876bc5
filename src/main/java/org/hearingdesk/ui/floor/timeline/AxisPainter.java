package org.hearingdesk.ui.floor.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Span;

/** Lays the turns of an item out on the axis. Pure. */
final class AxisPainter {
  private static final List<Duration> STEPS =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2));
  private static final int TICKS = 7;
  private static final int LANES = 3;

  private final Present present;
  private final Hearing shown;
  private final Id<AgendaItem> item;
  private final Span stretch;

  /**
   * @param shown the hearing as a draft would have it
   * @param stretch what the axis reaches over
   */
  AxisPainter(Present present, Hearing shown, Id<AgendaItem> item, Span stretch) {
    this.present = present;
    this.shown = shown;
    this.item = item;
    this.stretch = stretch;
  }

  /** From the first beginning to the last end of an item and its turns. */
  static Span whole(Present present, Hearing hearing, Id<AgendaItem> item) {
    List<Span> spans = new ArrayList<>(hearing.runOf(item).spans());
    hearing.interventionsOn(item).forEach(turn -> spans.addAll(turn.spans()));
    Instant now = present.now();
    Instant from = spans.stream().map(Span::start).min(Instant::compareTo).orElse(now);
    Instant to =
        spans.stream().map(span -> span.end().orElse(now)).max(Instant::compareTo).orElse(now);
    return Span.of(from, to.isAfter(from) ? to : from.plusSeconds(60));
  }

  AxisPicture paint(Optional<Id<Intervention>> chosen, Set<Id<Intervention>> proposed) {
    List<AxisPicture.Bar> bars = bars(chosen, proposed);
    return new AxisPicture(
        stretch.start(),
        end(),
        ticks(),
        parts(shown.runOf(item).spans()),
        parts(shown.interruptions().stream().map(Interruption::span).toList()),
        bars,
        inSight(present.now()) ? OptionalDouble.of(at(present.now())) : OptionalDouble.empty(),
        bars.stream().mapToInt(bar -> bar.lane() + 1).max().orElse(1));
  }

  private List<AxisPicture.Bar> bars(
      Optional<Id<Intervention>> chosen, Set<Id<Intervention>> proposed) {
    List<AxisPicture.Bar> bars = new ArrayList<>();
    List<Instant> lanes = new ArrayList<>();
    for (Intervention turn : shown.interventionsOn(item)) {
      List<AxisPicture.Part> parts = parts(turn.spans());
      if (!parts.isEmpty()) {
        Instant from = turn.startedAt().orElseThrow();
        Instant to = Stretches.end(turn.spans()).orElse(present.now());
        bars.add(
            new AxisPicture.Bar(
                turn.id(),
                present.name(turn.speaker()),
                present.side(turn.speaker()),
                new AxisPicture.Part(parts.getFirst().from(), parts.getLast().to()),
                parts,
                lane(lanes, from, to),
                turn.speaking(),
                chosen.filter(turn.id()::equals).isPresent(),
                proposed.contains(turn.id())));
      }
    }
    return bars;
  }

  /** The lowest lane in which nobody speaks at that time for a second or more. */
  private static int lane(List<Instant> ends, Instant from, Instant to) {
    for (int lane = 0; lane < ends.size(); lane++) {
      if (ends.get(lane).isBefore(from.plusSeconds(1))) {
        ends.set(lane, to);
        return lane;
      }
    }
    if (ends.size() < LANES) {
      ends.add(to);
      return ends.size() - 1;
    }
    return LANES - 1;
  }

  private List<AxisPicture.Part> parts(List<Span> spans) {
    List<AxisPicture.Part> parts = new ArrayList<>();
    for (Span span : spans) {
      Instant to = span.end().orElse(present.now());
      if (to.isAfter(stretch.start()) && span.start().isBefore(end())) {
        parts.add(new AxisPicture.Part(at(span.start()), at(to)));
      }
    }
    return parts;
  }

  private List<AxisPicture.Tick> ticks() {
    Duration length = Duration.between(stretch.start(), end());
    Duration step =
        STEPS.stream()
            .filter(each -> each.multipliedBy(TICKS).compareTo(length) >= 0)
            .findFirst()
            .orElse(STEPS.getLast());
    ZonedDateTime begin = stretch.start().atZone(present.formats().zone());
    long sinceMidnight = begin.toLocalTime().toSecondOfDay();
    long first = (sinceMidnight / step.toSeconds() + 1) * step.toSeconds();
    Instant tick = begin.toLocalDate().atStartOfDay(begin.getZone()).toInstant().plusSeconds(first);
    List<AxisPicture.Tick> ticks = new ArrayList<>();
    boolean seconds = step.toSeconds() < 60;
    while (tick.isBefore(end())) {
      String words = seconds ? present.time(tick) : present.formats().time(tick);
      ticks.add(new AxisPicture.Tick(at(tick), words));
      tick = tick.plus(step);
    }
    return ticks;
  }

  private boolean inSight(Instant instant) {
    return !instant.isBefore(stretch.start()) && !instant.isAfter(end());
  }

  private double at(Instant instant) {
    double length = Duration.between(stretch.start(), end()).toMillis();
    double share = Duration.between(stretch.start(), instant).toMillis() / Math.max(1, length);
    return Math.clamp(share, 0, 1);
  }

  private Instant end() {
    return stretch.end().orElse(present.now());
  }
}
