@NullMarked
package org.hearingdesk.ui.priorities.intake;

import org.jspecify.annotations.NullMarked;
