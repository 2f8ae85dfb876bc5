package org.hearingdesk.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearingdesk.domain.hearing.Identified;
import org.hearingdesk.domain.hearing.Table;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Values in a row: a list, a set or a table.
 *
 * @param whole what the elements are put into; has fewer of them when one is there twice
 */
record ListShape(
    Shape element, Function<List<Object>, Object> whole, Function<Object, Integer> size)
    implements Shape {

  static ListShape ofList(Shape element) {
    return new ListShape(element, List::copyOf, list -> ((List<?>) list).size());
  }

  static ListShape ofSet(Shape element) {
    return new ListShape(element, LinkedHashSet::new, set -> ((Set<?>) set).size());
  }

  static ListShape ofTable(Shape element) {
    return new ListShape(
        element,
        rows -> Table.of(rows.stream().map(Identified.class::cast).toList()),
        table -> ((Table<?>) table).size());
  }

  @Override
  public void write(JsonGenerator out, Object value) {
    out.writeStartArray();
    for (Object each : (Iterable<?>) value) {
      element.write(out, each);
    }
    out.writeEndArray();
  }

  @Override
  public Object read(JsonParser in) {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      throw ShapeFault.at(in, "expected a list in square brackets");
    }
    List<Object> elements = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element.read(in));
    }
    Object result = whole.apply(elements);
    if (size.apply(result) != elements.size()) {
      throw ShapeFault.at(in, "the list holds something twice");
    }
    return result;
  }
}
