@NullMarked
package org.hearingdesk.ui.priorities.result;

import org.jspecify.annotations.NullMarked;
