/** The minutes as they stood at moments that were given a name, and what became of them since. */
@NullMarked
package org.hearingdesk.ui.minutes.versions;

import org.jspecify.annotations.NullMarked;
