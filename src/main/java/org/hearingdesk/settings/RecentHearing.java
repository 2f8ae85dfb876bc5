package org.hearingdesk.settings;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A hearing that was open on this laptop, as it was then.
 *
 * @param date as the hearing writes it
 * @param stage {@code DRAFT}, {@code LIVE} or {@code CLOSED}
 * @param closedProperly false from the moment it is opened until it is closed: a hearing that was
 *     open when the laptop went off is known by it
 */
public record RecentHearing(
    Path file,
    String title,
    String date,
    String place,
    String stage,
    Instant opened,
    boolean closedProperly) {}
