package org.hearingdesk.ui.prepare.table;

/**
 * By which column the rows are sorted.
 *
 * @param column its key; empty for the hearing's own order
 * @param falling from Z to A
 */
public record Sort(String column, boolean falling) {
  public static final Sort OWN_ORDER = new Sort("", false);

  /** What a click on a column makes of it: that column, the other way round, and back. */
  Sort clicked(String clicked) {
    if (!column.equals(clicked)) {
      return new Sort(clicked, false);
    }
    return falling ? OWN_ORDER : new Sort(clicked, true);
  }
}
