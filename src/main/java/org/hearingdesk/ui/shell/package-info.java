/** The frame around the places: rail, top bar, palette, foot, and the one table of acts. */
@NullMarked
package org.hearingdesk.ui.shell;

import org.jspecify.annotations.NullMarked;
