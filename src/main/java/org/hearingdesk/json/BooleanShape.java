package org.hearingdesk.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** True or false. */
record BooleanShape() implements Shape {
  @Override
  public void write(JsonGenerator out, Object value) {
    out.writeBoolean((Boolean) value);
  }

  @Override
  public Object read(JsonParser in) {
    boolean yes = in.currentToken() == JsonToken.VALUE_TRUE;
    if (!yes && in.currentToken() != JsonToken.VALUE_FALSE) {
      throw ShapeFault.at(in, "expected true or false");
    }
    return yes;
  }
}
