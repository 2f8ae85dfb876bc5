/** Time: speaking time from recorded instants, and the clock times of the agenda. */
@NullMarked
package org.hearingdesk.domain.time;

import org.jspecify.annotations.NullMarked;
