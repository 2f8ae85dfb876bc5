package org.hearingdesk.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value that may be absent: then its property is left out. Null says the same. */
record OptionalShape(Shape element) implements Shape {
  @Override
  public void write(JsonGenerator out, Object value) {
    element.write(out, ((Optional<?>) value).orElseThrow());
  }

  @Override
  public Object read(JsonParser in) {
    return in.currentToken() == JsonToken.VALUE_NULL
        ? Optional.empty()
        : Optional.of(element.read(in));
  }

  @Override
  public boolean leavesOut(Object value) {
    return ((Optional<?>) value).isEmpty();
  }

  @Override
  public Object leftOut() {
    return Optional.empty();
  }
}
