/**
 * A rehearsal of a hearing: a copy of what is prepared, a clock of its own, and a room of actors.
 */
@NullMarked
package org.hearingdesk.sample.rehearsal;

import org.jspecify.annotations.NullMarked;
