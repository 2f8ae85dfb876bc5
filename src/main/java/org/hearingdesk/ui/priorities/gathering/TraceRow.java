package org.hearingdesk.ui.priorities.gathering;

import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;

/**
 * An intervention in which something was raised.
 *
 * @param speaker as far as the attribution rule tells
 * @param where the agenda item
 * @param words as it was worded there
 */
record TraceRow(Id<Intervention> turn, String speaker, String where, String words) {}
