/**
 * The hearing as it stands: immutable records in the words of the hearing room.
 *
 * <p>{@link org.hearingdesk.domain.hearing.Hearing} is the whole state. What is prepared beforehand
 * is a {@link org.hearingdesk.domain.hearing.Part}; what happens on the day (runs of agenda items,
 * requests for the floor, interventions, rounds, sections of the minutes) has records of its own.
 */
@NullMarked
package org.hearingdesk.domain.hearing;

import org.jspecify.annotations.NullMarked;
