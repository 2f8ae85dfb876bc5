package org.hearingdesk.ranking.ballot;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * One sheet's entries, one for each option, immutable.
 *
 * <p>Three states stay apart: a given value, <em>left out</em>, and <em>no opinion</em>. (The
 * fourth, nothing handed in, is a ballot that is not in the box.)
 */
public final class Cells {

  /** What stands in a cell. */
  public enum State {
    GIVEN,
    LEFT_OUT,
    NO_OPINION
  }

  /** Given values lie between minus and plus this number, so that no sum of them overflows. */
  public static final int LARGEST_VALUE = 1_000_000;

  private static final int LEFT_OUT = Integer.MIN_VALUE;
  private static final int NO_OPINION = Integer.MIN_VALUE + 1;

  private final int[] values;

  private Cells(int[] values) {
    this.values = values;
  }

  /** Cells in which every option has a value. */
  public static Cells of(int... values) {
    Builder builder = builder(values.length);
    for (int option = 0; option < values.length; option++) {
      builder.give(option, values[option]);
    }
    return builder.build();
  }

  /** Starts with every option left out. */
  public static Builder builder(int options) {
    return new Builder(options);
  }

  public int size() {
    return values.length;
  }

  public State state(int option) {
    return switch (values[option]) {
      case LEFT_OUT -> State.LEFT_OUT;
      case NO_OPINION -> State.NO_OPINION;
      default -> State.GIVEN;
    };
  }

  public boolean isGiven(int option) {
    return values[option] > NO_OPINION;
  }

  /** The value of a given cell, empty for the other two states. */
  public OptionalInt value(int option) {
    return isGiven(option) ? OptionalInt.of(values[option]) : OptionalInt.empty();
  }

  /** Whether no option has a value. */
  public boolean isBlank() {
    for (int option = 0; option < values.length; option++) {
      if (isGiven(option)) {
        return false;
      }
    }
    return true;
  }

  /** The value of a cell that the caller knows to be given; for inner loops. */
  int raw(int option) {
    return values[option];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cells cells && Arrays.equals(values, cells.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    for (int option = 0; option < values.length; option++) {
      text.append(option == 0 ? "" : " ");
      text.append(
          switch (state(option)) {
            case GIVEN -> Integer.toString(values[option]);
            case LEFT_OUT -> "-";
            case NO_OPINION -> "?";
          });
    }
    return text.append(']').toString();
  }

  /** Fills cells one by one; used once. */
  public static final class Builder {
    private final int[] values;

    private Builder(int options) {
      values = new int[options];
      Arrays.fill(values, LEFT_OUT);
    }

    public Builder give(int option, int value) {
      if (value < -LARGEST_VALUE || value > LARGEST_VALUE) {
        throw new IllegalArgumentException("value " + value + " is out of bounds");
      }
      values[option] = value;
      return this;
    }

    public Builder noOpinion(int option) {
      values[option] = NO_OPINION;
      return this;
    }

    public Cells build() {
      return new Cells(values.clone());
    }
  }
}
