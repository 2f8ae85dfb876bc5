package org.hearingdesk.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Identified;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Weight;

/**
 * Makes values of any type of the domain out of a seed: every component filled with something a
 * person or a hostile file may put there.
 */
public final class RandomValues {
  private static final List<String> TEXTS =
      List.of(
          "",
          "Training",
          "Žusan Ní Dhomhnaill",
          "e\u0301galite\u0301",
          "Ελληνικά и кириллица",
          "\u202Bעברית\u202C",
          "👩🏽‍🏫 \uD83D\uDE80",
          "<script>alert(1)</script>",
          "=cmd|'/c calc'!A0",
          "two\nlines\twith \"quotes\" and \\",
          "\u0000\u0001\u007F\u2028",
          "x".repeat(300));

  private final Random random;
  private int ids;

  public RandomValues(long seed) {
    this.random = new Random(seed);
  }

  /** A value of this type: a record, a sealed interface, or what they are made of. */
  public <T> T of(Class<T> type) {
    return type.cast(make(type, 0));
  }

  private Object make(Type type, int depth) {
    return type instanceof ParameterizedType generic
        ? generic(generic, depth)
        : plain((Class<?>) type, depth);
  }

  private Object generic(ParameterizedType type, int depth) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type first = type.getActualTypeArguments()[0];
    if (raw == Id.class) {
      return id();
    }
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.empty() : Optional.of(make(first, depth + 1));
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      several(depth).forEach(i -> map.put(id(), random.nextInt(10)));
      return map;
    }
    List<Object> elements = new ArrayList<>();
    several(depth).forEach(i -> elements.add(make(first, depth + 1)));
    if (raw == Set.class) {
      return new LinkedHashSet<>(elements);
    }
    return raw == Table.class
        ? Table.of(elements.stream().map(Identified.class::cast).toList())
        : elements;
  }

  private List<Integer> several(int depth) {
    int count = depth > 4 ? 0 : random.nextInt(4);
    return random.ints(count).boxed().toList();
  }

  private Object plain(Class<?> type, int depth) {
    return simple(type).orElseGet(() -> compound(type, depth));
  }

  private Object compound(Class<?> type, int depth) {
    if (type.isEnum()) {
      Object[] all = Objects.requireNonNull(type.getEnumConstants());
      return all[random.nextInt(all.length)];
    }
    if (type.isSealed()) {
      Class<?>[] all = type.getPermittedSubclasses();
      return make(all[random.nextInt(all.length)], depth + 1);
    }
    return record(type, depth);
  }

  private Optional<Object> simple(Class<?> type) {
    Instant instant =
        Instant.ofEpochSecond(
            random.nextInt(), random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
    return switch (type.getSimpleName()) {
      case "String" -> Optional.of(TEXTS.get(random.nextInt(TEXTS.size())));
      case "Id" -> Optional.of(id());
      case "Instant" -> Optional.of(instant);
      case "Duration" -> Optional.of(Duration.ofMillis(random.nextInt()));
      case "LocalDate" -> Optional.of(LocalDate.ofEpochDay(random.nextInt(40_000)));
      case "LocalTime" -> Optional.of(LocalTime.ofSecondOfDay(random.nextInt(86_400)));
      case "ZoneId" ->
          Optional.of(ZoneId.of(random.nextBoolean() ? "Europe/Brussels" : "America/St_Johns"));
      case "Weight" -> Optional.of(new Weight(random.nextInt(1_000), 1 + random.nextInt(1_000)));
      case "int", "Integer" -> Optional.of(random.nextInt());
      case "long" -> Optional.of(random.nextLong());
      case "boolean" -> Optional.of(random.nextBoolean());
      default -> Optional.empty();
    };
  }

  private Object record(Class<?> type, int depth) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(
              Arrays.stream(components)
                  .map(component -> make(component.getGenericType(), depth + 1))
                  .toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("no random " + type, e.getTargetException());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no random " + type, e);
    }
  }

  private Id<?> id() {
    return Id.of("id-" + random.nextInt(1_000) + "." + ids++);
  }
}
