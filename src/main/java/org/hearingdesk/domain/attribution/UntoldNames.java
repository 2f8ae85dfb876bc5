package org.hearingdesk.domain.attribution;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Side;

/**
 * The names that a rule does not tell, to be found in texts that people wrote and to be struck
 * there. Rather one word too many is struck than a name told: a family name that is a word of the
 * language goes too where it stands with a capital.
 *
 * <p>Names are found whatever their accents, spaces and hyphens; those of several words in capitals
 * and small letters alike. The names of sides are told, and that of the organiser.
 */
final class UntoldNames {
  /** Stands where something was struck, in every language. */
  static final String STRUCK = "[…]";

  private static final int SHORTEST_NAME = 2;
  private static final int SHORTEST_FAMILY_NAME = 3;
  private static final int WIDEST_GAP = 3;

  private final Map<String, List<List<TextWords.Word>>> byFirstWord = new HashMap<>();
  private final Set<String> addresses = new HashSet<>();

  UntoldNames(Hearing hearing, AttributionRule rule) {
    hearing.participants().stream()
        .map(person -> person.email().strip().toLowerCase(Locale.ROOT))
        .filter(address -> address.contains("@"))
        .forEach(addresses::add);
    if (rule != AttributionRule.NAMED) {
      hearing.participants().forEach(this::addPerson);
    }
    if (rule.stricterThan(AttributionRule.ORGANISATION)) {
      Set<String> told = told(hearing);
      hearing.organisations().forEach(organisation -> addBody(organisation, told));
    }
  }

  /** The names and addresses of these people, whatever the rule. */
  UntoldNames(Collection<Participant> people) {
    people.stream()
        .map(person -> person.email().strip().toLowerCase(Locale.ROOT))
        .filter(address -> address.contains("@"))
        .forEach(addresses::add);
    people.forEach(this::addPerson);
  }

  /** Whether a text names somebody. */
  boolean in(String text) {
    return !found(text).isEmpty();
  }

  /** The text without the names. */
  String struck(String text) {
    List<Place> found = found(text);
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder struck = new StringBuilder();
    int from = 0;
    for (Place place : found) {
      struck.append(text, from, place.start).append(STRUCK);
      from = place.end;
    }
    return struck.append(text, from, text.length()).toString();
  }

  /** Whether the address of a page names somebody, be it in small letters or percent signs. */
  boolean inAddress(String link) {
    return in(link) || in(unescaped(link)) || inSmallLetters(unescaped(link));
  }

  /** Names that stand in an address as one word, such as {@code /papers/rossi-2021.pdf}. */
  private boolean inSmallLetters(String link) {
    return TextWords.of(link).words().stream()
        .anyMatch(word ->
            byFirstWord.getOrDefault(word.folded(), List.of()).stream()
                .anyMatch(name -> name.size() == 1));
  }

  private static String unescaped(String link) {
    try {
      return URLDecoder.decode(link, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return link;
    }
  }

  private static Set<String> told(Hearing hearing) {
    Set<String> told = new HashSet<>();
    hearing.sides().stream().map(Side::name).forEach(name -> told.add(folded(name)));
    hearing.details().map(HearingDetails::organiser).ifPresent(name -> told.add(folded(name)));
    return told;
  }

  private void addPerson(Participant person) {
    add(person.givenName() + " " + person.familyName(), SHORTEST_NAME);
    add(person.familyName() + " " + person.givenName(), SHORTEST_NAME);
    add(person.familyName(), SHORTEST_FAMILY_NAME);
  }

  private void addBody(Organisation organisation, Set<String> told) {
    for (String name : List.of(organisation.name(), organisation.acronym())) {
      if (!told.contains(folded(name))) {
        add(name, SHORTEST_NAME);
      }
    }
  }

  private void add(String name, int shortest) {
    List<TextWords.Word> words = TextWords.of(name).words();
    if (!words.isEmpty() && name.strip().length() >= shortest) {
      byFirstWord.computeIfAbsent(words.getFirst().folded(), first -> new ArrayList<>()).add(words);
    }
  }

  private static String folded(String name) {
    return String.join(
        " ", TextWords.of(name).words().stream().map(TextWords.Word::folded).toList());
  }

  /** The places of names, first to last; none reaches into another. */
  private List<Place> found(String text) {
    List<Place> all = addresses(text);
    if (!byFirstWord.isEmpty()) {
      addNames(text, all);
    }
    all.sort(
        Comparator.comparingInt(Place::start).thenComparing(Place::end, Comparator.reverseOrder()));
    List<Place> apart = new ArrayList<>();
    for (Place place : all) {
      if (apart.isEmpty() || place.start >= apart.getLast().end) {
        apart.add(place);
      } else if (place.end > apart.getLast().end) {
        apart.add(new Place(apart.removeLast().start, place.end));
      }
    }
    return apart;
  }

  private List<Place> addresses(String text) {
    List<Place> found = new ArrayList<>();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      for (String address : addresses) {
        int start = at - address.indexOf('@');
        if (text.regionMatches(true, start, address, 0, address.length())) {
          found.add(new Place(start, start + address.length()));
        }
      }
    }
    return found;
  }

  private void addNames(String text, List<Place> found) {
    List<TextWords.Word> words = TextWords.of(text).words();
    for (int at = 0; at < words.size(); at++) {
      List<List<TextWords.Word>> names =
          byFirstWord.getOrDefault(words.get(at).folded(), List.of());
      for (List<TextWords.Word> name : names) {
        if (name.size() == 1 ? isName(words.get(at), name.getFirst()) : stands(name, words, at)) {
          int last = at + name.size() - 1;
          found.add(new Place(words.get(at).start(), words.get(last).end()));
        }
      }
    }
  }

  /** One word alone is a name only as it is written, or all in capitals. */
  private static boolean isName(TextWords.Word word, TextWords.Word name) {
    return word.plain().equals(name.plain())
        || (name.plain().length() > SHORTEST_NAME
            && word.plain().equals(name.plain().toUpperCase(Locale.ROOT)));
  }

  private static boolean stands(List<TextWords.Word> name, List<TextWords.Word> words, int at) {
    if (at + name.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < name.size(); i++) {
      TextWords.Word word = words.get(at + i);
      if (!word.folded().equals(name.get(i).folded())
          || word.start() - words.get(at + i - 1).end() > WIDEST_GAP) {
        return false;
      }
    }
    return true;
  }

  private record Place(int start, int end) {}
}
