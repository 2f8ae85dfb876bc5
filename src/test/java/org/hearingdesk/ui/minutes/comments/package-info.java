@NullMarked
package org.hearingdesk.ui.minutes.comments;

import org.jspecify.annotations.NullMarked;
