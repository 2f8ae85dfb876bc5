package org.hearingdesk.sample.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Stage;

/**
 * Runs a rehearsal by itself, for a demonstration: starts the items, gives the floor in the order
 * of the list, lets nobody speak far beyond the limit, closes the list before the time is over,
 * puts the questions, and closes the hearing.
 */
public final class Chair {
  private static final Duration PATIENCE = Duration.ofSeconds(45);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final double LIST_CLOSES = 0.8;
  private static final double ENOUGH = 0.9;
  private static final double AT_LAST = 1.15;

  private final Room room;
  private final Supplier<String> ids;

  /**
   * @param ids makes ids that are not used yet
   */
  public Chair(Room room, Supplier<String> ids) {
    this.room = room;
    this.ids = ids;
  }

  /** The next thing to do now, if there is one. */
  public Optional<Command> next(Hearing hearing, Instant now) {
    if (hearing.stage() == Stage.CLOSED || hearing.interrupted().isPresent()) {
      return Optional.empty();
    }
    Optional<AgendaItem> item = hearing.runningItem();
    return item.isEmpty() ? goOn(hearing, now) : within(hearing, item.get(), now);
  }

  private Optional<Command> within(Hearing hearing, AgendaItem item, Instant now) {
    Optional<Intervention> turn = hearing.onTheFloor();
    if (turn.isPresent()) {
      return over(hearing, turn.get(), now) ? afterTurn(hearing, item) : Optional.empty();
    }
    return switch (item.kind()) {
      case OPENING, PRESENTATION, CLOSING -> presented(hearing, item, now);
      case DISCUSSION -> discussed(hearing, item, now);
      case PRIORITISATION -> voted(hearing, item, now);
      case BREAK -> after(hearing, item, 1, now);
    };
  }

  /** Whoever does not answer is waited for; whoever goes far beyond the limit is stopped. */
  private boolean over(Hearing hearing, Intervention turn, Instant now) {
    Duration spoken = Scene.spoken(turn, now);
    if (!room.plan(hearing, turn).there()) {
      return spoken.compareTo(ANSWER) >= 0;
    }
    boolean tooLong =
        turn.limit().filter(limit -> spoken.compareTo(limit.plus(PATIENCE)) > 0).isPresent();
    return room.finished(hearing, turn, now) || tooLong;
  }

  private Optional<Command> afterTurn(Hearing hearing, AgendaItem item) {
    boolean waits =
        item.kind() == ItemKind.DISCUSSION && !hearing.listOfSpeakers(item.id()).isEmpty();
    return Optional.of(waits ? giveToNext(item) : new Command.EndFloor());
  }

  private Command giveToNext(AgendaItem item) {
    return new Command.GiveFloorToNext(Id.of(ids.get()), item.id());
  }

  private Optional<Command> presented(Hearing hearing, AgendaItem item, Instant now) {
    List<Id<Participant>> presenters =
        item.presenters().stream().filter(hearing.participants()::has).toList();
    int spoken = hearing.interventionsOn(item.id()).size();
    if (spoken < presenters.size()) {
      return Optional.of(
          new Command.GiveFloor(
              Id.of(ids.get()),
              item.id(),
              new Speaker.Person(presenters.get(spoken)),
              RequestKind.ORDINARY));
    }
    return after(hearing, item, presenters.isEmpty() ? 1 : ENOUGH, now);
  }

  private Optional<Command> discussed(Hearing hearing, AgendaItem item, Instant now) {
    boolean waits = !hearing.listOfSpeakers(item.id()).isEmpty();
    if (ran(hearing, item, LIST_CLOSES, now) && !hearing.listClosed(item.id())) {
      return Optional.of(new Command.CloseList(item.id()));
    }
    if (waits && !ran(hearing, item, AT_LAST, now)) {
      return Optional.of(giveToNext(item));
    }
    return after(hearing, item, ENOUGH, now);
  }

  private Optional<Command> voted(Hearing hearing, AgendaItem item, Instant now) {
    Optional<Round> open = Scene.openRound(hearing);
    if (open.isPresent()) {
      return room.voting().complete(hearing, open.get(), now)
          ? Optional.of(new Command.CloseRound(open.get().id()))
          : Optional.empty();
    }
    for (PriorityQuestion question : hearing.questions()) {
      boolean here = question.item().filter(item.id()::equals).isPresent();
      if (here && question.options().size() > 1 && hearing.roundsOf(question.id()).isEmpty()) {
        return Optional.of(new Command.OpenRound(Id.of(ids.get()), question.id()));
      }
    }
    return after(hearing, item, ENOUGH, now);
  }

  /** The next item, once this one has had this share of its time. */
  private Optional<Command> after(Hearing hearing, AgendaItem item, double share, Instant now) {
    return ran(hearing, item, share, now) ? goOn(hearing, now) : Optional.empty();
  }

  private static boolean ran(Hearing hearing, AgendaItem item, double share, Instant now) {
    double planned = share * item.planned().toSeconds();
    return Scene.since(hearing, item, now).toSeconds() >= planned;
  }

  /** An item with a time of its own is waited for. */
  private Optional<Command> goOn(Hearing hearing, Instant now) {
    Optional<AgendaItem> next = Scene.next(hearing);
    if (next.isEmpty()) {
      return hearing.stage() == Stage.LIVE
          ? Optional.of(new Command.CloseHearing())
          : Optional.empty();
    }
    boolean early = next.filter(item -> RehearsalTimes.tooEarly(hearing, item, now)).isPresent();
    if (!early) {
      return Optional.of(new Command.StartItem(next.get().id()));
    }
    return hearing.runningItem().map(item -> new Command.FinishItem(item.id()));
  }
}
