package org.hearingdesk.domain.hearing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An immutable, ordered collection of things that are found by their id.
 *
 * <p>Two tables are equal when they hold equal things in the same order.
 *
 * @param <T> what it holds
 */
public final class Table<T extends Identified> implements Iterable<T> {
  private final Map<String, T> rows;

  private Table(Map<String, T> rows) {
    this.rows = rows;
  }

  public static <T extends Identified> Table<T> empty() {
    return new Table<>(Map.of());
  }

  /**
   * A table of these, in this order; of two with one id the later one stands at the earlier's
   * place.
   */
  public static <T extends Identified> Table<T> of(Collection<T> things) {
    Map<String, T> rows = new LinkedHashMap<>();
    things.forEach(thing -> rows.put(thing.id().value(), thing));
    return new Table<>(rows);
  }

  public Optional<T> find(Id<?> id) {
    return Optional.ofNullable(rows.get(id.value()));
  }

  public boolean has(Id<?> id) {
    return rows.containsKey(id.value());
  }

  public int size() {
    return rows.size();
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The things in their order. */
  public List<T> all() {
    return List.copyOf(rows.values());
  }

  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  @Override
  public Iterator<T> iterator() {
    return Collections.unmodifiableCollection(rows.values()).iterator();
  }

  /** A draft that starts as this table. */
  public Draft<T> draft() {
    return new Draft<>(this);
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Table<?> table
            && new ArrayList<>(rows.values()).equals(new ArrayList<>(table.rows.values())));
  }

  @Override
  public int hashCode() {
    return new ArrayList<>(rows.values()).hashCode();
  }

  @Override
  public String toString() {
    return rows.values().toString();
  }

  /**
   * A table being changed. The rows are copied at the first change, so that a draft that changes
   * nothing costs nothing.
   */
  public static final class Draft<T extends Identified> {
    private Table<T> base;
    private Map<String, T> rows;
    private boolean copied;

    private Draft(Table<T> base) {
      this.base = base;
      this.rows = base.rows;
    }

    public Optional<T> find(Id<?> id) {
      return Optional.ofNullable(rows.get(id.value()));
    }

    public boolean has(Id<?> id) {
      return rows.containsKey(id.value());
    }

    public Collection<T> all() {
      return Collections.unmodifiableCollection(rows.values());
    }

    /** Puts it at the place of the one with its id, or last. */
    public void put(T thing) {
      writable().put(thing.id().value(), thing);
    }

    public void remove(Id<?> id) {
      if (has(id)) {
        writable().remove(id.value());
      }
    }

    public void clear() {
      base = empty();
      rows = new LinkedHashMap<>();
      copied = true;
    }

    /** Moves it behind {@code after}, or to the front; an unknown {@code after} means last. */
    public void move(Id<?> id, Optional<? extends Id<?>> after) {
      T moved = rows.get(id.value());
      if (moved == null || after.filter(id::equals).isPresent()) {
        return;
      }
      Map<String, T> old = writable();
      old.remove(id.value());
      Map<String, T> sorted = new LinkedHashMap<>();
      if (after.isEmpty()) {
        sorted.put(id.value(), moved);
      }
      old.forEach((key, row) -> {
        sorted.put(key, row);
        if (after.filter(a -> a.value().equals(key)).isPresent()) {
          sorted.put(id.value(), moved);
        }
      });
      sorted.putIfAbsent(id.value(), moved);
      rows = sorted;
    }

    /** The table as it is now; the draft may go on. */
    public Table<T> freeze() {
      if (copied) {
        base = new Table<>(rows);
        copied = false;
      }
      return base;
    }

    private Map<String, T> writable() {
      if (!copied) {
        rows = new LinkedHashMap<>(rows);
        copied = true;
      }
      return rows;
    }
  }
}
