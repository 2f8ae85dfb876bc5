package org.hearingdesk.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;

/** Turns acts of the script into commands, and hands them in one after the other. */
final class Actor {
  private final HearingSession session;
  private final SampleBallots ballots = new SampleBallots();
  private int made;
  private Outcome outcome = new Outcome.Done(Id.of("nothing-yet"));

  Actor(HearingSession session) {
    this.session = session;
  }

  /** What became of the last command. */
  Outcome outcome() {
    return outcome;
  }

  /**
   * Hands in a command, unless an earlier one could not be written.
   *
   * @throws IllegalStateException if it is refused: then the script is wrong
   */
  void carryOut(Command command) {
    if (outcome instanceof Outcome.NotSaved) {
      return;
    }
    outcome = session.submit(command).join();
    if (outcome instanceof Outcome.Refused refused) {
      throw new IllegalStateException(command + " was refused: " + refused.reason());
    }
  }

  void perform(Script.Act act) {
    switch (act.verb()) {
      case "start" -> carryOut(new Command.StartItem(Id.of(act.object())));
      case "request", "floor", "next", "pause", "resume", "end" -> onTheFloor(act);
      case "note", "position", "mark", "topic" -> captured(act, latest());
      case "open", "ballots", "shut" -> priorities(act);
      case "conclude", "follow", "minutes", "close" -> after(act);
      default -> throw new IllegalStateException("The script says " + act.verb());
    }
  }

  private void onTheFloor(Script.Act act) {
    Id<AgendaItem> item = hearing().runningItem().orElseThrow().id();
    RequestKind kind =
        act.tail().isEmpty() ? RequestKind.ORDINARY : RequestKind.valueOf(act.tail());
    switch (act.verb()) {
      case "request" ->
          carryOut(new Command.RequestFloor(id("request"), item, speaker(act.head()), kind));
      case "floor" -> carryOut(new Command.GiveFloor(id("turn"), item, speaker(act.head()), kind));
      case "next" -> carryOut(new Command.GiveFloorToNext(id("turn"), item));
      case "pause" -> carryOut(new Command.PauseFloor());
      case "resume" -> carryOut(new Command.ResumeFloor());
      default -> carryOut(new Command.EndFloor());
    }
  }

  private void captured(Script.Act act, Intervention turn) {
    switch (act.verb()) {
      case "note" -> note(turn, act.object());
      case "position" ->
          carryOut(new Command.TakePosition(turn.id(), Position.valueOf(act.object())));
      case "topic" -> carryOut(new Command.TagTopic(turn.id(), Id.of(act.object())));
      default ->
          carryOut(
              new Command.AddMark(turn.id(), id("mark"), Mark.valueOf(act.head()), act.tail()));
    }
  }

  /** Types one more paragraph. */
  private void note(Intervention turn, String text) {
    Prose before = turn.text();
    String all = before.all().isEmpty() ? text : before.text() + "\n" + text;
    carryOut(
        new Command.WriteText(new TextPlace.InIntervention(turn.id()), before, all, id("text")));
  }

  private void priorities(Script.Act act) {
    Id<Round> round = Id.of("round-" + hearing().rounds().size());
    switch (act.verb()) {
      case "open" ->
          carryOut(
              new Command.OpenRound(
                  Id.of("round-" + (hearing().rounds().size() + 1)), Id.of(act.object())));
      case "ballots" -> {
        for (int i = 0; i < Integer.parseInt(act.object()); i++) {
          carryOut(ballots.next(round));
        }
      }
      default -> carryOut(new Command.CloseRound(round));
    }
  }

  private void after(Script.Act act) {
    switch (act.verb()) {
      case "conclude" -> carryOut(new Command.AddPart(conclusion(act)));
      case "follow" -> carryOut(new Command.AddPart(followUp(act.object())));
      case "minutes" ->
          carryOut(
              new Command.TakeOverSection(
                  Id.of(act.head()),
                  List.of(
                      new Paragraph(id("text"), ParagraphKind.TEXT, act.tail(), false, Set.of()))));
      default -> carryOut(new Command.CloseHearing());
    }
  }

  /** A conclusion on an item where the first word is the id of one, else on the whole hearing. */
  private Conclusion conclusion(Script.Act act) {
    boolean onItem = hearing().agenda().has(itemId(act.head()));
    return new Conclusion(
        id("conclusion"),
        onItem ? Optional.of(itemId(act.head())) : Optional.empty(),
        onItem ? act.tail() : act.object());
  }

  private static Id<AgendaItem> itemId(String word) {
    return Id.of(word.replaceAll("[^A-Za-z0-9_./-]", ""));
  }

  private FollowUp followUp(String text) {
    List<String> parts = List.of(text.split(", ", 3));
    return new FollowUp(
        id("follow-up"), parts.get(2), parts.get(0), Optional.of(LocalDate.parse(parts.get(1))));
  }

  /** Whoever has the floor, or had it last. */
  private Intervention latest() {
    return hearing().onTheFloor().orElseGet(() -> hearing().interventions().all().getLast());
  }

  private Hearing hearing() {
    return session.snapshot().hearing();
  }

  private <T> Id<T> id(String kind) {
    made++;
    return Id.of("sample-" + kind + "-" + made);
  }

  private static Speaker speaker(String words) {
    int colon = words.indexOf(':');
    String name = words.substring(colon + 1);
    return switch (words.substring(0, Math.max(colon, 0))) {
      case "person" -> new Speaker.Person(Id.of(name));
      case "org" -> new Speaker.Body(Id.of(name));
      case "side" -> new Speaker.OfSide(Id.of(name));
      case "several" ->
          new Speaker.Several(
              List.of(name.split("\\+", -1)).stream()
                  .<Speaker>map(each -> new Speaker.Person(Id.of(each)))
                  .toList());
      default -> new Speaker.Unidentified();
    };
  }
}
