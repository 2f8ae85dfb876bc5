/**
 * The Floor: where a moderator runs the agenda, gives the floor and writes down what is said.
 *
 * <p>{@link org.hearingdesk.ui.floor.FloorViewModel} projects each snapshot for all parts of the
 * screen; each card of the view shows one of its parts.
 */
@NullMarked
package org.hearingdesk.ui.floor;

import org.jspecify.annotations.NullMarked;
