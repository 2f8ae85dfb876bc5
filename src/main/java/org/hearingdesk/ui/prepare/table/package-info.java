/**
 * Editable tables of what is prepared: filter, sort, add, edit in the row, remove.
 *
 * <p>{@link org.hearingdesk.ui.prepare.table.RowKind} says what one kind of row is; {@link
 * org.hearingdesk.ui.prepare.table.TableViewModel} and {@link
 * org.hearingdesk.ui.prepare.table.RowTable} do the rest for all of them.
 */
@NullMarked
package org.hearingdesk.ui.prepare.table;

import org.jspecify.annotations.NullMarked;
