package org.hearingdesk.domain.hearing;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Immutable sets that keep their order, so that what is shown and written is always the same. */
final class OrderedSets {
  private OrderedSets() {}

  static <T> Set<T> copy(Set<T> set) {
    return set.size() < 2 ? Set.copyOf(set) : Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }
}
