/** The options of a priority question: typed, put in order, gathered from what was said. */
@NullMarked
package org.hearingdesk.ui.prepare.options;

import org.jspecify.annotations.NullMarked;
