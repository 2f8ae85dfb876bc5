package org.hearingdesk.ui.floor.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Span;

/**
 * The stretch of time that the axis shows of an item.
 *
 * @param length empty for all of the item
 */
record AxisWindow(Instant from, Optional<Duration> length) {
  private static final List<Duration> LENGTHS =
      List.of(
          Duration.ofMinutes(3),
          Duration.ofMinutes(6),
          Duration.ofMinutes(12),
          Duration.ofMinutes(25),
          Duration.ofMinutes(50),
          Duration.ofMinutes(100),
          Duration.ofMinutes(200));
  private static final int BARS_AT_FIRST = 40;
  private static final int BARS_AT_MOST = 240;

  /** All of an item with few turns; of one with many as much as can be told apart. */
  static AxisWindow first(Span whole, Instant now, int turns) {
    return new AxisWindow(whole.start(), lengthFor(whole.length(now), turns, BARS_AT_FIRST));
  }

  private static Optional<Duration> lengthFor(Duration all, int turns, int bars) {
    if (turns <= bars) {
      return Optional.empty();
    }
    Duration fitting = all.multipliedBy(bars).dividedBy(turns);
    return Optional.of(
        LENGTHS.reversed().stream()
            .filter(length -> length.compareTo(fitting) <= 0)
            .findFirst()
            .orElse(LENGTHS.getFirst()));
  }

  /** A shorter stretch, with {@code focus} in it. */
  AxisWindow closer(Span whole, Instant now, Instant focus) {
    Duration shown = length.orElse(whole.length(now));
    Optional<Duration> shorter =
        LENGTHS.reversed().stream().filter(each -> each.compareTo(shown) < 0).findFirst();
    return shorter.isEmpty() ? this : new AxisWindow(from, shorter).showing(focus, focus);
  }

  /** A longer stretch, at most all of the item, and never more bars than can be drawn at once. */
  AxisWindow wider(Span whole, Instant now, int turns, Instant focus) {
    Optional<Duration> most = lengthFor(whole.length(now), turns, BARS_AT_MOST);
    if (length.isEmpty() || length.equals(most)) {
      return this;
    }
    Optional<Duration> longer =
        LENGTHS.stream()
            .filter(each -> each.compareTo(length.get()) > 0)
            .filter(each -> each.compareTo(whole.length(now)) < 0)
            .findFirst();
    Optional<Duration> next = longer.isPresent() ? longer : most;
    return new AxisWindow(from, next).showing(focus, focus);
  }

  /** Moved so that a turn is in sight, its beginning at least. */
  AxisWindow showing(Instant start, Instant end) {
    if (length.isEmpty()) {
      return this;
    }
    Duration margin = length.get().dividedBy(10);
    Instant to = from.plus(length.get());
    boolean inSight = !start.isBefore(from) && !end.isAfter(to);
    return inSight ? this : new AxisWindow(start.minus(margin.multipliedBy(3)), length);
  }

  /** Moved back to where the item is, if it reaches beyond its beginning or end. */
  AxisWindow within(Span whole, Instant now) {
    if (length.isEmpty()) {
      return this;
    }
    Duration room = length.get().dividedBy(20);
    Instant latest = whole.end().orElse(now).plus(room).minus(length.get());
    Instant earliest = whole.start().minus(room);
    Instant kept = from.isAfter(latest) ? latest : from;
    return new AxisWindow(kept.isBefore(earliest) ? earliest : kept, length);
  }

  AxisWindow movedBy(double share) {
    return length
        .map(each -> new AxisWindow(from.plusMillis(Math.round(each.toMillis() * share)), length))
        .orElse(this);
  }

  /** The stretch itself, with a little room at both ends when all of the item is shown. */
  Span stretch(Span whole, Instant now) {
    if (length.isPresent()) {
      return Span.of(from, from.plus(length.get()));
    }
    Instant end = whole.end().orElse(now);
    Duration room = Duration.between(whole.start(), end).dividedBy(40).plusSeconds(5);
    return Span.of(whole.start().minus(room), end.plus(room));
  }
}
