package org.hearingdesk.ui.minutes;

import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.SectionStatus;

/**
 * A line of the outline.
 *
 * @param level 0 for a section, 1 for one within another
 * @param heading whether it only stands above others
 * @param untouched how many paragraphs nobody has read yet
 * @param changed how many paragraphs rest on a source that has changed
 * @param comments how many comments there is something to do about
 */
public record SectionRow(
    Id<MinutesSection> id,
    String number,
    String title,
    int level,
    boolean heading,
    SectionStatus status,
    int untouched,
    int changed,
    int comments) {}
