package org.hearingdesk.exchange.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name in its parts, read from how people write it in one field.
 *
 * <p>{@code Family name, First name} says what is what. Otherwise the last word is the family name,
 * together with small words before it ({@code de}, {@code van der}) and with all words that stand
 * in capitals.
 *
 * @param honorific such as Dr, blank if there is none
 */
public record PersonName(String honorific, String given, String family) {
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lady",
          "lord",
          "herr",
          "frau",
          "monsieur",
          "madame",
          "m",
          "mme",
          "sr",
          "sra",
          "ing",
          "ir",
          "mag");
  private static final Set<String> SMALL =
      Set.of(
          "af", "av", "bin", "da", "dal", "das", "de", "degli", "dei", "del", "della", "den", "der",
          "di", "do", "dos", "du", "el", "la", "le", "los", "ten", "ter", "van", "von", "y", "zu",
          "zum", "zur", "’t", "'t");

  /** Reads a whole name. A single word is a family name. */
  public static PersonName read(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int comma = line.indexOf(',');
    if (comma >= 0) {
      PersonName rest = withoutFamily(line.substring(comma + 1).strip());
      return new PersonName(rest.honorific, rest.given, line.substring(0, comma).strip());
    }
    List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
    String honorific = takeHonorific(words);
    int family = familyFrom(words);
    return new PersonName(
        honorific,
        String.join(" ", words.subList(0, family)),
        String.join(" ", words.subList(family, words.size())));
  }

  private static PersonName withoutFamily(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    String honorific = takeHonorific(words);
    return new PersonName(honorific, String.join(" ", words), "");
  }

  /** Takes forms of address from the front, as long as a name is left. */
  private static String takeHonorific(List<String> words) {
    List<String> honorific = new ArrayList<>();
    while (words.size() > 1 && HONORIFICS.contains(bare(words.getFirst()))) {
      honorific.add(words.removeFirst());
    }
    return String.join(" ", honorific);
  }

  private static int familyFrom(List<String> words) {
    int family = words.size() - 1;
    boolean capitals = inCapitals(words.get(family));
    while (family > 1
        && (SMALL.contains(bare(words.get(family - 1)))
            || (capitals && inCapitals(words.get(family - 1))))) {
      family--;
    }
    return Math.max(0, family);
  }

  private static boolean inCapitals(String word) {
    return word.codePoints().filter(Character::isLetter).count() > 1
        && word.codePoints().noneMatch(Character::isLowerCase);
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
