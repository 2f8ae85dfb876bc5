package org.hearingdesk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.hearingdesk.cli.CommandFailure;
import org.hearingdesk.cli.HearingFiles;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.Recovery;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;

/** Hearings for the command line, which does one thing at a time. */
final class HearingFilesOnDisk implements HearingFiles {
  private static final Laptop LAPTOP = new Laptop("command-line", "Command line");

  private final Messages messages;

  HearingFilesOnDisk(Messages messages) {
    this.messages = messages;
  }

  @Override
  public HearingSession open(Path file) throws CommandFailure {
    try {
      return session(SqliteEntryLog.open(file), HearingClock.system());
    } catch (StoreException e) {
      throw new CommandFailure(FileTrouble.inWords(messages, e));
    }
  }

  @Override
  public HearingSession create(Path file, InstantSource clock) throws CommandFailure {
    try {
      return session(SqliteEntryLog.create(file), clock);
    } catch (StoreException e) {
      throw new CommandFailure(FileTrouble.inWords(messages, e));
    }
  }

  @Override
  public Checked check(Path file, Optional<String> seal) throws CommandFailure {
    try (SqliteEntryLog log = SqliteEntryLog.open(file)) {
      return new Checked(log.check(seal), hearing(log));
    } catch (StoreException e) {
      throw new CommandFailure(FileTrouble.inWords(messages, e));
    }
  }

  @Override
  public String recover(Path damaged, Path target) throws CommandFailure {
    try {
      Recovery recovery = Recovery.of(damaged, target);
      return RecoveryWords.of(messages, recovery.entries(), recovery.lost());
    } catch (StoreException e) {
      throw new CommandFailure(FileTrouble.inWords(messages, e));
    }
  }

  private static Optional<Hearing> hearing(EntryLog log) throws StoreException {
    try {
      return Optional.of(History.of(log.readAll()).hearing());
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.DAMAGED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public Practice rehearse(Path file, long seed) throws CommandFailure {
    Hearing prepared;
    try (HearingSession session = open(file)) {
      prepared = session.snapshot().hearing();
    }
    if (prepared.agenda().isEmpty()) {
      throw new CommandFailure(messages.text("rehearsal.no_agenda"));
    }
    try {
      return HeadlessRehearsal.of(prepared, seed, new RehearsalWords(messages), this);
    } catch (IOException e) {
      throw new CommandFailure(messages.text("shell.file.io", "", String.valueOf(e.getMessage())));
    }
  }

  private static HearingSession session(EntryLog log, InstantSource clock) throws StoreException {
    try {
      return HearingSession.open(log, LAPTOP, clock, Ids.random(), Runnable::run);
    } catch (StoreException e) {
      log.close();
      throw e;
    }
  }
}
