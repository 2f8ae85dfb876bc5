package org.hearingdesk.domain.hearing;

/**
 * A mark on an intervention.
 *
 * @param wording what is marked, in a few words ("quality standards"); blank when only the mark is
 *     set
 */
public record Marking(Id<Marking> id, Mark mark, String wording) implements Identified {}
