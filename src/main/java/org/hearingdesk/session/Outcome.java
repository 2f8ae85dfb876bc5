package org.hearingdesk.session;

import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.store.StoreException;

/** What became of a command. */
public sealed interface Outcome {
  /** It is done and durable. */
  record Done(Id<Change> change) implements Outcome {}

  /** It cannot be done; nothing has changed. */
  record Refused(Rejection reason) implements Outcome {}

  /** It could not be written; nothing has changed, and a text stays in its editor. */
  record NotSaved(StoreException cause) implements Outcome {}
}
