package org.hearingdesk.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** How the values of one type are written and read. */
interface Shape {
  void write(JsonGenerator out, Object value);

  /**
   * Reads the value at whose first token the parser stands; leaves it at the last one.
   *
   * @throws ShapeFault if it is anything else
   */
  Object read(JsonParser in);

  /** Whether a property with this value is left out. */
  default boolean leavesOut(Object value) {
    return false;
  }

  /** What a property has that was left out; null if it may not be. */
  default @Nullable Object leftOut() {
    return null;
  }
}
