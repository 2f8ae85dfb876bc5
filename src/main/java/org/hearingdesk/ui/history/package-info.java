/** What was changed, when, by whom and where; taking one change back; conflicts. */
@NullMarked
package org.hearingdesk.ui.history;

import org.jspecify.annotations.NullMarked;
