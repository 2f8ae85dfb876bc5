/** Copies of the hearing: handing one over, merging one back, keeping several up to date. */
@NullMarked
package org.hearingdesk.ui.history.merge;

import org.jspecify.annotations.NullMarked;
