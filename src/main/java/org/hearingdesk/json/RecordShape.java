package org.hearingdesk.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** A record: an object with a property for each component, in any order, and no others. */
final class RecordShape implements Shape {
  private final Class<?> type;
  private final Shapes shapes;
  private final RecordComponent[] components;
  private final SerializedString[] names;
  private final Constructor<?> constructor;

  /** Found at first use, because a record may hold records of its own kind. */
  private volatile Shape @Nullable [] parts;

  RecordShape(Class<?> type, Shapes shapes) {
    this.type = type;
    this.shapes = shapes;
    this.components = type.getRecordComponents();
    this.names =
        Arrays.stream(components)
            .map(component -> new SerializedString(component.getName()))
            .toArray(SerializedString[]::new);
    try {
      this.constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("no shape for " + type, e);
    }
  }

  @Override
  public void write(JsonGenerator out, Object value) {
    out.writeStartObject();
    writeProperties(out, value);
    out.writeEndObject();
  }

  void writeProperties(JsonGenerator out, Object value) {
    Shape[] shape = parts();
    for (int i = 0; i < shape.length; i++) {
      Object part = read(components[i], value);
      if (!shape[i].leavesOut(part)) {
        out.writeName(names[i]);
        shape[i].write(out, part);
      }
    }
  }

  @Override
  public Object read(JsonParser in) {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw ShapeFault.at(in, "expected an object in curly brackets");
    }
    return readProperties(in);
  }

  /** Reads the properties that follow, up to the end of the object. */
  Object readProperties(JsonParser in) {
    Shape[] shape = parts();
    @Nullable Object[] values = new @Nullable Object[shape.length];
    int next = 0;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      int place = place(in, name, next);
      if (values[place] != null) {
        throw ShapeFault.at(in, "is there twice");
      }
      in.nextToken();
      values[place] = shape[place].read(in);
      next = place + 1;
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        values[i] = shape[i].leftOut();
      }
      if (values[i] == null) {
        values[i] = LaterComponents.unsaid(type, components[i].getName());
      }
      if (values[i] == null) {
        throw ShapeFault.at(in, "\"" + names[i] + "\" is missing");
      }
    }
    return create(in, values);
  }

  /** Properties mostly come in the order in which they are written. */
  private int place(JsonParser in, String name, int expected) {
    if (expected < names.length && names[expected].getValue().equals(name)) {
      return expected;
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].getValue().equals(name)) {
        return i;
      }
    }
    throw ShapeFault.at(in, "unknown property \"" + ShapeFault.shown(name) + '"');
  }

  private Object create(JsonParser in, @Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw ShapeFault.at(in, String.valueOf(e.getTargetException().getMessage()));
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("cannot build " + type, e);
    }
  }

  private static Object read(RecordComponent component, Object from) {
    try {
      return component.getAccessor().invoke(from);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private Shape[] parts() {
    Shape[] there = parts;
    if (there == null) {
      there =
          Arrays.stream(components)
              .map(component -> shapes.of(component.getGenericType()))
              .toArray(Shape[]::new);
      parts = there;
    }
    return there;
  }
}
