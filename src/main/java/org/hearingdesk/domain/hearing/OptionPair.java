package org.hearingdesk.domain.hearing;

import java.util.ArrayList;
import java.util.List;

/** Two options that a voter compares, in the order of the question. */
public record OptionPair(Option first, Option second) {

  /** With more pairs than these few voters compare all of them with care. */
  public static final int MOST_FOR_A_PERSON = 15;

  /** Every two options: the first with each after it, then the second, and so on. */
  public static List<OptionPair> of(List<Option> options) {
    List<OptionPair> pairs = new ArrayList<>();
    for (int first = 0; first < options.size(); first++) {
      for (int second = first + 1; second < options.size(); second++) {
        pairs.add(new OptionPair(options.get(first), options.get(second)));
      }
    }
    return List.copyOf(pairs);
  }

  /** How many pairs so many options make. */
  public static int count(int options) {
    return options * (options - 1) / 2;
  }

  /** What a voter says about the two. */
  public Preference preferring(Preferred preferred) {
    return new Preference(first.id(), second.id(), preferred);
  }
}
