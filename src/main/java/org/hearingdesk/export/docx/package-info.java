/** Documents for word processors, in Office Open XML. */
@NullMarked
package org.hearingdesk.export.docx;

import org.jspecify.annotations.NullMarked;
