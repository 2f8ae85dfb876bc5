/**
 * Ballots in, a ranking with its explanation out.
 *
 * <p>Every score is an exact number, so a tie is a tie; no method breaks one silently. Options are
 * numbered from 0, in the order of the question.
 */
@NullMarked
package org.hearingdesk.ranking;

import org.jspecify.annotations.NullMarked;
