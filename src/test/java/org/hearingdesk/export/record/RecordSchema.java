package org.hearingdesk.export.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.json.HearingRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws the JSON Schema of the record from its types, so that it cannot fall behind them. */
final class RecordSchema {
  private static final Map<String, String> PLAIN =
      Map.of(
          "Instant", "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z$",
          "Duration", "^-?PT?[-0-9.DHMS T]*$",
          "LocalDate", "^\\d{4}-\\d\\d-\\d\\d$",
          "LocalTime", "^\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?$",
          "ZoneId", "^[A-Za-z0-9_+:/-]+$",
          "Weight", "^\\d{1,9}([.]\\d{1,9}|/\\d{1,9})?$",
          "Id", "^[A-Za-z0-9_./-]{1,80}$");

  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private RecordSchema() {}

  /** The schema as the resource holds it. */
  static String text() {
    RecordSchema schema = new RecordSchema();
    ObjectNode root = object();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "The record of a hearing");
    root.put(
        "description",
        "Version 1. Ids are unique; what refers to another thing holds its id. Times are UTC,"
            + " durations as in ISO 8601. Properties that are not required are left out when"
            + " empty.");
    root.setAll(schema.record(HearingRecord.class));
    ObjectNode properties = (ObjectNode) root.get("properties");
    properties.set("format", object().put("const", HearingRecord.FORMAT));
    properties.set("version", object().put("const", HearingRecord.VERSION));
    ObjectNode definitions = root.putObject("$defs");
    schema.definitions.forEach(definitions::set);
    return JsonMapper.builder()
            .build()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(root)
            .replace("\r\n", "\n")
        + "\n";
  }

  private ObjectNode of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    Class<?> plain = (Class<?>) type;
    return switch (plain.getSimpleName()) {
      case "String" -> object().put("type", "string");
      case "int", "Integer", "long" -> object().put("type", "integer");
      case "boolean" -> object().put("type", "boolean");
      default -> referred(plain);
    };
  }

  private ObjectNode generic(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Id.class) {
      return referred(Id.class);
    }
    if (raw == Map.class) {
      ObjectNode map = object().put("type", "object");
      map.set("propertyNames", referred(Id.class));
      map.set("additionalProperties", of(type.getActualTypeArguments()[1]));
      return map;
    }
    ObjectNode element = of(type.getActualTypeArguments()[0]);
    if (raw == Optional.class) {
      ObjectNode optional = object();
      optional.putArray("anyOf").add(element).add(object().put("type", "null"));
      return optional;
    }
    ObjectNode list = object().put("type", "array");
    list.set("items", element);
    return raw == Set.class ? list.put("uniqueItems", true) : list;
  }

  private ObjectNode referred(Class<?> type) {
    String name = type.getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, object());
      definitions.put(name, definition(type));
    }
    return object().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode definition(Class<?> type) {
    String pattern = PLAIN.get(type.getSimpleName());
    if (pattern != null) {
      return object().put("type", "string").put("pattern", pattern);
    }
    if (type.isEnum()) {
      ArrayNode names = JsonNodeFactory.instance.arrayNode();
      for (Object each : Objects.requireNonNull(type.getEnumConstants())) {
        names.add(((Enum<?>) each).name());
      }
      ObjectNode node = object();
      node.set("enum", names);
      return node;
    }
    return type.isSealed() ? choice(type) : record(type);
  }

  private ObjectNode choice(Class<?> type) {
    ObjectNode choice = object();
    ArrayNode alternatives = choice.putArray("oneOf");
    for (Class<?> each : type.getPermittedSubclasses()) {
      ObjectNode one = record(each);
      ObjectNode properties = object();
      properties.set("type", object().put("const", each.getSimpleName()));
      properties.setAll((ObjectNode) one.get("properties"));
      one.set("properties", properties);
      ((ArrayNode) one.get("required")).insert(0, "type");
      alternatives.add(one);
    }
    return choice;
  }

  private ObjectNode record(Class<?> type) {
    ObjectNode node = object().put("type", "object").put("additionalProperties", false);
    ArrayNode required = node.putArray("required");
    ObjectNode properties = node.putObject("properties");
    for (RecordComponent component : List.of(type.getRecordComponents())) {
      if (component.getType() != Optional.class) {
        required.add(component.getName());
      }
      properties.set(component.getName(), of(component.getGenericType()));
    }
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
