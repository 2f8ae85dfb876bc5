package org.hearingdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.store.BackupFolder;
import org.hearingdesk.store.StoreException;

/**
 * Writes backups of the open hearing in the background: one when it is opened, if there is none of
 * what is in it; one some minutes after each change; one when it is closed. Writing the hearing
 * itself never waits for them.
 */
final class BackupKeeper implements AutoCloseable {
  /** So much work at most is in no backup, should the file itself be lost. */
  static final Duration PACE = Duration.ofMinutes(5);

  private final HearingSession session;
  private final Supplier<BackupFolder> folder;
  private final InstantSource clock;
  private final Executor worker;
  private final Duration pace;
  private final Consumer<Optional<StoreException>> told;
  private final AtomicBoolean working = new AtomicBoolean();
  private volatile int backedUp;
  private Instant next;

  /**
   * @param folder where they go now; asked on the thread of {@link #tick}
   * @param pace how long after a backup the next one may be written
   * @param told is told on a worker thread why one could not be written, or that it was
   */
  BackupKeeper(
      HearingSession session,
      Supplier<BackupFolder> folder,
      InstantSource clock,
      Executor worker,
      Duration pace,
      Consumer<Optional<StoreException>> told) {
    this.session = session;
    this.folder = folder;
    this.clock = clock;
    this.worker = worker;
    this.pace = pace;
    this.told = told;
    this.next = clock.instant().plus(pace);
    this.backedUp = session.snapshot().history().size();
    if (backedUp > 0) {
      BackupFolder there = folder.get();
      run(() -> writeIfMissing(there));
    }
  }

  /** Looks whether it is time for a backup. */
  void tick() {
    Instant now = clock.instant();
    boolean due = !now.isBefore(next) || now.isBefore(next.minus(pace.multipliedBy(2)));
    if (due && session.snapshot().history().size() != backedUp) {
      next = now.plus(pace);
      writeSoon();
    }
  }

  /** Writes one now, whether or not it is time. */
  void writeSoon() {
    BackupFolder there = folder.get();
    int size = session.snapshot().history().size();
    run(() -> write(there, size));
  }

  /** Writes what is in no backup yet. To be called when the hearing has been closed. */
  @Override
  public void close() {
    int size = session.snapshot().history().size();
    if (size != backedUp) {
      write(folder.get(), size);
    }
  }

  private void run(Runnable work) {
    if (working.compareAndSet(false, true)) {
      worker.execute(() -> {
        try {
          work.run();
        } finally {
          working.set(false);
        }
      });
    }
  }

  private void writeIfMissing(BackupFolder there) {
    Optional<Instant> latest = there.list().stream().findFirst().map(BackupFolder.Backup::at);
    if (latest.isEmpty() || latest.get().isBefore(changed())) {
      write(there, backedUp);
    }
  }

  private Instant changed() {
    try {
      return Files.getLastModifiedTime(session.snapshot().file()).toInstant();
    } catch (IOException e) {
      return Instant.MAX;
    }
  }

  private void write(BackupFolder there, int size) {
    try {
      there.write(clock.instant());
      backedUp = size;
      told.accept(Optional.empty());
    } catch (StoreException e) {
      told.accept(Optional.of(e));
    }
  }
}
