package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.log.Fact;

/** Decides on interruptions, in which the whole hearing stands still. */
final class Standstill {
  private Standstill() {}

  static List<Fact> interrupt(Hearing hearing, Command.InterruptHearing interrupt, Instant now) {
    Check.live(hearing);
    Check.line("reason", interrupt.reason());
    Optional<Interruption> running = hearing.interrupted();
    boolean sameUntil = running.map(Interruption::until).equals(Optional.of(interrupt.until()));
    if (!sameUntil && interrupt.until().filter(until -> until.isBefore(now)).isPresent()) {
      throw new Refusal(new Rejection.TimesDoNotFit());
    }
    return running.isPresent() ? change(running.get(), interrupt) : begin(hearing, interrupt, now);
  }

  private static List<Fact> change(Interruption running, Command.InterruptHearing interrupt) {
    List<Fact> facts = new ArrayList<>();
    if (!running.until().equals(interrupt.until())) {
      facts.add(new Fact.InterruptionPutOff(running.until(), interrupt.until()));
    }
    if (!running.reason().equals(interrupt.reason())) {
      facts.add(new Fact.InterruptionExplained(running.reason(), interrupt.reason()));
    }
    return facts;
  }

  private static List<Fact> begin(
      Hearing hearing, Command.InterruptHearing interrupt, Instant now) {
    List<Fact> facts = new ArrayList<>();
    hearing
        .onTheFloor()
        .filter(Intervention::speaking)
        .ifPresent(turn -> facts.add(new Fact.FloorPaused(turn.id(), now)));
    facts.add(new Fact.HearingInterrupted(interrupt.reason(), interrupt.until(), now));
    return facts;
  }

  /** Whoever was paused by the interruption, and not before it, speaks on. */
  static List<Fact> resume(Hearing hearing, Instant now) {
    Interruption interruption =
        hearing.interrupted().orElseThrow(() -> new Refusal(new Rejection.NotInterrupted()));
    List<Fact> facts = new ArrayList<>();
    hearing
        .onTheFloor()
        .filter(Intervention::paused)
        .filter(turn -> pausedAt(turn).equals(Optional.of(interruption.span().start())))
        .ifPresent(turn -> facts.add(new Fact.FloorResumed(turn.id(), now)));
    facts.addAll(end(hearing, now));
    return facts;
  }

  /** The end of the interruption, if there is one; whoever was paused stays so. */
  static List<Fact> end(Hearing hearing, Instant now) {
    return hearing.interrupted().isPresent() ? List.of(new Fact.HearingResumed(now)) : List.of();
  }

  private static Optional<Instant> pausedAt(Intervention turn) {
    return turn.spans().isEmpty() ? Optional.empty() : turn.spans().getLast().end();
  }
}
