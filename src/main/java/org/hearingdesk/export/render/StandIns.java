package org.hearingdesk.export.render;

import java.text.BreakIterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.ExportNotice.CharactersReplaced;

/**
 * Cleans text and puts visible stand-ins for characters that the fonts of a file cannot show: a
 * symbol becomes its name in brackets, a letter a box. Nothing vanishes silently, and what was
 * replaced is remembered. One for each file.
 */
public final class StandIns implements UnaryOperator<String> {

  private static final String BOX = "□";

  private final IntPredicate covered;
  private final Set<String> replaced = new LinkedHashSet<>();
  private int places;

  /**
   * Stand-ins for what a font lacks.
   *
   * @param covered whether the font has a shape for a character
   */
  public StandIns(IntPredicate covered) {
    this.covered = covered;
  }

  @Override
  public String apply(String text) {
    String clean = CleanText.clean(text);
    if (clean.codePoints().allMatch(this::shown)) {
      return clean;
    }
    StringBuilder result = new StringBuilder();
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(clean);
    int start = clusters.first();
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      result.append(shownOrReplaced(clean.substring(start, end)));
      start = end;
    }
    return result.toString();
  }

  /** What a person should know about this file. */
  public List<ExportNotice> notices() {
    return replaced.isEmpty()
        ? List.of()
        : List.of(new CharactersReplaced(List.copyOf(replaced), places));
  }

  private String shownOrReplaced(String cluster) {
    int[] visible = cluster.codePoints().filter(c -> !isInvisible(c)).toArray();
    String rest = new String(visible, 0, visible.length);
    if (rest.codePoints().allMatch(this::shown)) {
      return rest;
    }
    replaced.add(cluster);
    places++;
    return standIn(rest.codePointAt(0));
  }

  private boolean shown(int character) {
    return !isInvisible(character) && !isRightToLeft(character) && covered.test(character);
  }

  private static String standIn(int character) {
    int type = Character.getType(character);
    boolean symbol =
        type == Character.OTHER_SYMBOL
            || type == Character.MATH_SYMBOL
            || type == Character.CURRENCY_SYMBOL
            || type == Character.MODIFIER_SYMBOL;
    String name = symbol ? Character.getName(character) : null;
    return name == null ? BOX : "[" + name.toLowerCase(Locale.ROOT) + "]";
  }

  /** Joiners, marks of direction and selectors of a variant: they have no shape of their own. */
  private static boolean isInvisible(int c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064) || isSelector(c);
  }

  private static boolean isSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** Set from left to right such a script would be wrong, which is worse than a box. */
  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
