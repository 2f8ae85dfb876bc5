package org.hearingdesk.ui.room;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.hearingdesk.Shares;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.ui.kit.Theme;
import org.testfx.api.FxToolkit;

/**
 * How soon the room sees a change: from the moment at which it is durable until the pulse of the
 * window in which it is laid out, on a hearing with 2,000 interventions, with the room screen and
 * its preview both in sight.
 */
public final class RoomPace {
  private static final int INTERVENTIONS = 2_000;
  private static final int AT_ONCE = 500;
  private static final int WARM_UP = 40;
  private static final int CHANGES = 200;

  private final HearingSession session;
  private final RoomViewModel model;
  private final AtomicLong durable = new AtomicLong();
  private final AtomicBoolean different = new AtomicBoolean();
  private volatile CompletableFuture<Long> seen = new CompletableFuture<>();
  private final List<Pace> paces = new ArrayList<>();
  private volatile CompletableFuture<Boolean> drawn = new CompletableFuture<>();
  private volatile long fxThread;

  /**
   * One change, in milliseconds.
   *
   * @param took until it was laid out
   * @param computed what the FX thread computed for it: what the program itself is answerable for
   *     on a machine that has other things to do
   */
  record Pace(double took, double computed) {}

  private RoomPace(HearingSession session) {
    this.session = session;
    session.subscribe(snapshot -> durable.set(System.nanoTime()));
    Messages messages = Messages.strict(Locale.ENGLISH);
    model =
        new RoomViewModel(session, messages, new RoomChoices(), Platform::runLater, Runnable::run);
  }

  /** Measures each change. */
  static List<Pace> measure() throws IOException, StoreException, TimeoutException {
    Path folder = Files.createTempDirectory("room-pace");
    ScriptedClock clock = SampleHearing.clock();
    try (ExecutorService thread = Executors.newSingleThreadExecutor();
        HearingSession session =
            HearingSession.open(
                SqliteEntryLog.create(folder.resolve("long.hearing")),
                new Laptop("pace", "Moderator"),
                clock,
                Ids.random(),
                thread)) {
      SampleHearing.prepare(session, clock).runUntil(Moment.MICRO_CREDENTIALS);
      clock.goOn(InstantSource.system());
      RoomPace pace = new RoomPace(session);
      pace.prepare();
      pace.walk();
      return List.copyOf(pace.paces);
    }
  }

  /** The same in one line. */
  public static String measured() throws IOException, StoreException, TimeoutException {
    FxToolkit.registerPrimaryStage();
    List<Pace> paces = measure();
    return String.format(
        Locale.ROOT,
        "%d changes: p50 %.1f ms, p99 %.1f ms, longest %.1f ms;"
            + " computing p50 %.1f ms, p99 %.1f ms, at most %.1f ms",
        paces.size(),
        Shares.of(paces, Pace::took, 0.5),
        Shares.of(paces, Pace::took, 0.99),
        Shares.of(paces, Pace::took, 1),
        Shares.of(paces, Pace::computed, 0.5),
        Shares.of(paces, Pace::computed, 0.99),
        Shares.of(paces, Pace::computed, 1));
  }

  private Id<AgendaItem> item() {
    return session.snapshot().hearing().runningItem().orElseThrow().id();
  }

  private void prepare() {
    List<Command> turns = new ArrayList<>();
    Instant begin = session.now().minus(Duration.ofHours(9));
    List<Participant> people = session.snapshot().hearing().participants().all();
    for (int i = 0; i < INTERVENTIONS; i++) {
      Instant at = begin.plusSeconds(15L * i);
      turns.add(
          new Command.NoteIntervention(
              session.newId(),
              item(),
              new Speaker.Person(people.get(i % people.size()).id()),
              List.of(new Span(at, java.util.Optional.of(at.plusSeconds(14))))));
    }
    for (int i = 0; i < turns.size(); i += AT_ONCE) {
      done(
          session
              .submitAll(turns.subList(i, Math.min(turns.size(), i + AT_ONCE)), session.newId())
              .join());
    }
    done(session.submit(new Command.EndFloor()).join());
  }

  private static void done(Outcome outcome) {
    if (!(outcome instanceof Outcome.Done)) {
      throw new IllegalStateException("not done: " + outcome);
    }
  }

  private void walk() throws TimeoutException {
    Stage stage = FxToolkit.setupFixture(this::shown);
    for (int i = -WARM_UP; i < CHANGES; i++) {
      Pace pace = change(next(i + WARM_UP));
      if (i >= 0) {
        paces.add(pace);
      }
    }
    FxToolkit.setupFixture(() -> {
      model.close();
      stage.close();
      return stage;
    });
  }

  private Stage shown() {
    Messages messages = Messages.strict(Locale.ENGLISH);
    RoomView room = new RoomView(model, messages);
    ScaledView preview = new ScaledView(new RoomView(model, messages), 1920, 1080);
    Scene scene = new Scene(new HBox(room, preview), 1920, 1080);
    room.setPrefSize(1600, 900);
    preview.setPrefWidth(320);
    Theme.DARK.applyTo(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    fxThread = Thread.currentThread().threadId();
    model.attach();
    model.stateProperty().subscribe((was, is) -> different.set(true));
    model.nameProperty().subscribe((was, is) -> different.set(true));
    scene.addPostLayoutPulseListener(() -> {
      if (different.getAndSet(false)) {
        seen.complete(System.nanoTime());
      } else {
        drawn.complete(true);
      }
    });
    return stage;
  }

  /** The floor is given, paused, taken up again, and ended, over and over. */
  private Command next(int i) {
    Hearing hearing = session.snapshot().hearing();
    List<Participant> people = hearing.participants().all();
    return switch (i % 4) {
      case 0 ->
          new Command.GiveFloor(
              session.newId(),
              item(),
              new Speaker.Person(people.get(i % people.size()).id()),
              RequestKind.ORDINARY);
      case 1 -> new Command.PauseFloor();
      case 2 -> new Command.ResumeFloor();
      default -> new Command.EndFloor();
    };
  }

  private Pace change(Command command) throws TimeoutException {
    CompletableFuture<Long> pulse = new CompletableFuture<>();
    seen = pulse;
    long before = computed();
    done(session.submit(command).join());
    try {
      double took = (pulse.get(20, TimeUnit.SECONDS) - durable.get()) / 1e6;
      Pace pace = new Pace(took, (computed() - before) / 1e6);
      untilDrawn();
      return pace;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A change in a hearing finds the window at rest: the next pulse comes once this one is drawn.
   */
  private void untilDrawn() throws InterruptedException, ExecutionException, TimeoutException {
    for (int pulse = 0; pulse < 2; pulse++) {
      CompletableFuture<Boolean> next = new CompletableFuture<>();
      drawn = next;
      Platform.runLater(Platform::requestNextPulse);
      next.get(20, TimeUnit.SECONDS);
    }
  }

  private long computed() {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(fxThread);
  }
}
