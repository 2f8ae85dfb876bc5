/** Documents as Markdown, for whoever goes on with them in an editor or a wiki. */
@NullMarked
package org.hearingdesk.export.markdown;

import org.jspecify.annotations.NullMarked;
