/** Tests of how two states of the minutes are compared. */
@NullMarked
package org.hearingdesk.domain.comparison;

import org.jspecify.annotations.NullMarked;
