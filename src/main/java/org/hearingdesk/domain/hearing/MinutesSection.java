package org.hearingdesk.domain.hearing;

/**
 * A section of the minutes that a person has taken in hand. A section that nobody has touched is
 * not stored: it is drafted from the record each time it is shown.
 *
 * @param takenOver whether {@code text} stands for the draft; false when only the status was set
 */
public record MinutesSection(
    Id<MinutesSection> id, boolean takenOver, Prose text, SectionStatus status)
    implements Identified {}
