package org.hearingdesk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.exchange.start.NewHearing;
import org.hearingdesk.exchange.start.Template;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.ui.kit.FxExecutor;

/**
 * The whole window as the program puts it together, in a folder of its own. Where a person would be
 * asked for a file by the platform's dialog, the file is given here.
 */
public final class TestWindow implements AutoCloseable {
  private final Stage stage;
  private final Path folder;
  private final Messages messages = Messages.forLocale(Locale.ENGLISH);
  private final Settings settings;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          2, Thread.ofPlatform().daemon().name("journey-worker-", 0).factory());
  private final Frame frame;
  private volatile Optional<HearingOpener.Opened> opened = Optional.empty();

  private TestWindow(Stage stage, Path folder) {
    this.stage = stage;
    this.folder = folder;
    settings = Settings.in(folder.resolve("settings"));
    if (settings.get("theme").isEmpty()) {
      settings.set("theme", "light");
    }
    frame = new Frame(stage, messages, new FxExecutor(), workers, settings, shownFolder -> {});
  }

  /** Shows the welcome screen. To be called on the FX thread. */
  public static TestWindow on(Stage stage, Path folder) {
    TestWindow window = new TestWindow(stage, folder);
    window.frame.show(List.of());
    stage.setX(0);
    stage.setY(0);
    stage.requestFocus();
    return window;
  }

  public Stage stage() {
    return stage;
  }

  public Scene scene() {
    return stage.getScene();
  }

  public Messages messages() {
    return messages;
  }

  /** The settings as they are on the disk now. */
  public Settings settingsOnDisk() {
    return Settings.in(folder.resolve("settings"));
  }

  /** A file in the folder of this window. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /** What a click on the sample does, at another moment of it. */
  public void openSample(Moment moment) {
    load(opener -> {
      ScriptedClock clock = SampleHearing.clock();
      EntryLog log = SqliteEntryLog.create(file("sample-" + moment + Dropped.EXTENSION));
      HearingOpener.Opened sample = start(log, clock);
      SampleHearing.prepare(sample.session(), clock).runUntil(moment);
      clock.goOn(HearingClock.system());
      return sample;
    });
  }

  /** The sample hearing prepared, with nothing held yet; its clock stands until it is set. */
  public ScriptedClock openPreparedSample() {
    ScriptedClock clock = SampleHearing.clock();
    load(opener -> {
      EntryLog log = SqliteEntryLog.create(file("sample-day" + Dropped.EXTENSION));
      HearingOpener.Opened sample = start(log, clock);
      SampleHearing.prepare(sample.session(), clock);
      return sample;
    });
    return clock;
  }

  /** The sample hearing as its replay holds it, up to its closing, in a file of its own. */
  public Hearing replayedSample() throws StoreException {
    ScriptedClock clock = SampleHearing.clock();
    EntryLog log = SqliteEntryLog.create(file("sample-replayed" + Dropped.EXTENSION));
    HearingOpener.Opened sample = start(log, clock);
    SampleHearing.prepare(sample.session(), clock).runToEnd();
    Hearing hearing = sample.session().snapshot().hearing();
    sample.session().close();
    sample.thread().shutdown();
    return hearing;
  }

  public void open(Path file) {
    load(opener -> opener.open(file));
  }

  /** What the welcome screen does with a template once a file has been chosen. */
  public void create(Path file, Template template) {
    ZoneId zone = ZoneId.of("Europe/Brussels");
    NewHearing hearing =
        new NewHearing(
            messages, () -> Ids.random().next().value(), LocalDate.of(2026, 11, 23), zone);
    load(opener -> opener.create(file, hearing.by(template, FileNames.title(file))));
  }

  /** Opens a hearing on a log of the test's own, such as one that fails. */
  public void open(EntryLog log) {
    load(opener -> start(log, HearingClock.system()));
  }

  private void load(HearingOpener.Source source) {
    opened = Optional.empty();
    frame.load(opener -> {
      HearingOpener.Opened hearing = source.open(opener);
      opened = Optional.of(hearing);
      return hearing;
    });
  }

  private static HearingOpener.Opened start(EntryLog log, java.time.InstantSource clock)
      throws StoreException {
    ExecutorService thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("hearing").factory());
    HearingSession session =
        HearingSession.open(log, new Laptop("journey", "Moderator"), clock, Ids.random(), thread);
    return new HearingOpener.Opened(session, log.access(), clock, thread, false);
  }

  /** The session behind the window, for what a test prepares or looks up. */
  public HearingSession session() {
    return opened.orElseThrow(() -> new AssertionError("no hearing is open")).session();
  }

  /** Whether a rehearsal is in front of the hearing. */
  public boolean isRehearsing() {
    return frame.rehearsed().isPresent();
  }

  /** The session of the rehearsal that is in front of the hearing. */
  public HearingSession rehearsed() {
    return frame.rehearsed().orElseThrow(() -> new AssertionError("nothing is rehearsed"));
  }

  /** Whether a hearing has been read; its window may come a moment later. */
  public boolean hasHearing() {
    return opened.isPresent();
  }

  /** The hearing as the open window has it. */
  public Hearing hearing() {
    return session().snapshot().hearing();
  }

  /** The hearing as a second reader finds it in the file. */
  public Hearing inFile() {
    return inFile(session().snapshot().file());
  }

  public static Hearing inFile(Path file) {
    try (EntryLog log = SqliteEntryLog.open(file)) {
      return History.of(log.readAll()).hearing();
    } catch (StoreException e) {
      throw new AssertionError("the file cannot be read: " + e.detail(), e);
    }
  }

  /** Takes back what a test prepared: waits until it is durable. */
  public Outcome submit(org.hearingdesk.domain.command.Command command) {
    return session().submit(command).join();
  }

  /** Closes the hearing and shows the welcome screen. To be called on the FX thread. */
  public void closeHearing() {
    frame.closeToWelcome();
  }

  @Override
  public void close() {
    frame.closeToWelcome();
    stage.hide();
    workers.shutdownNow();
  }
}
