/** Hearing Desk: where the parts are put together and started. */
@NullMarked
package org.hearingdesk;

import org.jspecify.annotations.NullMarked;
