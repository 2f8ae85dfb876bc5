package org.hearingdesk.ui.kit;

import java.lang.Character.UnicodeScript;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of names in a list: missing ones first, because they need a hand; then Latin, Greek,
 * Cyrillic, others, each by the alphabet without regard to accents and capitals.
 */
public final class NameOrder implements Comparator<String> {
  private final Collator collator;

  public NameOrder(Locale locale) {
    collator = Collator.getInstance(locale);
    collator.setStrength(Collator.TERTIARY);
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
  }

  @Override
  public int compare(String one, String other) {
    int byScript = Integer.compare(rank(one), rank(other));
    return byScript != 0 ? byScript : collator.compare(one, other);
  }

  private static int rank(String name) {
    if (name.isBlank()) {
      return 0;
    }
    int letter = name.codePoints().filter(Character::isLetter).findFirst().orElse('a');
    return switch (UnicodeScript.of(letter)) {
      case LATIN -> 1;
      case GREEK -> 2;
      case CYRILLIC -> 3;
      default -> 4;
    };
  }
}
