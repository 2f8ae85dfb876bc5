package org.hearingdesk.ui.prepare.table;

import java.util.List;

/**
 * A row as it is shown.
 *
 * @param id of the part
 * @param label how a person calls it
 * @param cells empty for a row that is being added
 * @param edited whether its fields are open
 */
public record Row(String id, String label, List<Cell> cells, boolean edited) {
  public Row {
    cells = List.copyOf(cells);
  }
}
