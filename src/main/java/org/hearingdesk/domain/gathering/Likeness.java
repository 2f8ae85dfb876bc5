package org.hearingdesk.domain.gathering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.text.Folded;

/**
 * How alike two wordings are, so that a person is shown what may be the same. Nothing is merged by
 * it.
 *
 * <p>Two wordings are alike when at least three fifths of their words are the same: twice the
 * number of words in common, divided by the number of words of both (Dice 1945). Accents, capitals,
 * the order of words, little words such as "of" and the endings of words do not count. Two words
 * differ in their endings alone when at least their first four letters are the same and at most
 * three more follow in each; or when one has one letter more than the other, as in SME and SMEs.
 */
public final class Likeness {
  private static final int PARTS = 5;
  private static final int LEAST = 3;
  private static final int STEM = 4;
  private static final int ENDING = 3;

  /** A wording, taken apart into the words that count. */
  public record Wording(String text, List<String> words) {
    public Wording {
      words = List.copyOf(words);
    }
  }

  /**
   * What two wordings have in common.
   *
   * @param words as they stand in the first of them, folded
   * @param share of the words of both, from 0.6 to 1
   */
  public record Alike(List<String> words, double share) {
    public Alike {
      words = List.copyOf(words);
    }
  }

  private final Set<String> little;

  /**
   * @param little words that say nothing of what is meant
   */
  public Likeness(Set<String> little) {
    Set<String> folded = new LinkedHashSet<>();
    little.forEach(word -> folded.addAll(Folded.words(word)));
    this.little = Set.copyOf(folded);
  }

  /** Takes a wording apart; one of little words alone keeps them. */
  public Wording wording(String text) {
    List<String> all = Folded.words(text).stream().distinct().toList();
    List<String> that = all.stream().filter(word -> !little.contains(word)).toList();
    return new Wording(text, that.isEmpty() ? all : that);
  }

  /** What two wordings have in common, if they are alike. */
  public Optional<Alike> compare(Wording one, Wording other) {
    int sum = one.words().size() + other.words().size();
    int most = Math.min(one.words().size(), other.words().size());
    if (sum == 0 || !enough(most, sum) || !enough(beginningsInCommon(one, other), sum)) {
      return Optional.empty();
    }
    List<String> common = common(one.words(), other.words());
    return enough(common.size(), sum)
        ? Optional.of(new Alike(common, 2.0 * common.size() / sum))
        : Optional.empty();
  }

  /** As many words as can have a stem in common at most: those of one stem begin alike. */
  private static int beginningsInCommon(Wording one, Wording other) {
    long there = 0;
    for (String word : other.words()) {
      there |= beginning(word);
    }
    int found = 0;
    for (String word : one.words()) {
      found += (there & beginning(word)) == 0 ? 0 : 1;
    }
    return found;
  }

  /** A bit for the first letter; letters that share one only make the estimate coarser. */
  private static long beginning(String word) {
    return word.isEmpty() ? 1 : 1L << (word.charAt(0) % Long.SIZE);
  }

  private static boolean enough(int common, int sum) {
    return 2 * common * PARTS >= LEAST * sum;
  }

  private static List<String> common(List<String> some, List<String> others) {
    List<String> rest = new ArrayList<>(others);
    List<String> common = new ArrayList<>();
    for (String word : some) {
      // The same word first, so that another one with its stem does not take its place.
      boolean there = rest.remove(word) || rest.remove(sameStem(word, rest));
      if (there) {
        common.add(word);
      }
    }
    return common;
  }

  private static String sameStem(String word, List<String> among) {
    return among.stream().filter(each -> sameStem(word, each)).findFirst().orElse("");
  }

  static boolean sameStem(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (shorter < ENDING || one.charAt(0) != other.charAt(0)) {
      return one.equals(other);
    }
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    boolean oneLetterMore = same == shorter && longer - shorter <= 1;
    return oneLetterMore || (same >= STEM && longer - same <= ENDING);
  }
}
