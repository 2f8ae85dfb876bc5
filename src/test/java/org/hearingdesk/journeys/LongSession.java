package org.hearingdesk.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.TestWindow;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.exchange.start.Template;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.testfx.api.FxToolkit;

/**
 * A day that is longer than any real one, in the whole window: 500 participants, 2,000
 * interventions, 200 in the list of speakers, a round with 500 voters; and how long the window lets
 * a moderator wait in it.
 */
public final class LongSession {
  private static final int PEOPLE = 500;
  private static final int INTERVENTIONS = 2_000;
  private static final int BODIES = 90;
  private static final int WAITING = 200;
  private static final int OPTIONS = 12;
  private static final int AT_ONCE = 500;
  private static final String SAID =
      "The delegation supported the proposal and asked for more training in smaller enterprises.";

  private final Walk walk;
  private final Random random = new Random(20_261_123);

  LongSession(Walk walk) {
    this.walk = walk;
  }

  /** Shows a window in a folder for temporary files, walks through the day in it, and reports. */
  public static String measured() throws IOException, TimeoutException {
    return new LongSession(inWindow()).measure().report();
  }

  /** A window in a folder for temporary files. */
  static Walk inWindow() throws IOException, TimeoutException {
    Path folder = Files.createTempDirectory("long-session");
    FxToolkit.registerPrimaryStage();
    return new Walk(FxToolkit.setupFixture(() -> TestWindow.on(new Stage(), folder)));
  }

  /** Prepares the day, walks through it once unmeasured, then measured. */
  Heartbeat measure() {
    walk.create("Long.hearing", Template.ROUND_TABLE);
    walk.go("minutes");
    prepare();
    walkThrough(Optional.empty());
    Heartbeat heartbeat = new Heartbeat();
    try (heartbeat) {
      walkThrough(Optional.of(heartbeat));
    }
    return heartbeat;
  }

  private void walkThrough(Optional<Heartbeat> heartbeat) {
    step(heartbeat, "to the floor");
    walk.go("floor");
    walk.until("the floor is in sight", () -> walk.window.scene().lookup("#floor-add") != null);
    for (int i = 0; i < 10; i++) {
      step(heartbeat, "adding a speaker");
      walk.press(KeyCode.F2);
      walk.untilFocused("floor-add");
      walk.type("given" + random.nextInt(PEOPLE));
      walk.press(KeyCode.ENTER);
      walk.until("somebody waits", () -> !hearing().requests().all().isEmpty());
      Optional<Id<Intervention>> before = hearing().onTheFloor().map(Intervention::id);
      step(heartbeat, "giving the floor");
      walk.press(KeyCode.CONTROL, KeyCode.ENTER);
      walk.until(
          "the next one speaks",
          () ->
              hearing().onTheFloor().isPresent()
                  && !hearing().onTheFloor().map(Intervention::id).equals(before));
      walk.untilFocused("floor-text");
      step(heartbeat, "typing");
      walk.type("held that training comes first. ");
      walk.until(
          "it is kept",
          () -> !hearing().onTheFloor().orElseThrow().text().paragraphs().all().isEmpty());
    }
    for (String place : List.of("prepare", "minutes", "priorities", "floor")) {
      step(heartbeat, "to " + place);
      walk.go(place);
    }
    step(heartbeat, "to the ballots");
    walk.go("priorities");
    walk.untilFocused("priorities-grid");
    step(heartbeat, "keying ballots");
    for (int i = 0; i < 5; i++) {
      walk.type("acehk");
      walk.press(KeyCode.ENTER);
    }
  }

  private static void step(Optional<Heartbeat> heartbeat, String name) {
    heartbeat.ifPresent(each -> each.step(name));
  }

  private Hearing hearing() {
    return walk.window.hearing();
  }

  /** Makes the hearing that is open the long one: opened, its second item running, 200 waiting. */
  void prepare() {
    HearingSession session = walk.window.session();
    List<Id<Side>> sides = hearing().sides().stream().map(Side::id).toList();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < BODIES; i++) {
      parts.add(
          new Organisation(
              Id.of("body-" + i),
              "Organisation " + i,
              "ORG" + i,
              Optional.of(sides.get(i % sides.size())),
              Level.SECTORAL,
              "",
              ""));
    }
    for (int i = 0; i < PEOPLE; i++) {
      parts.add(person(i));
    }
    PriorityQuestion question = question();
    parts.add(question);
    submit(session, List.of(new Command.AddParts(parts)));
    AgendaItem item = hearing().agenda().all().get(1);
    submit(session, List.of(new Command.OpenHearing(), new Command.StartItem(item.id())));
    Instant begin = session.now().minus(Duration.ofHours(9));
    List<Command> turns = new ArrayList<>();
    for (int i = 0; i < INTERVENTIONS; i++) {
      turns.addAll(turn(i, item, begin.plusSeconds(15L * i)));
    }
    for (int i = 0; i < turns.size(); i += AT_ONCE) {
      submit(session, turns.subList(i, Math.min(turns.size(), i + AT_ONCE)));
    }
    List<Command> waiting = new ArrayList<>();
    for (int i = 0; i < WAITING; i++) {
      waiting.add(
          new Command.RequestFloor(
              session.newId(),
              item.id(),
              new Speaker.Person(Id.of("person-" + 2 * i)),
              RequestKind.ORDINARY));
    }
    submit(session, waiting);
    Id<Round> round = session.newId();
    List<Command> ballots = new ArrayList<>();
    ballots.add(new Command.OpenRound(round, question.id()));
    submit(session, ballots);
  }

  private List<Command> turn(int i, AgendaItem item, Instant at) {
    Id<Intervention> id = Id.of("turn-" + i);
    Speaker speaker = new Speaker.Person(Id.of("person-" + random.nextInt(PEOPLE)));
    return List.of(
        new Command.NoteIntervention(
            id, item.id(), speaker, List.of(new Span(at, Optional.of(at.plusSeconds(14))))),
        new Command.WriteText(
            new TextPlace.InIntervention(id), Prose.EMPTY, SAID, Id.of("said-" + i)));
  }

  private static Participant person(int i) {
    return new Participant(
        Id.of("person-" + i),
        "",
        "Given" + i,
        "Family" + i,
        "",
        Optional.of(Id.of("body-" + i % BODIES)),
        Set.of(Role.DELEGATE),
        Presence.IN_ROOM,
        "");
  }

  private static PriorityQuestion question() {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < OPTIONS; i++) {
      options.add(new Option(Id.of("option-" + i), "Option " + i, Set.of()));
    }
    return new PriorityQuestion(
        Id.of("question"),
        "What comes first?",
        Optional.empty(),
        options,
        BallotMethod.TOP_K,
        5,
        VoterKind.PARTICIPANT,
        Weighting.EQUAL);
  }

  private static void submit(HearingSession session, List<Command> commands) {
    Outcome outcome = session.submitAll(commands, session.newId()).join();
    if (!(outcome instanceof Outcome.Done)) {
      throw new AssertionError("not done: " + outcome);
    }
  }
}
