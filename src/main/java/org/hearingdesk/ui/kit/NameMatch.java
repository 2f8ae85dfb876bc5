package org.hearingdesk.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearingdesk.domain.text.Folded;

/**
 * Finds people, organisations and acts by a few typed letters.
 *
 * <p>Accents, capitals and the order of words do not matter. Every typed word has to fit: the start
 * of a word counts most, then words written together (obrien for O’Brien), then the initials of the
 * words, then letters inside a word. Of several names the first is one's own: the same fit in
 * another one, such as that of an organisation, counts a little less.
 */
public final class NameMatch {

  private static final int WHOLE = 100;
  private static final int START_OF_FIRST = 14;
  private static final int START_OF_WORD = 10;
  private static final int TOGETHER = 9;
  private static final int INITIALS = 8;
  private static final int INSIDE = 3;
  private static final int SCATTERED = 1;
  private static final int BY_ANOTHER_NAME = 1;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameMatch() {}

  /** How well {@code query} fits {@code text}, more is better; empty when it does not. */
  public static OptionalInt score(String query, String text) {
    return score(words(query), text, false);
  }

  /** As {@link #score(String, String)}, but letters may also lie scattered through the text. */
  public static OptionalInt fuzzyScore(String query, String text) {
    return score(words(query), text, true);
  }

  /**
   * Those of {@code candidates} that fit, best first, equal ones in their given order.
   *
   * @param names the words a candidate can be found by: name, acronym, organisation
   */
  public static <T> List<T> best(
      String query, List<T> candidates, Function<T, List<String>> names) {
    record Scored<T>(T candidate, int score) {}
    String[] asked = words(query);
    return candidates.stream()
        .flatMap(candidate -> {
          OptionalInt score = score(asked, names.apply(candidate));
          return score.isPresent()
              ? Stream.of(new Scored<>(candidate, score.getAsInt()))
              : Stream.empty();
        })
        .sorted(Comparator.comparingInt((Scored<T> scored) -> scored.score()).reversed())
        .map(Scored::candidate)
        .toList();
  }

  /** The best fit over several names, or over all of them together. */
  public static OptionalInt score(String query, List<String> names) {
    return score(words(query), names);
  }

  private static OptionalInt score(String[] asked, List<String> names) {
    int best = 0;
    for (int i = 0; i < names.size(); i++) {
      int less = i == 0 ? 0 : BY_ANOTHER_NAME;
      best = Math.max(best, score(asked, names.get(i), false).orElse(0) - less);
    }
    return best > 0 || asked.length == 0
        ? OptionalInt.of(best)
        : score(asked, String.join(" ", names), false);
  }

  private static OptionalInt score(String[] asked, String text, boolean scattered) {
    String[] words = words(text);
    if (asked.length == 0) {
      return OptionalInt.of(0);
    }
    if (Arrays.equals(asked, words)) {
      return OptionalInt.of(WHOLE);
    }
    int sum = 0;
    for (String word : asked) {
      int best = wordScore(word, words, scattered);
      if (best == 0) {
        return OptionalInt.empty();
      }
      sum += best;
    }
    return OptionalInt.of(sum);
  }

  private static int wordScore(String asked, String[] words, boolean scattered) {
    int best = initials(words).startsWith(asked) && asked.length() > 1 ? INITIALS : 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i].startsWith(asked)) {
        int start = i == 0 ? START_OF_FIRST : START_OF_WORD;
        best = Math.max(best, words[i].equals(asked) ? start + 2 : start);
      } else if (asked.length() > 1 && words[i].contains(asked)) {
        best = Math.max(best, INSIDE);
      } else if (asked.startsWith(words[i]) && startsTogether(asked, words, i)) {
        best = Math.max(best, TOGETHER);
      }
    }
    boolean lies = scattered && best == 0 && liesIn(asked, String.join("", words));
    return lies ? SCATTERED : best;
  }

  /** Whether the words from this one on, written together, start with what is asked. */
  private static boolean startsTogether(String asked, String[] words, int from) {
    int at = 0;
    for (int i = from; i < words.length && at < asked.length(); i++) {
      String rest = asked.substring(at);
      if (!rest.startsWith(words[i]) && !words[i].startsWith(rest)) {
        return false;
      }
      at += words[i].length();
    }
    return at >= asked.length();
  }

  private static String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(word.charAt(0));
    }
    return initials.toString();
  }

  private static boolean liesIn(String asked, String text) {
    int at = 0;
    for (int i = 0; i < text.length() && at < asked.length(); i++) {
      if (text.charAt(i) == asked.charAt(at)) {
        at++;
      }
    }
    return at == asked.length();
  }

  private static String[] words(String text) {
    return Folded.isPlain(text) ? plainWords(Folded.letters(text)) : anyWords(text);
  }

  private static String[] plainWords(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words.toArray(String[]::new);
  }

  private static String[] anyWords(String text) {
    return BETWEEN_WORDS
        .splitAsStream(Folded.letters(text))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }
}
