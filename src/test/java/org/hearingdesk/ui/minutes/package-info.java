@NullMarked
package org.hearingdesk.ui.minutes;

import org.jspecify.annotations.NullMarked;
