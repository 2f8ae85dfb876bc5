package org.hearingdesk.ui.minutes.corrections;

import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Id;

/**
 * A delegation in the list of those to whom a sheet was sent.
 *
 * @param words where its sheet stands, in words
 */
public record SheetRow(Id<CorrectionSheet> id, String name, State state, String words) {
  /** Where a sheet stands. */
  public enum State {
    SENT,
    TO_DECIDE,
    DONE
  }
}
