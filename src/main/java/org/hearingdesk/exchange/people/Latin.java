package org.hearingdesk.exchange.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearingdesk.domain.text.Folded;

/**
 * Names in Latin letters, whatever alphabet they were written in, only for finding out which of
 * them may be one: after ISO 843 and the usual romanisations of Bulgarian and Ukrainian, with what
 * they differ in taken away.
 */
final class Latin {
  private static final Map<Character, String> LETTERS = new HashMap<>();

  static {
    fill("αβγδεζηθικλμνξοπρστυφχψω", "a v g d e z i th i k l m n x o p r s t y f ch ps o");
    fill(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяєії",
        "a b v g d e zh z i y k l m n o p r s t u f h ts" + " ch sh sht a y - e yu ya e i i");
  }

  private Latin() {}

  private static void fill(String letters, String latin) {
    String[] sounds = latin.split(" ", -1);
    for (int i = 0; i < letters.length(); i++) {
      LETTERS.put(letters.charAt(i), sounds[i].equals("-") ? "" : sounds[i]);
    }
  }

  /** The words of a name in Latin letters, in the order of the alphabet. */
  static List<String> words(String name) {
    return Folded.words(name).stream().map(Latin::word).filter(w -> !w.isEmpty()).sorted().toList();
  }

  /** The words as one text. */
  static String key(String name) {
    return words(name).stream().collect(Collectors.joining(" "));
  }

  private static String word(String folded) {
    StringBuilder word = new StringBuilder();
    String whole = folded.replace("ου", "u").replace("ευ", "ev").replace("αυ", "av");
    for (int i = 0; i < whole.length(); i++) {
      char letter = whole.charAt(i);
      word.append(LETTERS.getOrDefault(letter, Character.toString(letter)));
    }
    // What romanisations differ in, and how accents are spelled out.
    return word.toString()
        .replace("ae", "a")
        .replace("oe", "o")
        .replace("ue", "u")
        .replace("ou", "u")
        .replace("ph", "f")
        .replace("kh", "h")
        .replace("ch", "h")
        .replace("ks", "x")
        .replace('y', 'i')
        .replace('j', 'i')
        .replace('w', 'v');
  }
}
