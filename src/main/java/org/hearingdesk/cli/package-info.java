/** The command line: the same acts without a window. */
@NullMarked
package org.hearingdesk.cli;

import org.jspecify.annotations.NullMarked;
