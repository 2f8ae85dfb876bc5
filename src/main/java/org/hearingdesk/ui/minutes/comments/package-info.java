/** What those who work on the minutes say to each other about them; never published. */
@NullMarked
package org.hearingdesk.ui.minutes.comments;

import org.jspecify.annotations.NullMarked;
