package org.hearingdesk.domain.time;

/**
 * To whom the time of a turn is counted, of one kind of whom: a person, an organisation, a side…
 * Every turn is in exactly one group of a kind, so that the groups of a kind add up to the whole.
 *
 * @param <K> what the groups of this kind are told apart by
 */
public sealed interface Group<K> {
  /** One that is known. */
  record Of<K>(K key) implements Group<K> {}

  /** Several who speak together and are not all of one. */
  record Together<K>() implements Group<K> {}

  /** The speaker is known, and this is not recorded of the speaker. */
  record NotRecorded<K>() implements Group<K> {}

  /** It is not known, or may not be told, who spoke; or not closely enough for this kind. */
  record NotAttributed<K>() implements Group<K> {}

  /** Whether this one is known. */
  default boolean known() {
    return switch (this) {
      case Of<K> of -> true;
      case Together<K> together -> false;
      case NotRecorded<K> notRecorded -> false;
      case NotAttributed<K> notAttributed -> false;
    };
  }
}
