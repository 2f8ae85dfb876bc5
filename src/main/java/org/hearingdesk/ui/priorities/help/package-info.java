/** What there is to know of a way of counting, on a card over the place. */
@NullMarked
package org.hearingdesk.ui.priorities.help;

import org.jspecify.annotations.NullMarked;
