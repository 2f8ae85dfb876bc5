/** What became of the minutes between two moments. */
@NullMarked
package org.hearingdesk.domain.comparison;

import org.jspecify.annotations.NullMarked;
