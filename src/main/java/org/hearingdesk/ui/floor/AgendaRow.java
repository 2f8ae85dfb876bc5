package org.hearingdesk.ui.floor;

import java.util.OptionalInt;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.time.Timetable;

/**
 * One agenda item as the Floor shows it.
 *
 * @param title with its number
 * @param detail presenters, or kind and time
 * @param time when it ran, or when it is likely to begin; may be empty
 * @param against planned against actual, in a sentence
 * @param progress of the running item in per cent
 */
record AgendaRow(
    Id<AgendaItem> id,
    ItemKind kind,
    Timetable.State state,
    String title,
    String detail,
    String time,
    String against,
    OptionalInt progress) {}
