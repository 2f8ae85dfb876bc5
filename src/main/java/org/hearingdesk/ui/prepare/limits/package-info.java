/** The rule for speaking time of the agenda item that is chosen. */
@NullMarked
package org.hearingdesk.ui.prepare.limits;

import org.jspecify.annotations.NullMarked;
