/** Tests of the timeline. */
@NullMarked
package org.hearingdesk.ui.floor.timeline;

import org.jspecify.annotations.NullMarked;
