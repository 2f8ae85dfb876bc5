/** Priorities: the questions put to the room, their rounds, ballots and results. */
@NullMarked
package org.hearingdesk.ui.priorities;

import org.jspecify.annotations.NullMarked;
