package org.hearingdesk.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Weight;

/**
 * Finds the shape of a type from the type itself: records, sealed interfaces of records, enums,
 * collections of these, and the few plain values that they end in. What is none of these has no
 * shape, and asking for it is a mistake of the program.
 */
final class Shapes {
  private final Map<Type, Shape> known = new ConcurrentHashMap<>();

  Shape of(Type type) {
    Shape there = known.get(type);
    if (there != null) {
      return there;
    }
    Shape made = make(type);
    Shape first = known.putIfAbsent(type, made);
    return first == null ? made : first;
  }

  private Shape make(Type type) {
    return switch (type) {
      case ParameterizedType parameterized -> generic(parameterized);
      case Class<?> plain -> plain(plain);
      default -> throw new IllegalArgumentException("no shape for " + type);
    };
  }

  private Shape generic(ParameterizedType type) {
    Type first = type.getActualTypeArguments()[0];
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Id.class) {
      return plain(raw);
    }
    if (raw == Map.class) {
      return new MapShape(of(type.getActualTypeArguments()[1]));
    }
    Shape element = of(first);
    if (raw == Optional.class) {
      return new OptionalShape(element);
    }
    if (raw == List.class) {
      return ListShape.ofList(element);
    }
    if (raw == Set.class) {
      return ListShape.ofSet(element);
    }
    if (raw == Table.class) {
      return ListShape.ofTable(element);
    }
    throw new IllegalArgumentException("no shape for " + type);
  }

  private Shape plain(Class<?> type) {
    return PlainShapes.of(type).orElseGet(() -> compound(type));
  }

  private Shape compound(Class<?> type) {
    if (type.isEnum()) {
      return new EnumShape(type);
    }
    if (type.isSealed()) {
      return new ChoiceShape(type, this);
    }
    if (type.isRecord()) {
      return new RecordShape(type, this);
    }
    throw new IllegalArgumentException("no shape for " + type);
  }

  /** The plain values, each of them one token. */
  private static final class PlainShapes {
    private static final Map<Class<?>, Shape> ALL =
        Map.ofEntries(
            Map.entry(String.class, new TextShape("a text", text -> text)),
            Map.entry(Id.class, new TextShape("an id", Id::of)),
            Map.entry(Instant.class, new TextShape("an instant", InstantText::parse)),
            Map.entry(Duration.class, new TextShape("a duration", Duration::parse)),
            Map.entry(LocalDate.class, new TextShape("a date", LocalDate::parse)),
            Map.entry(LocalTime.class, new TextShape("a time of day", LocalTime::parse)),
            Map.entry(ZoneId.class, new TextShape("a time zone", ZoneId::of)),
            Map.entry(Weight.class, new TextShape("a weight", Weight::parse)),
            Map.entry(int.class, NumberShape.INT),
            Map.entry(Integer.class, NumberShape.INT),
            Map.entry(long.class, NumberShape.LONG),
            Map.entry(boolean.class, new BooleanShape()));

    private PlainShapes() {}

    static Optional<Shape> of(Class<?> type) {
      return Optional.ofNullable(ALL.get(type));
    }
  }
}
