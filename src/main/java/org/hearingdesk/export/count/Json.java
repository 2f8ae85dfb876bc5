package org.hearingdesk.export.count;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.StrictOrder;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shapes that recur in the report; options are numbered from 1 in it. */
final class Json {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode array() {
    return NODES.arrayNode();
  }

  static ArrayNode bigs(List<BigInteger> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  static ArrayNode texts(List<?> values) {
    ArrayNode array = array();
    values.forEach(value -> array.add(value.toString()));
    return array;
  }

  static ArrayNode options(List<Integer> options) {
    ArrayNode array = array();
    options.forEach(option -> array.add(option + 1));
    return array;
  }

  static ArrayNode order(List<List<Integer>> tieGroups) {
    ArrayNode array = array();
    tieGroups.forEach(group -> array.add(options(group)));
    return array;
  }

  static ArrayNode defeats(StrictOrder order) {
    ArrayNode array = array();
    for (StrictOrder.Defeat defeat : order.defeats()) {
      array.add(options(List.of(defeat.winner(), defeat.loser())));
    }
    return array;
  }

  static ArrayNode table(PairwiseTable table, BiFunction<Integer, Integer, BigInteger> figure) {
    ArrayNode rows = array();
    for (int a = 0; a < table.options(); a++) {
      ArrayNode row = rows.addArray();
      for (int b = 0; b < table.options(); b++) {
        row.add(figure.apply(a, b));
      }
    }
    return rows;
  }

  /** An option, or null where there is none. */
  static void put(ObjectNode object, String name, OptionalInt option) {
    if (option.isPresent()) {
      object.put(name, option.getAsInt() + 1);
    } else {
      object.putNull(name);
    }
  }
}
