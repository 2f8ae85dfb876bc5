@NullMarked
package org.hearingdesk.ui.minutes.corrections;

import org.jspecify.annotations.NullMarked;
