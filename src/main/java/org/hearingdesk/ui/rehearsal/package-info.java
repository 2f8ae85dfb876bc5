/** The rehearsal of a hearing: the band across the window, and what can be done with it. */
@NullMarked
package org.hearingdesk.ui.rehearsal;

import org.jspecify.annotations.NullMarked;
