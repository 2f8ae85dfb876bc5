/** Publish: which documents in which formats, how much they may tell, where they go. */
@NullMarked
package org.hearingdesk.ui.publish;

import org.jspecify.annotations.NullMarked;
