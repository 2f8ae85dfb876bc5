/** Tests of the rule for speaking time. */
@NullMarked
package org.hearingdesk.ui.limits;

import org.jspecify.annotations.NullMarked;
