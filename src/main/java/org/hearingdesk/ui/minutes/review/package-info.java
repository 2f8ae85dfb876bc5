/** Minutes are approved and locked, and reopened with a reason. */
@NullMarked
package org.hearingdesk.ui.minutes.review;

import org.jspecify.annotations.NullMarked;
