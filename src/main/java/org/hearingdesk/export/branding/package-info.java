/** Documents in a secretariat's own design. */
@NullMarked
package org.hearingdesk.export.branding;

import org.jspecify.annotations.NullMarked;
