package org.hearingdesk.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** A whole number. */
enum NumberShape implements Shape {
  INT {
    @Override
    Object value(JsonParser in) {
      return in.getIntValue();
    }
  },
  LONG {
    @Override
    Object value(JsonParser in) {
      return in.getLongValue();
    }
  };

  abstract Object value(JsonParser in);

  @Override
  public void write(JsonGenerator out, Object value) {
    out.writeNumber(((Number) value).longValue());
  }

  @Override
  public Object read(JsonParser in) {
    if (in.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw ShapeFault.at(in, "expected a whole number");
    }
    try {
      return value(in);
    } catch (InputCoercionException e) {
      throw ShapeFault.at(in, "a number too large");
    }
  }
}
