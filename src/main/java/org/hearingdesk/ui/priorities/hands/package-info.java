/** Keying in a show of hands: numbers by side, and no names. */
@NullMarked
package org.hearingdesk.ui.priorities.hands;

import org.jspecify.annotations.NullMarked;
