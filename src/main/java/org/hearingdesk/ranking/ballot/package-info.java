/** What was handed in: ballots with exact weights, and the rules for reading them. */
@NullMarked
package org.hearingdesk.ranking.ballot;

import org.jspecify.annotations.NullMarked;
