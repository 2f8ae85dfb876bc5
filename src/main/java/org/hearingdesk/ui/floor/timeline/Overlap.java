package org.hearingdesk.ui.floor.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Span;

/**
 * Two turns that run at the same time, which is not forbidden and seldom meant.
 *
 * @param words {@code overlaps ETUCE by 0:20}
 * @param fix what would set the other's end or beginning; empty where one lies within the other
 * @param fixWords {@code end ETUCE at 10.38.00}
 */
record Overlap(String words, List<Command> fix, String fixWords) {
  private static final Duration NOTICED = Duration.ofSeconds(1);

  Overlap {
    fix = List.copyOf(fix);
  }

  /** Every other turn that runs while this one does, for a second or more. */
  static List<Overlap> of(Present present, Hearing after, Id<Intervention> id) {
    Optional<Intervention> turn = after.interventions().find(id);
    List<Overlap> found = new ArrayList<>();
    for (Intervention other : turn.isEmpty() ? List.<Intervention>of() : after.interventions()) {
      Duration shared = shared(turn.get(), other, present.now());
      if (!other.id().equals(id) && shared.compareTo(NOTICED) >= 0) {
        found.add(of(present, turn.get(), other, shared));
      }
    }
    return found;
  }

  /** How long two turns run at the same time. */
  static Duration shared(Intervention one, Intervention other, Instant now) {
    Duration sum = Duration.ZERO;
    for (Span span : one.spans()) {
      for (Span each : other.spans()) {
        sum = sum.plus(span.shared(each, now));
      }
    }
    return sum;
  }

  private static Overlap of(
      Present present, Intervention turn, Intervention other, Duration shared) {
    String name = present.shortName(other.speaker());
    String words = present.text("timeline.overlap", name, present.formats().duration(shared));
    Instant from = turn.startedAt().orElseThrow();
    Instant to = Stretches.end(turn.spans()).orElse(present.now());
    Instant otherFrom = other.startedAt().orElseThrow();
    Instant otherTo = Stretches.end(other.spans()).orElse(present.now());
    if (otherFrom.isBefore(from) && !otherTo.isAfter(to)) {
      List<Command> fix = new ArrayList<>();
      if (other.speaking()) {
        fix.add(new Command.EndFloor());
      }
      fix.add(
          new Command.CorrectTimes(
              other.id(), Stretches.fit(other.spans(), otherFrom, Optional.of(from))));
      return new Overlap(words, fix, present.text("timeline.fix.end", name, present.time(from)));
    }
    if (!otherFrom.isBefore(from) && otherTo.isAfter(to)) {
      List<Span> later = Stretches.fit(other.spans(), to, Stretches.end(other.spans()));
      return new Overlap(
          words,
          List.of(new Command.CorrectTimes(other.id(), later)),
          present.text("timeline.fix.begin", name, present.time(to)));
    }
    return new Overlap(words, List.of(), "");
  }
}
