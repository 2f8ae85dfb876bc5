/** Conflicts: what two laptops wrote differently, side by side, settled by a person. */
@NullMarked
package org.hearingdesk.ui.history.conflicts;

import org.jspecify.annotations.NullMarked;
