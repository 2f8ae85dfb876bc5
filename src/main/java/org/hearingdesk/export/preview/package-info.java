/** Pictures of the pages of a document, as its PDF has them. */
@NullMarked
package org.hearingdesk.export.preview;

import org.jspecify.annotations.NullMarked;
