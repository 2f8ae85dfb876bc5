/** Texts of minutes as Markdown, in and out. */
@NullMarked
package org.hearingdesk.exchange.markdown;

import org.jspecify.annotations.NullMarked;
