/** Documents for word processors, in OpenDocument 1.3. */
@NullMarked
package org.hearingdesk.export.odt;

import org.jspecify.annotations.NullMarked;
