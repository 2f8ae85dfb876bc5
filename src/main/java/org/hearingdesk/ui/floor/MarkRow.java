package org.hearingdesk.ui.floor;

import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;

/**
 * A mark on the intervention that is being written.
 *
 * @param words the mark in words, such as {@code Priority}
 * @param wording what is marked; may be empty
 */
record MarkRow(Id<Marking> id, Mark mark, String words, String wording) {}
