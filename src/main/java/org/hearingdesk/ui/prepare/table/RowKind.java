package org.hearingdesk.ui.prepare.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Part;

/**
 * One kind of row: where the rows are in a hearing, what their columns show, and what the fields of
 * an edited row mean. Pure.
 *
 * @param <R> the part that a row is
 */
public interface RowKind<R extends Part> {

  /** Stable, for node ids and message keys. */
  String key();

  List<Column> columns();

  /** The rows in the order of the hearing. */
  List<R> rows(Hearing hearing);

  /** One cell for each column that is shown. */
  List<Cell> cells(R row, Hearing hearing);

  /** More words by which the filter finds a row, beside those of its cells. */
  default String moreWords(R row, Hearing hearing) {
    return "";
  }

  /** What the fields show when a row is edited; without a row, those of a new one. */
  Map<String, String> fields(Optional<R> row, Hearing hearing);

  /** What may be chosen in a column that is a choice or is looked up. */
  default List<String> choices(String column, Hearing hearing) {
    return List.of();
  }

  /**
   * Reads the fields.
   *
   * @param before the row that is edited; empty for a new one
   */
  Reading<R> read(Map<String, String> fields, Optional<R> before, Hearing hearing);

  /** A line under the fields that says what they come to; may be empty. */
  default String hint(Map<String, String> fields, Hearing hearing) {
    return "";
  }

  /** By what the rows can be seen in groups. */
  default List<Facet> facets(Hearing hearing) {
    return List.of();
  }

  /** The group of a row in a facet. */
  default String groupOf(String facet, R row, Hearing hearing) {
    return "";
  }

  /** Whether the order of the rows is the hearing's own and a person may change it. */
  default boolean ordered() {
    return false;
  }
}
