/**
 * Minutes: the outline, the text of a section, and what it was drafted from. A section that nobody
 * has touched is drafted from the record each time; from the first edit on it is what people write.
 */
@NullMarked
package org.hearingdesk.ui.minutes;

import org.jspecify.annotations.NullMarked;
