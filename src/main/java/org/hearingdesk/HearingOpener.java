package org.hearingdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.sample.rehearsal.Rehearsal;
import org.hearingdesk.sample.rehearsal.RehearsalClock;
import org.hearingdesk.sample.rehearsal.RehearsalCopy;
import org.hearingdesk.sample.rehearsal.RehearsalTimes;
import org.hearingdesk.sample.rehearsal.SampleWords;
import org.hearingdesk.session.HearingClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.store.BallotBoxFolder;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.words.Rejections;

/** Opens and makes hearings, each on a hearing thread of its own. Used on a worker thread. */
final class HearingOpener {
  /** What came of it. */
  sealed interface Result {}

  /**
   * An open hearing.
   *
   * @param clock the clock by which it runs
   * @param thread its thread; to be shut down after the session
   * @param sample whether it is the sample hearing or a rehearsal, which nobody wants to find again
   * @param practice what a rehearsal runs on
   */
  record Opened(
      HearingSession session,
      EntryLog.Access access,
      InstantSource clock,
      ExecutorService thread,
      boolean sample,
      Optional<Practice> practice)
      implements Result, AutoCloseable {
    Opened(
        HearingSession session,
        EntryLog.Access access,
        InstantSource clock,
        ExecutorService thread,
        boolean sample) {
      this(session, access, clock, thread, sample, Optional.empty());
    }

    /** Closes the file; that of a rehearsal goes. */
    @Override
    public void close() {
      session.close();
      thread.shutdown();
      practice.ifPresent(each -> each.folder().close());
    }
  }

  /** What a rehearsal runs on: its actors, its clock, and the folder that goes with it. */
  record Practice(Rehearsal rehearsal, RehearsalClock clock, RehearsalFolder folder) {}

  /** Why there is none, in words. */
  record Refused(String reason) implements Result {}

  /** Opens or makes a hearing. */
  @FunctionalInterface
  interface Source {
    Opened open(HearingOpener opener) throws StoreException, IOException;
  }

  private final Messages messages;
  private final Settings settings;
  private final Laptop laptop;
  private final Path boxes;

  HearingOpener(Messages messages, Settings settings) {
    this.messages = messages;
    this.settings = settings;
    String node = settings.node(() -> Ids.random().next().value());
    String operator = settings.get("operator").orElseGet(() -> messages.text("shell.operator"));
    this.laptop = new Laptop(node, operator);
    this.boxes = settings.local().resolve("boxes");
  }

  /** Tries, and puts into words what went wrong. */
  Result attempt(Source source) {
    try {
      return source.open(this);
    } catch (StoreException e) {
      return new Refused(FileTrouble.inWords(messages, e));
    } catch (IOException e) {
      return new Refused(messages.text("shell.file.io", "", String.valueOf(e.getMessage())));
    }
  }

  Opened open(Path file) throws StoreException {
    return start(SqliteEntryLog.open(file), HearingClock.system());
  }

  /** Makes a hearing by these commands. */
  Opened create(Path file, List<Command> commands) throws StoreException, IOException {
    Opened opened = start(SqliteEntryLog.create(file), HearingClock.system());
    HearingSession session = opened.session();
    Outcome outcome = session.submitAll(commands, session.newId()).join();
    if (outcome instanceof Outcome.Refused(var reason)) {
      opened.close();
      throw new IOException(new Rejections(messages).words(reason));
    }
    return opened;
  }

  /**
   * A rehearsal of a hearing: what is prepared in it, in a file of its own that goes when it is
   * closed. Its clock stands at the booked start.
   */
  Opened rehearsal(Hearing prepared, long seed) throws StoreException, IOException {
    SampleWords words = new RehearsalWords(messages);
    RehearsalCopy copy = RehearsalCopy.of(prepared, words, seed);
    RehearsalClock clock =
        new RehearsalClock(
            RehearsalTimes.start(prepared.details().orElseThrow()), System::nanoTime);
    RehearsalFolder folder = RehearsalFolder.make();
    try {
      EntryLog log = SqliteEntryLog.create(folder.file(messages.text("rehearsal.file")));
      Opened opened = start(log, clock);
      HearingSession session = opened.session();
      Rehearsal rehearsal = new Rehearsal(session, copy, words, seed);
      Opened practice =
          new Opened(
              session,
              opened.access(),
              clock,
              opened.thread(),
              true,
              Optional.of(new Practice(rehearsal, clock, folder)));
      Outcome outcome = session.submitAll(copy.commands(), session.newId()).join();
      if (outcome instanceof Outcome.Refused(var reason)) {
        practice.close();
        throw new IOException(new Rejections(messages).words(reason));
      }
      return practice;
    } catch (StoreException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * A copy of the sample hearing in a folder for temporary files, in the middle of its third item.
   */
  Opened sample() throws StoreException, IOException {
    Path folder = Files.createTempDirectory("hearing-desk-sample-");
    Path file = folder.resolve(messages.text("shell.sample.file") + Dropped.EXTENSION);
    ScriptedClock clock = SampleHearing.clock();
    Opened opened = start(SqliteEntryLog.create(file), clock);
    Outcome outcome =
        SampleHearing.prepare(opened.session(), clock).runUntil(Moment.MICRO_CREDENTIALS);
    if (!(outcome instanceof Outcome.Done)) {
      throw new IOException(outcome.toString());
    }
    clock.goOn(HearingClock.system());
    return opened;
  }

  private Opened start(EntryLog log, InstantSource clock) throws StoreException {
    ExecutorService thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name("hearing").factory());
    try {
      EntryLog.Access access = log.access();
      HearingSession session =
          HearingSession.open(
              log,
              signing(log.file()),
              clock,
              Ids.random(),
              (Executor) thread,
              new BallotBoxFolder(boxes));
      return new Opened(session, access, clock, thread, clock instanceof ScriptedClock);
    } catch (StoreException e) {
      thread.shutdown();
      log.close();
      throw e;
    }
  }

  private Laptop signing(Path file) {
    return Exchange.laptop(settings, file).orElse(laptop);
  }
}
