package org.hearingdesk.domain.hearing;

/**
 * That a ballot came after the round had been closed.
 *
 * @param reason why it was taken nevertheless
 * @param counted whether it counts, as the moderator decided
 */
public record LateBallot(String reason, boolean counted) {}
