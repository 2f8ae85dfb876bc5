package org.hearingdesk.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.log.LogCheck;
import org.hearingdesk.sample.rehearsal.Rehearsal;
import org.hearingdesk.session.HearingSession;

/** Opens hearings that lie on the disk. */
public interface HearingFiles {

  /**
   * Opens a hearing.
   *
   * @throws CommandFailure if there is none, or it cannot be opened
   */
  HearingSession open(Path file) throws CommandFailure;

  /**
   * Makes an empty file for a new hearing and opens it.
   *
   * @param clock hands out the moments that are recorded
   * @throws CommandFailure if there is something at that place, or it cannot be written
   */
  HearingSession create(Path file, InstantSource clock) throws CommandFailure;

  /**
   * Looks whether a hearing is whole and its log as it was written.
   *
   * @param seal what an earlier check has told, if somebody noted it down
   * @throws CommandFailure if there is none, or it cannot be opened
   */
  Checked check(Path file, Optional<String> seal) throws CommandFailure;

  /**
   * What a check found.
   *
   * @param hearing what the log comes to; empty if it holds something that cannot be read
   */
  record Checked(LogCheck log, Optional<Hearing> hearing) {}

  /**
   * Makes a new hearing of what can be read of a damaged one.
   *
   * @param target must be free
   * @return what was read and what was not, in words
   * @throws CommandFailure if nothing can be read, or the new one cannot be made
   */
  String recover(Path damaged, Path target) throws CommandFailure;

  /**
   * Opens a rehearsal of a hearing in a file of its own, which goes when it is closed. The hearing
   * stays as it is.
   *
   * @throws CommandFailure if the hearing cannot be opened, or there is nothing to rehearse
   */
  Practice rehearse(Path file, long seed) throws CommandFailure;

  /** A rehearsal whose time passes only when it is told to. */
  interface Practice extends AutoCloseable {
    HearingSession session();

    Rehearsal rehearsal();

    void pass(Duration time);

    @Override
    void close();
  }
}
