/** Attribution: what a document may tell of who spoke. */
@NullMarked
package org.hearingdesk.domain.attribution;

import org.jspecify.annotations.NullMarked;
