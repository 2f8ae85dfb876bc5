package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.Optional;

/**
 * One time of asking a priority question.
 *
 * @param asked the question as it stood when the round was opened; later edits do not touch it
 * @param reason why it was reopened or discarded, or blank
 */
public record Round(
    Id<Round> id,
    PriorityQuestion asked,
    int number,
    RoundState state,
    Instant openedAt,
    Optional<Instant> closedAt,
    String reason,
    Table<HandedIn> ballots)
    implements Identified {}
