/** Keying in the ballots of an open round, faster than they can be read out. */
@NullMarked
package org.hearingdesk.ui.priorities.ballots;

import org.jspecify.annotations.NullMarked;
