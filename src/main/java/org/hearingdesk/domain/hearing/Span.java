package org.hearingdesk.domain.hearing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A stretch of time between two recorded instants, or one that is still running. */
public record Span(Instant start, Optional<Instant> end) {
  public static Span from(Instant start) {
    return new Span(start, Optional.empty());
  }

  public static Span of(Instant start, Instant end) {
    return new Span(start, Optional.of(end));
  }

  public boolean running() {
    return end.isEmpty();
  }

  public Span endedAt(Instant instant) {
    return new Span(start, Optional.of(instant));
  }

  /** How long both last together; one that runs counts up to {@code now}. Never negative. */
  public Duration shared(Span other, Instant now) {
    Instant from = start.isAfter(other.start) ? start : other.start;
    Instant ends = end.orElse(now);
    Instant otherEnds = other.end.orElse(now);
    Duration shared = Duration.between(from, ends.isBefore(otherEnds) ? ends : otherEnds);
    return shared.isNegative() ? Duration.ZERO : shared;
  }

  /**
   * The stretches of both in the order in which they began; those that touch or overlap become one.
   */
  public static List<Span> union(List<Span> some, List<Span> others) {
    List<Span> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(Comparator.comparing(Span::start));
    List<Span> union = new ArrayList<>();
    for (Span span : all) {
      Optional<Instant> last = union.isEmpty() ? Optional.of(Instant.MIN) : union.getLast().end;
      if (last.filter(end -> end.isBefore(span.start)).isPresent()) {
        union.add(span);
      } else {
        union.add(union.removeLast().upTo(span));
      }
    }
    return union;
  }

  private Span upTo(Span other) {
    boolean longer = end.isPresent() && (other.end.isEmpty() || other.end.get().isAfter(end.get()));
    return longer ? new Span(start, other.end) : this;
  }

  /**
   * How long it is, at {@code now} if it still runs; never negative, even if a clock was set back.
   */
  public Duration length(Instant now) {
    Duration length = Duration.between(start, end.orElse(now));
    return length.isNegative() ? Duration.ZERO : length;
  }
}
