package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.log.Fact;

/** Decides on the stages of the hearing and the progress of the agenda. */
final class Agenda {
  private Agenda() {}

  static List<Fact> open(Hearing hearing, Instant now) {
    if (hearing.stage() != Stage.DRAFT) {
      throw new Refusal(new Rejection.WrongStage(hearing.stage()));
    }
    return List.of(new Fact.HearingOpened(now));
  }

  static List<Fact> close(Hearing hearing, Instant now) {
    Check.live(hearing);
    Optional<Round> open =
        hearing.rounds().stream().filter(round -> round.state() == RoundState.OPEN).findFirst();
    if (open.isPresent()) {
      throw new Refusal(new Rejection.RoundStillOpen(open.get().asked().text()));
    }
    List<Fact> facts = new ArrayList<>(Standstill.end(hearing, now));
    facts.addAll(endOfFloor(hearing, now));
    facts.addAll(endOfRunningItem(hearing, now));
    facts.add(new Fact.HearingClosed(now));
    return facts;
  }

  static List<Fact> reopen(Hearing hearing, Command.ReopenHearing reopen, Instant now) {
    if (hearing.stage() != Stage.CLOSED) {
      throw new Refusal(new Rejection.WrongStage(hearing.stage()));
    }
    Check.name("reason", reopen.reason());
    return List.of(new Fact.HearingReopened(reopen.reason(), now));
  }

  static List<Fact> start(Hearing hearing, Command.StartItem start, Instant now) {
    AgendaItem item = Check.find(hearing.agenda(), start.item(), "agendaItem");
    if (hearing.stage() == Stage.CLOSED) {
      throw new Refusal(new Rejection.WrongStage(hearing.stage()));
    }
    if (hearing.runs().find(item.id()).filter(ItemRun::running).isPresent()) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    if (hearing.stage() == Stage.DRAFT) {
      facts.add(new Fact.HearingOpened(now));
    }
    facts.addAll(Standstill.end(hearing, now));
    facts.addAll(endOfFloor(hearing, now));
    facts.addAll(endOfRunningItem(hearing, now));
    facts.add(new Fact.ItemStarted(item.id(), now));
    return facts;
  }

  static List<Fact> finish(Hearing hearing, Command.FinishItem finish, Instant now) {
    AgendaItem item = Check.find(hearing.agenda(), finish.item(), "agendaItem");
    if (hearing.runs().find(item.id()).filter(ItemRun::running).isEmpty()) {
      throw new Refusal(new Rejection.ItemNotRunning(item.title()));
    }
    List<Fact> facts = new ArrayList<>(endOfFloor(hearing, now));
    facts.add(new Fact.ItemFinished(item.id(), now));
    return facts;
  }

  static List<Fact> skip(Hearing hearing, Command.SkipItem skip) {
    AgendaItem item = Check.find(hearing.agenda(), skip.item(), "agendaItem");
    Optional<ItemRun> run = hearing.runs().find(item.id());
    if (run.filter(each -> !each.spans().isEmpty()).isPresent()) {
      throw new Refusal(new Rejection.ItemHasRun(item.title()));
    }
    return run.filter(ItemRun::skipped).isPresent()
        ? List.of()
        : List.of(new Fact.ItemSkipped(item.id()));
  }

  static List<Fact> restore(Hearing hearing, Command.RestoreItem restore) {
    AgendaItem item = Check.find(hearing.agenda(), restore.item(), "agendaItem");
    boolean skipped = hearing.runs().find(item.id()).filter(ItemRun::skipped).isPresent();
    return skipped ? List.of(new Fact.ItemRestored(item.id())) : List.of();
  }

  static List<Fact> endOfFloor(Hearing hearing, Instant now) {
    return hearing
        .onTheFloor()
        .<List<Fact>>map(turn -> List.of(new Fact.FloorEnded(turn.id(), now)))
        .orElse(List.of());
  }

  /** Several may run after a merge; all of them end. */
  private static List<Fact> endOfRunningItem(Hearing hearing, Instant now) {
    return hearing.runs().stream()
        .filter(ItemRun::running)
        .<Fact>map(run -> new Fact.ItemFinished(run.id(), now))
        .toList();
  }
}
