package org.hearingdesk.domain.hearing;

import java.util.regex.Pattern;

/**
 * The identity of one thing in a hearing, the same on every laptop that holds a copy of the file.
 *
 * @param <T> what is identified; keeps a participant's id from being used as an organisation's
 * @param value 1 to 80 letters, digits, {@code - _ . /}
 */
public record Id<T>(String value) implements Comparable<Id<?>> {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_./-]{1,80}");

  public Id {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not an id: " + value);
    }
  }

  public static <T> Id<T> of(String value) {
    return new Id<>(value);
  }

  @Override
  public int compareTo(Id<?> other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
