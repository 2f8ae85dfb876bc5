package org.hearingdesk.ui.minutes.versions;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesVersion;

/**
 * A state of the minutes that can be compared.
 *
 * @param id empty for the minutes as they stand now
 * @param words who named it and when
 */
record VersionRow(Optional<Id<MinutesVersion>> id, String name, String words) {}
