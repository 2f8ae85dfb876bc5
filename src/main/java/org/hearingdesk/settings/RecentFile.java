package org.hearingdesk.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A hearing that was opened on this laptop, as it was when it was last seen.
 *
 * @param openedAt when it was opened last
 * @param savedAt when something was written into it last, as far as it is known
 * @param open whether it was never closed since, because the laptop or the program went off
 */
public record RecentFile(
    Path path,
    String title,
    LocalDate date,
    String place,
    Stage stage,
    Instant openedAt,
    Instant savedAt,
    boolean open) {

  /** Where the hearing stood. */
  public enum Stage {
    DRAFT,
    LIVE,
    CLOSED
  }

  RecentFile opened(boolean now) {
    return new RecentFile(path, title, date, place, stage, openedAt, savedAt, now);
  }

  RecentFile at(Path elsewhere) {
    return new RecentFile(elsewhere, title, date, place, stage, openedAt, savedAt, open);
  }
}
