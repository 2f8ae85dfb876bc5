package org.hearingdesk.ui.priorities;

import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Round;

/** Where the result of a closed round can be put before the room; the application gives it. */
@FunctionalInterface
public interface ResultInRoom {
  /** Shows the result of this round on the room screen; called on the FX thread. */
  void show(Id<Round> round);
}
