package org.hearingdesk.exchange.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.exchange.people.Verdict.Likeness;

/**
 * The people of a hearing by what they are called, in whatever spelling.
 *
 * <p>A person is the same when name and organisation are the same to the letter. Whoever is called
 * alike but for accents, capitals, the order of the names, the alphabet, a second family name or
 * the organisation may be the same; only a person can tell.
 */
final class PeopleBook {
  /** A name that so many have tells nobody apart; one of the others has to. */
  private static final int TOO_COMMON = 50;

  private final Map<String, List<Participant>> byName = new HashMap<>();
  private final Map<String, List<Participant>> byLetters = new HashMap<>();
  private final Map<String, List<Participant>> byWord = new HashMap<>();
  private final Map<String, Participant> byEmail = new HashMap<>();

  /** Who it is or may be; {@code why} is empty for one who is the same to the letter. */
  record Match(Participant person, Optional<Likeness> why) {}

  PeopleBook(Iterable<Participant> people) {
    people.forEach(this::enter);
  }

  void enter(Participant person) {
    put(byName, alike(person), person);
    put(byLetters, Latin.key(full(person)), person);
    Latin.words(full(person)).forEach(word -> put(byWord, word, person));
    if (!person.email().isBlank()) {
      byEmail.putIfAbsent(ListWords.fold(person.email()), person);
    }
  }

  private static void put(Map<String, List<Participant>> into, String key, Participant person) {
    into.computeIfAbsent(key, each -> new ArrayList<>()).add(person);
  }

  /** Who of those in the book is or may be this person. */
  Optional<Match> find(Participant person) {
    List<Participant> called = byName.getOrDefault(alike(person), List.of());
    for (Participant there : called) {
      if (sameBody(there, person) && full(there).equals(full(person))) {
        return Optional.of(new Match(there, Optional.empty()));
      }
    }
    return nearest(called, person)
        .map(there ->
            match(there, sameBody(there, person) ? Likeness.SPELLING : Likeness.OTHER_ORGANISATION))
        .or(() ->
            nearest(byLetters.getOrDefault(Latin.key(full(person)), List.of()), person)
                .map(there -> match(there, Likeness.LETTERS)))
        .or(() ->
            Optional.ofNullable(byEmail.get(ListWords.fold(person.email())))
                .map(there -> match(there, Likeness.EMAIL)))
        .or(() -> doubleName(person).map(there -> match(there, Likeness.DOUBLE_NAME)));
  }

  private static Match match(Participant person, Likeness why) {
    return new Match(person, Optional.of(why));
  }

  /** One of the same organisation before others. */
  private static Optional<Participant> nearest(List<Participant> called, Participant person) {
    return called.stream()
        .filter(there -> sameBody(there, person))
        .findFirst()
        .or(() -> called.stream().findFirst());
  }

  /**
   * One of the same organisation who has all the names of the other and one more, or the reverse.
   */
  private Optional<Participant> doubleName(Participant person) {
    Set<String> words = new HashSet<>(Latin.words(full(person)));
    if (words.size() < 2) {
      return Optional.empty();
    }
    Set<Participant> near = new HashSet<>();
    for (String word : words) {
      List<Participant> called = byWord.getOrDefault(word, List.of());
      if (called.size() > TOO_COMMON) {
        continue;
      }
      for (Participant there : called) {
        if (sameBody(there, person) && near.add(there)) {
          Set<String> others = new HashSet<>(Latin.words(full(there)));
          boolean within = words.containsAll(others) || others.containsAll(words);
          if (within && others.size() > 1) {
            return Optional.of(there);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean sameBody(Participant one, Participant other) {
    return one.organisation().equals(other.organisation());
  }

  private static String full(Participant person) {
    return (person.givenName() + " " + person.familyName()).strip();
  }

  /** The words of a name in the order of the alphabet, without accents and capitals. */
  static String alike(Participant person) {
    return String.join(" ", Folded.words(full(person)).stream().sorted().toList());
  }
}
