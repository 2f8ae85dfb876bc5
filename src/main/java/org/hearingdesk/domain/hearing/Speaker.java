package org.hearingdesk.domain.hearing;

import java.util.List;

/** Who takes the floor, as far as it is known. */
public sealed interface Speaker {
  /** A participant. */
  record Person(Id<Participant> participant) implements Speaker {}

  /** An organisation, whoever of its delegation speaks. */
  record Body(Id<Organisation> organisation) implements Speaker {}

  /** Somebody of a side; nothing closer is known, or may be told. */
  record OfSide(Id<Side> side) implements Speaker {}

  /** Several who speak together. */
  record Several(List<Speaker> speakers) implements Speaker {
    public Several {
      speakers = List.copyOf(speakers);
    }
  }

  /** Nobody knows yet, or nobody may be told. */
  record Unidentified() implements Speaker {}

  /**
   * Whether this speaker is the participant, organisation or side with this id, or among others.
   */
  default boolean mentions(Id<?> id) {
    return switch (this) {
      case Person person -> person.participant().equals(id);
      case Body body -> body.organisation().equals(id);
      case OfSide ofSide -> ofSide.side().equals(id);
      case Several several -> several.speakers().stream().anyMatch(each -> each.mentions(id));
      case Unidentified unidentified -> false;
    };
  }
}
