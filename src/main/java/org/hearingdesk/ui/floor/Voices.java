package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Speaker;

/** Who speaks in one turn, when one more is named or one is taken away. */
final class Voices {
  /** The organisation that a speaker belongs to. */
  interface Belonging {
    Optional<Id<Organisation>> of(Speaker speaker);
  }

  private Voices() {}

  /** Each of them; one who speaks alone is the only one. */
  static List<Speaker> each(Speaker speaker) {
    return speaker instanceof Speaker.Several(var speakers) ? speakers : List.of(speaker);
  }

  /** Whether it is not known who speaks, or only of which side. */
  static boolean unknown(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Unidentified unidentified -> true;
      case Speaker.OfSide ofSide -> true;
      case Speaker.Person person -> false;
      case Speaker.Body body -> false;
      case Speaker.Several several -> several.speakers().isEmpty();
    };
  }

  /**
   * The speakers once somebody is named: who was unknown is now known, an organisation whose member
   * is named speaks by that member, and anybody else speaks together with those before.
   */
  static Speaker with(Belonging belonging, Speaker now, Speaker named) {
    List<Speaker> voices = new ArrayList<>(each(now));
    boolean there =
        voices.stream()
            .anyMatch(voice -> voice.equals(named) || speaksFor(belonging, voice, named));
    if (there) {
      return now;
    }
    int place = placeOf(belonging, voices, named);
    if (place < 0) {
      voices.add(named);
    } else {
      voices.set(place, named);
    }
    return of(voices);
  }

  /** The speakers without one of them; without the last one nobody knows who speaks. */
  static Speaker without(Speaker now, Speaker gone) {
    return of(each(now).stream().filter(voice -> !voice.equals(gone)).toList());
  }

  private static int placeOf(Belonging belonging, List<Speaker> voices, Speaker named) {
    for (int i = 0; i < voices.size(); i++) {
      if (unknown(voices.get(i)) || speaksFor(belonging, named, voices.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one is a person of the organisation that the other is. */
  private static boolean speaksFor(Belonging belonging, Speaker person, Speaker body) {
    return person instanceof Speaker.Person
        && body instanceof Speaker.Body(var organisation)
        && belonging.of(person).filter(organisation::equals).isPresent();
  }

  private static Speaker of(List<Speaker> voices) {
    return switch (voices.size()) {
      case 0 -> new Speaker.Unidentified();
      case 1 -> voices.getFirst();
      default -> new Speaker.Several(voices);
    };
  }
}
