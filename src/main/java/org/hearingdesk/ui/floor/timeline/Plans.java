package org.hearingdesk.ui.floor.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;

/** Turns a draft into commands that are one change. Pure. */
final class Plans {
  private final Present present;
  private final Draft draft;
  private final Moments moments;

  private Plans(Present present, Draft draft) {
    this.present = present;
    this.draft = draft;
    this.moments = new Moments(present);
  }

  static Plan of(Present present, Draft draft) {
    Plans plans = new Plans(present, draft);
    Optional<Intervention> turn = draft.turn().flatMap(present::turn);
    if (draft.turn().isPresent() && turn.isEmpty()) {
      return Plan.of(List.of(new Command.RemoveIntervention(draft.turn().get())));
    }
    return switch (draft.kind()) {
      case CORRECT -> plans.correct(turn.orElseThrow());
      case STOP -> plans.stop(turn.orElseThrow());
      case SPLIT -> plans.split(turn.orElseThrow());
      case ADD -> plans.add();
      case SWAP -> plans.swap(turn.orElseThrow());
      case JOIN ->
          Plan.of(
              List.of(
                  new Command.JoinInterventions(
                      turn.orElseThrow().id(), draft.other().orElseThrow())));
      case MOVE -> plans.move(turn.orElseThrow());
      case REMOVE -> Plan.of(List.of(new Command.RemoveIntervention(turn.orElseThrow().id())));
      case ITEM_TIMES -> plans.itemTimes();
    };
  }

  private Plan correct(Intervention turn) {
    List<Command> commands = new ArrayList<>();
    draft
        .who()
        .filter(who -> !who.equals(turn.speaker()))
        .ifPresent(who -> commands.add(new Command.CorrectSpeaker(turn.id(), who)));
    if (draft.firstChanged() || draft.secondChanged()) {
      commands.addAll(times(turn));
    }
    return moments.faulty() ? moments.refused(Optional.empty()) : Plan.of(commands);
  }

  private List<Command> times(Intervention turn) {
    Instant near = turn.startedAt().orElse(present.now());
    Optional<Instant> from =
        draft.firstChanged() || turn.spans().isEmpty()
            ? moments.first(draft.typed().first(), near)
            : turn.startedAt();
    Optional<Instant> recorded = Stretches.end(turn.spans());
    boolean runsOn = turn.speaking() && draft.typed().second().isBlank();
    boolean asRecorded = !draft.secondChanged() && recorded.isPresent();
    Optional<Instant> to =
        runsOn || asRecorded
            ? recorded
            : moments.second(draft.typed().second(), recorded.or(() -> from).orElse(present.now()));
    if (from.isEmpty() || moments.faulty()) {
      return List.of();
    }
    to.ifPresent(end -> moments.inOrder(from.get(), end));
    List<Command> commands = new ArrayList<>();
    if (turn.speaking() && to.isPresent()) {
      commands.add(new Command.EndFloor());
    }
    commands.add(new Command.CorrectTimes(turn.id(), Stretches.fit(turn.spans(), from.get(), to)));
    return commands;
  }

  /** The running turn ended in the past, and whoever was chosen has had the floor since. */
  private Plan stop(Intervention turn) {
    Instant begun = turn.startedAt().orElse(present.now());
    Optional<Instant> at = moments.first(draft.typed().first(), present.now());
    Optional<Instant> since =
        draft.who().isEmpty() || draft.typed().second().isBlank()
            ? at
            : moments.second(draft.typed().second(), at.orElse(present.now()));
    if (at.isPresent() && !at.get().isAfter(begun)) {
      moments.faultInFirst("timeline.fault.before_start");
    }
    if (at.isEmpty() || since.isEmpty() || moments.faulty()) {
      return moments.refused(Optional.empty());
    }
    List<Command> commands = new ArrayList<>();
    commands.add(draft.who().map(who -> give(turn, who)).orElseGet(Command.EndFloor::new));
    commands.add(new Command.CorrectTimes(turn.id(), Stretches.fit(turn.spans(), begun, at)));
    if (draft.who().isPresent()) {
      commands.add(new Command.CorrectTimes(draft.fresh(), List.of(Span.from(since.get()))));
    }
    return Plan.of(commands);
  }

  /** Whoever waits in the list has left it by having had the floor. */
  private Command give(Intervention turn, Speaker who) {
    return present.hearing().listOfSpeakers(turn.item()).stream()
        .filter(request -> request.speaker().equals(who))
        .map(SpeakerRequest::id)
        .findFirst()
        .<Command>map(request -> new Command.GiveFloorToRequest(draft.fresh(), request))
        .orElseGet(
            () -> new Command.GiveFloor(draft.fresh(), turn.item(), who, RequestKind.ORDINARY));
  }

  private Plan split(Intervention turn) {
    Instant near = turn.startedAt().orElse(present.now());
    Optional<Instant> at = moments.first(draft.typed().first(), near);
    if (at.isPresent() && !within(turn, at.get())) {
      moments.faultInFirst("timeline.fault.outside");
    }
    Optional<Plan.Fault> who = missing(draft.who(), "timeline.fault.who");
    return at.isEmpty() || moments.faulty() || who.isPresent()
        ? moments.refused(who)
        : Plan.of(
            List.of(
                new Command.SplitIntervention(
                    turn.id(), draft.fresh(), at.get(), draft.who().orElseThrow())));
  }

  private boolean within(Intervention turn, Instant at) {
    Instant end = Stretches.end(turn.spans()).orElse(present.now());
    return turn.startedAt().filter(at::isAfter).isPresent() && at.isBefore(end);
  }

  private Plan add() {
    Instant near = present.hearing().runOf(draft.item()).endedAt().orElse(present.now());
    Optional<Instant> from = moments.first(draft.typed().first(), near);
    Optional<Instant> to = moments.second(draft.typed().second(), from.orElse(near));
    if (from.isPresent() && to.isPresent() && !moments.faulty()) {
      moments.inOrder(from.get(), to.get());
    }
    Optional<Plan.Fault> who = missing(draft.who(), "timeline.fault.who");
    return moments.faulty() || who.isPresent()
        ? moments.refused(who)
        : Plan.of(
            List.of(
                new Command.NoteIntervention(
                    draft.fresh(),
                    draft.item(),
                    draft.who().orElseThrow(),
                    List.of(Span.of(from.orElseThrow(), to.orElseThrow())))));
  }

  private Plan swap(Intervention turn) {
    Optional<Intervention> other = draft.other().flatMap(present::turn);
    return Plan.of(
        other.isEmpty() || other.get().speaker().equals(turn.speaker())
            ? List.of()
            : List.of(
                new Command.CorrectSpeaker(turn.id(), other.get().speaker()),
                new Command.CorrectSpeaker(other.get().id(), turn.speaker())));
  }

  private Plan move(Intervention turn) {
    return draft.target().isEmpty()
        ? moments.refused(missing(draft.target(), "timeline.fault.item"))
        : Plan.of(List.of(new Command.CorrectItem(turn.id(), draft.target().get())));
  }

  private Plan itemTimes() {
    ItemRun run = present.hearing().runOf(draft.item());
    Optional<Instant> from =
        draft.firstChanged() || run.spans().isEmpty()
            ? moments.first(draft.typed().first(), run.startedAt().orElse(present.now()))
            : run.startedAt();
    boolean runsOn = run.running() && draft.typed().second().isBlank();
    boolean asRecorded = !draft.secondChanged() && run.endedAt().isPresent();
    Optional<Instant> to =
        runsOn || asRecorded
            ? run.endedAt()
            : moments.second(
                draft.typed().second(), run.endedAt().or(() -> from).orElse(present.now()));
    if (from.isEmpty() || moments.faulty()) {
      return moments.refused(Optional.empty());
    }
    to.ifPresent(end -> moments.inOrder(from.get(), end));
    boolean ends = run.running() && to.isPresent();
    if (ends && present.hearing().onTheFloor().isPresent()) {
      moments.faultInSecond("timeline.fault.still_speaking");
    }
    if (moments.faulty()) {
      return moments.refused(Optional.empty());
    }
    List<Command> commands = new ArrayList<>();
    if (ends) {
      commands.add(new Command.FinishItem(draft.item()));
    }
    if (ends || draft.firstChanged() || draft.secondChanged()) {
      commands.add(
          new Command.CorrectItemTimes(draft.item(), Stretches.fit(run.spans(), from.get(), to)));
    }
    return Plan.of(commands);
  }

  private Optional<Plan.Fault> missing(Optional<?> value, String key) {
    return value.isPresent()
        ? Optional.empty()
        : Optional.of(new Plan.Fault(present.text(key), true));
  }
}
