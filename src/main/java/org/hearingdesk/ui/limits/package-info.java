/**
 * How long one may speak, as Prepare and the Floor ask for it: the fields of one rule, what it
 * comes to in words, and the control for both. Knows the hearing, which {@code ui.kit} may not, and
 * no place of the window.
 */
@NullMarked
package org.hearingdesk.ui.limits;

import org.jspecify.annotations.NullMarked;
