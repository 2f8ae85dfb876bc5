@NullMarked
package org.hearingdesk.ui.priorities.gathering;

import org.jspecify.annotations.NullMarked;
