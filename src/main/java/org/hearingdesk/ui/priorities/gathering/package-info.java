/** From what was said to the options of a question: merged by a person, with the trace kept. */
@NullMarked
package org.hearingdesk.ui.priorities.gathering;

import org.jspecify.annotations.NullMarked;
