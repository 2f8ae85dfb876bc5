package org.hearingdesk.json;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** One of the records of a sealed interface: its name stands in the property {@code type}. */
final class ChoiceShape implements Shape {
  static final String TYPE = "type";

  private final Map<String, Class<?>> byName = new LinkedHashMap<>();
  private final Shapes shapes;

  ChoiceShape(Class<?> type, Shapes shapes) {
    this.shapes = shapes;
    for (Class<?> each : type.getPermittedSubclasses()) {
      byName.put(each.getSimpleName(), each);
    }
  }

  @Override
  public void write(JsonGenerator out, Object value) {
    out.writeStartObject();
    out.writeName(TYPE);
    out.writeString(value.getClass().getSimpleName());
    ((RecordShape) shapes.of(value.getClass())).writeProperties(out, value);
    out.writeEndObject();
  }

  @Override
  public Object read(JsonParser in) {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw ShapeFault.at(in, "expected an object in curly brackets");
    }
    TokenStreamLocation start = in.currentTokenLocation();
    String path = in.streamReadContext().pathAsPointer().toString();
    String first = in.nextName();
    if (TYPE.equals(first)) {
      in.nextToken();
      return named(in).readProperties(in);
    }
    return typeFirst(in, start, path);
  }

  private RecordShape named(JsonParser in) {
    Class<?> type = in.currentToken() == JsonToken.VALUE_STRING ? byName.get(in.getString()) : null;
    if (type == null) {
      throw ShapeFault.at(in, "expected one of " + String.join(", ", byName.keySet()));
    }
    return (RecordShape) shapes.of(type);
  }

  /**
   * Reads an object whose first property is another one, as a program that sorts properties writes
   * it: copies it with {@code type} in front.
   */
  private Object typeFirst(JsonParser in, TokenStreamLocation start, String path) {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    RecordShape shape = null;
    JsonFactory factory = new JsonFactory();
    try (JsonGenerator copy = factory.createGenerator(ObjectWriteContext.empty(), rest)) {
      copy.writeStartObject();
      for (String name = in.currentName();
          in.currentToken() == JsonToken.PROPERTY_NAME;
          name = in.nextName()) {
        in.nextToken();
        if (TYPE.equals(name) && shape == null) {
          shape = named(in);
        } else {
          copy.writeName(name);
          copy.copyCurrentStructure(in);
        }
      }
      copy.writeEndObject();
    }
    if (shape == null) {
      throw new ShapeFault(path, start, "\"" + TYPE + "\" is missing");
    }
    try (JsonParser again = factory.createParser(ObjectReadContext.empty(), rest.toByteArray())) {
      again.nextToken();
      return shape.readProperties(again);
    } catch (ShapeFault fault) {
      throw fault.within(path, start);
    }
  }
}
