package org.hearingdesk.ui.prepare.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hearingdesk.domain.hearing.Part;

/**
 * A row whose fields are open.
 *
 * @param <R> the part that the row is
 */
public final class Edited<R extends Part> {
  private final String id;
  private final Optional<R> before;
  private final Map<String, StringProperty> fields = new LinkedHashMap<>();
  private final ReadOnlyStringWrapper faultColumn = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

  Edited(String id, Optional<R> before, Map<String, String> texts) {
    this.id = id;
    this.before = before;
    texts.forEach((key, text) -> fields.put(key, new SimpleStringProperty(text)));
  }

  String id() {
    return id;
  }

  /** The row as it was when editing began; empty for a new one. */
  public Optional<R> before() {
    return before;
  }

  /** The text of one field. */
  public StringProperty field(String column) {
    return fields.computeIfAbsent(column, key -> new SimpleStringProperty(""));
  }

  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    fields.forEach((key, text) -> texts.put(key, text.get()));
    return texts;
  }

  /** The column that was refused; empty while none is. */
  public ReadOnlyStringProperty faultColumnProperty() {
    return faultColumn.getReadOnlyProperty();
  }

  /** Why it was refused; empty while nothing is. */
  public ReadOnlyStringProperty faultProperty() {
    return fault.getReadOnlyProperty();
  }

  void refuse(String column, String words) {
    faultColumn.set(column);
    fault.set(words);
  }
}
