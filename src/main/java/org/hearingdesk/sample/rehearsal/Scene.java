package org.hearingdesk.sample.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.time.SpeakingTime;

/** How the hearing stands, for the actors and for whoever runs it. */
final class Scene {
  private Scene() {}

  static Cue cue(Hearing hearing, Room room, Instant now) {
    if (hearing.stage() == Stage.DRAFT) {
      return new Cue.NotBegun(next(hearing));
    }
    if (hearing.stage() == Stage.CLOSED) {
      return new Cue.Closed();
    }
    if (hearing.interrupted().isPresent()) {
      return new Cue.Interrupted();
    }
    Optional<Cue> speaking = hearing.onTheFloor().map(turn -> turn(hearing, room, turn, now));
    return speaking.orElseGet(() -> nobody(hearing));
  }

  private static Cue turn(Hearing hearing, Room room, Intervention turn, Instant now) {
    if (turn.paused()) {
      return new Cue.Paused(turn.speaker());
    }
    if (!room.plan(hearing, turn).there()) {
      return new Cue.DoesNotAnswer(turn.speaker());
    }
    return room.finished(hearing, turn, now)
        ? new Cue.HasFinished(turn.speaker())
        : new Cue.Speaks(turn.speaker());
  }

  private static Cue nobody(Hearing hearing) {
    Optional<Round> round = openRound(hearing);
    if (round.isPresent()) {
      return new Cue.Votes(
          round.get().ballots().size(), Voting.voters(hearing, round.get().asked()).size());
    }
    Optional<AgendaItem> item = hearing.runningItem();
    if (item.isEmpty()) {
      return new Cue.Between(next(hearing));
    }
    if (item.get().kind() == ItemKind.BREAK) {
      Instant begun = hearing.runOf(item.get().id()).startedAt().orElseThrow();
      return new Cue.OnBreak(begun.plus(item.get().planned()));
    }
    return new Cue.Waits(hearing.listOfSpeakers(item.get().id()).size());
  }

  static Optional<Round> openRound(Hearing hearing) {
    return hearing.rounds().stream().filter(each -> each.state() == RoundState.OPEN).findFirst();
  }

  /** The first item to come after all that have run, else the first one to come. */
  static Optional<AgendaItem> next(Hearing hearing) {
    List<AgendaItem> items = hearing.agenda().all();
    int behind = 0;
    for (int i = 0; i < items.size(); i++) {
      behind = hearing.runOf(items.get(i).id()).spans().isEmpty() ? behind : i + 1;
    }
    return items.subList(behind, items.size()).stream()
        .filter(item -> hearing.runOf(item.id()).toCome())
        .findFirst();
  }

  /** How long the item has run since it began for the first time. */
  static Duration since(Hearing hearing, AgendaItem item, Instant now) {
    return Duration.between(hearing.runOf(item.id()).startedAt().orElse(now), now);
  }

  static Duration spoken(Intervention turn, Instant now) {
    return SpeakingTime.of(turn, now);
  }
}
