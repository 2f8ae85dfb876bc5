/**
 * What happens in a hearing, put into sentences: why something was refused, what a change was.
 *
 * <p>Shared by the window and the command line, so that both say the same.
 */
@NullMarked
package org.hearingdesk.words;

import org.jspecify.annotations.NullMarked;
