package org.hearingdesk.session;

import java.nio.file.Path;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.store.StoreException;

/**
 * The open hearing at one moment; immutable, and what the screen shows.
 *
 * @param undo the change that undo would take back
 * @param redo the change that redo would put in force again
 * @param problem why the last write failed, while that is not mended
 */
public record Snapshot(
    Path file,
    History history,
    SaveState saveState,
    Optional<Id<Change>> undo,
    Optional<Id<Change>> redo,
    Optional<StoreException> problem) {

  public Hearing hearing() {
    return history.hearing();
  }
}
