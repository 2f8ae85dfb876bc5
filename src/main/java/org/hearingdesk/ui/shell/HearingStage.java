package org.hearingdesk.ui.shell;

/** Where the hearing stands, as the top bar says it. */
public enum HearingStage {
  /** No hearing is open. */
  NONE,
  DRAFT,
  LIVE,
  /** It is live and stands still. */
  INTERRUPTED,
  CLOSED,
  LOCKED
}
