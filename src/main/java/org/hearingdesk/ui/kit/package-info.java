/** The controls and the look that every view is built of. */
@NullMarked
package org.hearingdesk.ui.kit;

import org.jspecify.annotations.NullMarked;
