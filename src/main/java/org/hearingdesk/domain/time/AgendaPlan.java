package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;

/**
 * The agenda in clock times as it was planned: item follows item, and one with a time of its own
 * waits for it. Such a time is meant on the day on which it lies nearest to what precedes it, so
 * that 0.30 behind an item that ends at 23.50 is half past midnight.
 *
 * @param starts when each item was to begin
 * @param fixed the fixed times of those that have one
 */
record AgendaPlan(
    Map<Id<AgendaItem>, Instant> starts, Map<Id<AgendaItem>, Instant> fixed, Instant end) {

  static AgendaPlan of(Iterable<AgendaItem> agenda, ZonedDateTime begin) {
    Map<Id<AgendaItem>, Instant> starts = new HashMap<>();
    Map<Id<AgendaItem>, Instant> fixed = new HashMap<>();
    Instant planned = begin.toInstant();
    for (AgendaItem item : agenda) {
      Instant before = planned;
      item.fixedStart().ifPresent(time -> fixed.put(item.id(), nearest(time, before, begin)));
      planned = later(planned, fixed.getOrDefault(item.id(), planned));
      starts.put(item.id(), planned);
      planned = planned.plus(item.planned());
    }
    return new AgendaPlan(starts, fixed, planned);
  }

  Instant start(AgendaItem item) {
    return starts.getOrDefault(item.id(), end);
  }

  /** When an item begins that could begin at {@code free}: then, or at its fixed time if later. */
  Instant startFrom(AgendaItem item, Instant free) {
    return later(free, fixed.getOrDefault(item.id(), free));
  }

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant nearest(LocalTime time, Instant near, ZonedDateTime begin) {
    LocalDate day = near.atZone(begin.getZone()).toLocalDate();
    return LongStream.rangeClosed(-1, 1)
        .mapToObj(day::plusDays)
        .filter(each -> !each.isBefore(begin.toLocalDate()))
        .map(each -> each.atTime(time).atZone(begin.getZone()).toInstant())
        .min(Comparator.comparing(at -> Duration.between(at, near).abs()))
        .orElseThrow();
  }
}
