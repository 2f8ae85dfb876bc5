package org.hearingdesk.domain.hearing;

/**
 * The identity of one thing in a hearing, the same on every laptop that holds a copy of the file.
 *
 * @param <T> what is identified; keeps a participant's id from being used as an organisation's
 * @param value 1 to 80 letters, digits, {@code - _ . /}
 */
public record Id<T>(String value) implements Comparable<Id<?>> {
  private static final int LONGEST = 80;

  public Id {
    if (!wellFormed(value)) {
      throw new IllegalArgumentException("not an id: " + value);
    }
  }

  // Not a regular expression: a long log holds hundreds of thousands of ids.
  private static boolean wellFormed(String value) {
    if (value.isEmpty() || value.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letterOrDigit =
          (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && "_./-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
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
