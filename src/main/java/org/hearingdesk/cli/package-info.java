/** The command line: the same acts as the window, without a window. */
@NullMarked
package org.hearingdesk.cli;

import org.jspecify.annotations.NullMarked;
