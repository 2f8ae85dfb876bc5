package org.hearingdesk.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearingdesk.domain.hearing.Id;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values by the ids that they belong to. */
record MapShape(Shape element) implements Shape {
  @Override
  public void write(JsonGenerator out, Object value) {
    out.writeStartObject();
    ((Map<?, ?>) value)
        .forEach((id, each) -> {
          out.writeName(((Id<?>) id).value());
          element.write(out, each);
        });
    out.writeEndObject();
  }

  @Override
  public Object read(JsonParser in) {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw ShapeFault.at(in, "expected an object in curly brackets");
    }
    Map<Id<?>, Object> values = new LinkedHashMap<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      Id<?> id = id(in, name);
      in.nextToken();
      if (values.put(id, element.read(in)) != null) {
        throw ShapeFault.at(in, "is there twice");
      }
    }
    return values;
  }

  private static Id<?> id(JsonParser in, String name) {
    try {
      return Id.of(name);
    } catch (IllegalArgumentException e) {
      throw ShapeFault.at(in, "not an id: \"" + ShapeFault.shown(name) + '"');
    }
  }
}
