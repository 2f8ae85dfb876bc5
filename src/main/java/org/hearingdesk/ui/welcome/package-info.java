/** Which hearing? The first screen: a new one, an earlier one, the sample. */
@NullMarked
package org.hearingdesk.ui.welcome;

import org.jspecify.annotations.NullMarked;
