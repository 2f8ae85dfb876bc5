/** History: everything that was changed, by whom, and taking one change back. */
@NullMarked
package org.hearingdesk.ui.history;

import org.jspecify.annotations.NullMarked;
