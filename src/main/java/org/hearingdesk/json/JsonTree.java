package org.hearingdesk.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON of any shape that somebody else has written, with the lines on which it stands. */
public sealed interface JsonTree {
  /** Deeper or larger texts are refused. */
  int DEEPEST = 60;

  /** More values than these are refused. */
  int MOST_VALUES = 1_000_000;

  /** Where it begins, from 1. */
  long line();

  /** Numbers and truth values are texts, as they are written; nothing is a blank text. */
  record Text(long line, String text) implements JsonTree {}

  /** A list. */
  record Many(long line, List<JsonTree> items) implements JsonTree {
    public Many {
      items = List.copyOf(items);
    }
  }

  /** An object; of values with the same name the last one counts. */
  record Thing(long line, Map<String, JsonTree> values) implements JsonTree {}

  /** Reads a text to its end. */
  static JsonTree read(byte[] json) throws MalformedJsonException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(1_000_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(60)
                    .build())
            .build();
    try (JsonParser in = factory.createParser(ObjectReadContext.empty(), json)) {
      return new Reading(in).whole();
    } catch (ShapeFault fault) {
      throw new MalformedJsonException(fault);
    }
  }

  /** One pass through a text. */
  final class Reading {
    private final JsonParser in;
    private int values;

    private Reading(JsonParser in) {
      this.in = in;
    }

    private JsonTree whole() {
      try {
        if (in.nextToken() == null) {
          throw ShapeFault.at(in, "there is nothing");
        }
        JsonTree tree = value();
        if (in.nextToken() != null) {
          throw ShapeFault.at(in, "something follows the end");
        }
        return tree;
      } catch (JacksonException e) {
        throw ShapeFault.at(in, e.getOriginalMessage());
      }
    }

    private JsonTree value() {
      values++;
      if (values > MOST_VALUES) {
        throw ShapeFault.at(in, "there are more than " + MOST_VALUES + " values");
      }
      long line = in.currentTokenLocation().getLineNr();
      JsonToken token = in.currentToken();
      if (token == JsonToken.START_ARRAY) {
        List<JsonTree> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          items.add(value());
        }
        return new Many(line, items);
      }
      if (token == JsonToken.START_OBJECT) {
        Map<String, JsonTree> things = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          in.nextToken();
          things.put(name, value());
        }
        return new Thing(line, things);
      }
      return new Text(line, token == JsonToken.VALUE_NULL ? "" : String.valueOf(in.getString()));
    }
  }
}
