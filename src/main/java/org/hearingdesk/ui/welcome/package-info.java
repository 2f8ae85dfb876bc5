/** Welcome: which hearing is it today? */
@NullMarked
package org.hearingdesk.ui.welcome;

import org.jspecify.annotations.NullMarked;
