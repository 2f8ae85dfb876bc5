/** What a closed round came to, in a sentence first and then in bars. */
@NullMarked
package org.hearingdesk.ui.priorities.result;

import org.jspecify.annotations.NullMarked;
