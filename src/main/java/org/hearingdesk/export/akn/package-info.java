/** Documents as Akoma Ntoso 3.0, the format in which parliaments exchange debates. */
@NullMarked
package org.hearingdesk.export.akn;

import org.jspecify.annotations.NullMarked;
