/** Documents as accessible PDF files for the archive. */
@NullMarked
package org.hearingdesk.export.pdf;

import org.jspecify.annotations.NullMarked;
