/**
 * What the program remembers on this laptop outside the hearings: look, name, recent files.
 *
 * <p>Nothing here is needed to open a hearing. A folder that cannot be written costs the memory,
 * not the work.
 */
@NullMarked
package org.hearingdesk.settings;

import org.jspecify.annotations.NullMarked;
