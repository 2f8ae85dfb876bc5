/**
 * On which display the room screen is, and the window in which it is there.
 *
 * <p>Which display that is follows from the displays and from where the moderator is; no window is
 * asked for it.
 */
@NullMarked
package org.hearingdesk.ui.room.display;

import org.jspecify.annotations.NullMarked;
