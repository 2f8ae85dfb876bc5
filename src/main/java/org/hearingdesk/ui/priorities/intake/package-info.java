/** Ballots that are pasted or come from a file: what they will do is shown before it is done. */
@NullMarked
package org.hearingdesk.ui.priorities.intake;

import org.jspecify.annotations.NullMarked;
