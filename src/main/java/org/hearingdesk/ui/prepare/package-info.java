/** What is prepared before a hearing, and may still be changed while it runs. */
@NullMarked
package org.hearingdesk.ui.prepare;

import org.jspecify.annotations.NullMarked;
