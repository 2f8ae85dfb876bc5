package org.hearingdesk.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One of a few names. */
final class EnumShape implements Shape {
  private final Map<String, Object> byName = new LinkedHashMap<>();

  EnumShape(Class<?> type) {
    for (Object each : Objects.requireNonNull(type.getEnumConstants())) {
      byName.put(((Enum<?>) each).name(), each);
    }
  }

  @Override
  public void write(JsonGenerator out, Object value) {
    out.writeString(((Enum<?>) value).name());
  }

  @Override
  public Object read(JsonParser in) {
    Object value = in.currentToken() == JsonToken.VALUE_STRING ? byName.get(in.getString()) : null;
    if (value == null) {
      throw ShapeFault.at(in, "expected one of " + String.join(", ", byName.keySet()));
    }
    return value;
  }
}
