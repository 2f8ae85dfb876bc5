package org.hearingdesk.domain.hearing;

import java.util.Comparator;

/** What a voter says about two options. */
public record Preference(Id<Option> first, Id<Option> second, Preferred preferred) {

  /** An order that depends on nothing but which two options it is about. */
  static Comparator<Preference> byPair() {
    return Comparator.comparing((Preference each) -> each.first.value())
        .thenComparing(each -> each.second.value());
  }

  /** The same, in the one of its two forms that all write alike. */
  Preference inOneForm() {
    return first.value().compareTo(second.value()) <= 0
        ? this
        : new Preference(/* first= */ second, /* second= */ first, preferred.turned());
  }

  boolean isAbout(Id<Option> one, Id<Option> other) {
    return (first.equals(one) && second.equals(other))
        || (first.equals(other) && second.equals(one));
  }
}
