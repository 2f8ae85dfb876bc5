package org.hearingdesk.export;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Identified;
import org.hearingdesk.domain.hearing.Table;

/**
 * Every text of a hearing, found in its records themselves: a field that comes later is among them.
 */
public final class EveryText {
  /** What is a string and no text: what the program itself makes or chooses from a list. */
  private static final Set<String> NO_TEXTS =
      Set.of("HearingDetails.language", "SecretBallots.boxes", "Organisation.country");

  /** Ids are the program's own; the notices of a log are never published. */
  private static final Set<Class<?>> CLOSED = Set.of(Id.class, Conflict.class, Anomaly.class);

  private final Text text;
  private final Set<String> seen = new TreeSet<>();

  private EveryText(Text text) {
    this.text = text;
  }

  /** Says what is to stand in a field, such as {@code AgendaItem.title}. */
  @FunctionalInterface
  public interface Text {
    String in(String field, String before);
  }

  /** The hearing with other texts. */
  public static Hearing replaced(Hearing hearing, Text text) {
    return (Hearing) new EveryText(text).value("Hearing", hearing);
  }

  /** The fields for texts that this hearing has something in. */
  public static Set<String> fieldsOf(Hearing hearing) {
    EveryText all = new EveryText((field, before) -> before);
    all.value("Hearing", hearing);
    return all.seen;
  }

  /** The fields for texts that any hearing may have something in. */
  public static Set<String> fields() {
    Set<String> fields = new TreeSet<>();
    collect(Hearing.class, fields, new HashSet<>());
    return fields;
  }

  private static void collect(Type type, Set<String> fields, Set<Type> done) {
    if (!done.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType many) {
      List.of(many.getActualTypeArguments()).forEach(each -> collect(each, fields, done));
    } else if (type instanceof Class<?> one && one.isSealed()) {
      List.of(one.getPermittedSubclasses()).forEach(each -> collect(each, fields, done));
    } else if (type instanceof Class<?> one && one.isRecord() && !CLOSED.contains(one)) {
      for (RecordComponent component : one.getRecordComponents()) {
        String field = one.getSimpleName() + "." + component.getName();
        if (component.getGenericType().toString().contains("java.lang.String")) {
          fields.add(field);
        }
        collect(component.getGenericType(), fields, done);
      }
      fields.removeAll(NO_TEXTS);
    }
  }

  private Object value(String field, Object value) {
    return switch (value) {
      case String string when NO_TEXTS.contains(field) -> string;
      case String string -> {
        seen.add(field);
        yield text.in(field, string);
      }
      case Optional<?> maybe -> maybe.map(each -> value(field, each));
      case Table<?> table ->
          Table.of(table.stream().map(each -> (Identified) value(field, each)).toList());
      case List<?> list -> list.stream().map(each -> value(field, each)).toList();
      case Set<?> set ->
          set.stream()
              .map(each -> value(field, each))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      case Map<?, ?> map -> {
        Map<Object, Object> same = new LinkedHashMap<>();
        map.forEach((key, each) -> same.put(value(field, key), value(field, each)));
        yield same;
      }
      case Record part -> CLOSED.contains(part.getClass()) ? part : rebuilt(part);
      default -> value;
    };
  }

  private Object rebuilt(Record part) {
    List<Object> values = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    try {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        String field = part.getClass().getSimpleName() + "." + component.getName();
        values.add(value(field, component.getAccessor().invoke(part)));
        types.add(component.getType());
      }
      Constructor<?> constructor =
          part.getClass().getDeclaredConstructor(types.toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
      throw new LinkageError(String.valueOf(part), e);
    } catch (InvocationTargetException e) {
      throw new AssertionError(part.toString(), e.getCause());
    }
  }
}
