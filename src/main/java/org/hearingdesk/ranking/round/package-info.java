/**
 * The rounds of a hearing, counted: from the ballots that were handed in to a result with each
 * side's own order, the turnout, the Condorcet check and how firm the order is. Screens and
 * documents use the same.
 */
@NullMarked
package org.hearingdesk.ranking.round;

import org.jspecify.annotations.NullMarked;
