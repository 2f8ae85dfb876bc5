package org.hearingdesk.cli;

import java.nio.file.Path;
import java.time.InstantSource;
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
}
