package org.hearingdesk.json;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A value that is written as it prints and read back from that.
 *
 * @param name what it is called in a message, with its article
 */
record TextShape(String name, Function<String, Object> parse) implements Shape {
  @Override
  public void write(JsonGenerator out, Object value) {
    out.writeString(value.toString());
  }

  @Override
  public Object read(JsonParser in) {
    if (in.currentToken() != JsonToken.VALUE_STRING) {
      throw ShapeFault.at(in, "expected " + name + " in quotation marks");
    }
    String text = in.getString();
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw ShapeFault.at(in, "not " + name + ": \"" + ShapeFault.shown(text) + '"');
    }
  }
}
