@NullMarked
package org.hearingdesk.ui.priorities;

import org.jspecify.annotations.NullMarked;
