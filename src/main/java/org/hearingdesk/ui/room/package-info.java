/**
 * The room screen: what everybody in the room needs to see, in a window of its own.
 *
 * <p>Whatever it names has gone through the attribution rule; internal notes never reach it.
 */
@NullMarked
package org.hearingdesk.ui.room;

import org.jspecify.annotations.NullMarked;
