package org.hearingdesk.ui.floor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Position;

/**
 * Reads the signs that a person types into the text: {@code !p} and its like for a mark, {@code
 * #word} for a topic, {@code @name} for who speaks, {@code ++ + 0 -} for the position.
 *
 * <p>A sign counts when it stands alone and a space or Enter follows. One of a position has to
 * stand alone on its line, because lines of a text begin with dashes and figures: only {@code ++}
 * and {@code +} count before a space too, as the very first thing of the text. A backslash before a
 * sign keeps it as it is typed.
 */
final class InlineSigns {
  private static final Map<String, Mark> MARKS =
      Map.of(
          "!p", Mark.PRIORITY,
          "!c", Mark.CRUCIAL_ISSUE,
          "!w", Mark.CONCERN,
          "!r", Mark.PROPOSAL,
          "!q", Mark.QUESTION);
  private static final Map<String, Position> POSITIONS =
      Map.of(
          "++", Position.IN_FAVOUR,
          "+", Position.WITH_CONDITIONS,
          "0", Position.NEUTRAL,
          "-", Position.AGAINST);
  private static final Pattern TOPIC = Pattern.compile("#(\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,79})");
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .,'’&-]*");
  private static final int LONGEST_NAME = 80;
  private static final int WORDS_OF_NAME = 4;

  /** What a sign means. */
  sealed interface Sign {
    record Marks(Mark mark) implements Sign {}

    record Tags(String topic) implements Sign {}

    record Takes(Position position) implements Sign {}

    /** Somebody speaks whose name begins like this. */
    record Speaks(String letters) implements Sign {}

    /** It was meant literally. */
    record Nothing() implements Sign {}
  }

  /**
   * A sign that was found.
   *
   * @param from where the text to be replaced begins; it ends at the caret
   * @param text what stands there instead, with what was typed
   */
  record Found(Sign sign, int from, String text) {}

  private InlineSigns() {}

  /** The signs of the marks, in the order of the marks. */
  static Map<String, Mark> marks() {
    return inOrder(MARKS);
  }

  /** The signs of the positions, in the order of the positions. */
  static Map<String, Position> positions() {
    return inOrder(POSITIONS);
  }

  private static <E extends Enum<E>> Map<String, E> inOrder(Map<String, E> signs) {
    Map<String, E> ordered = new LinkedHashMap<>();
    signs.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(sign -> ordered.put(sign.getKey(), sign.getValue()));
    return ordered;
  }

  /**
   * The sign that is complete when {@code typed}, a space or a line break, is typed at the caret.
   */
  static Optional<Found> complete(String text, int caret, String typed) {
    if (!typed.equals(" ") && !typed.equals("\n")) {
      return Optional.empty();
    }
    int from = startOfWord(text, caret);
    String word = text.substring(from, caret);
    if (word.startsWith("\\")) {
      String literal = word.substring(1);
      return shaped(literal)
          ? Optional.of(new Found(new Sign.Nothing(), from, literal + typed))
          : Optional.empty();
    }
    Optional<Sign> sign =
        typed.equals("\n") || opensTheText(text, from, word)
            ? sign(text, from, caret)
            : sign(text, from, caret).filter(each -> !(each instanceof Sign.Takes));
    return sign.map(each -> replaced(text, from, typed, each))
        .or(() ->
            speaks(text, caret).map(found -> replaced(text, found.from(), typed, found.sign())));
  }

  /** The sign that stands at the caret and waits to be completed; nothing takes its place. */
  static Optional<Found> begun(String text, int caret) {
    int from = startOfWord(text, caret);
    return sign(text, from, caret)
        .map(sign -> new Found(sign, from, ""))
        .or(() -> speaks(text, caret));
  }

  /** A name that is being typed behind {@code @}: some words, because names have several. */
  private static Optional<Found> speaks(String text, int caret) {
    int at = caret == 0 ? -1 : text.lastIndexOf('@', caret - 1);
    if (at < 0 || caret - at > LONGEST_NAME || startOfWord(text, at) < at) {
      return Optional.empty();
    }
    String letters = text.substring(at + 1, caret);
    boolean name =
        NAME.matcher(letters).matches() && letters.split(" +", -1).length <= WORDS_OF_NAME;
    return name
        ? Optional.of(new Found(new Sign.Speaks(letters.strip()), at, ""))
        : Optional.empty();
  }

  private static int startOfWord(String text, int caret) {
    int from = caret;
    while (from > 0 && !blank(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** The unbreakable spaces of French are spaces too. */
  private static boolean blank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  /** A space goes with its sign; a line break stays, unless the sign stood alone on its line. */
  private static Found replaced(String text, int from, String typed, Sign sign) {
    if (typed.equals(" ") || startsLine(text, from)) {
      return new Found(sign, from, "");
    }
    boolean blankBefore = text.charAt(from - 1) == ' ';
    return new Found(sign, blankBefore ? from - 1 : from, typed);
  }

  private static Optional<Sign> sign(String text, int from, int caret) {
    String word = text.substring(from, caret);
    if (MARKS.containsKey(word)) {
      return Optional.of(new Sign.Marks(MARKS.get(word)));
    }
    boolean place = opensTheText(text, from, word) || aloneOnItsLine(text, from, caret);
    if (place && POSITIONS.containsKey(word)) {
      return Optional.of(new Sign.Takes(POSITIONS.get(word)));
    }
    Matcher topic = TOPIC.matcher(word);
    return topic.matches()
        ? Optional.of(new Sign.Tags(topic.group(1).replaceAll("[_-]+", " ").strip()))
        : Optional.empty();
  }

  /** Whether this looks like a sign, wherever it stands: then a backslash before it is no text. */
  private static boolean shaped(String word) {
    return MARKS.containsKey(word)
        || POSITIONS.containsKey(word)
        || TOPIC.matcher(word).matches()
        || (word.startsWith("@") && NAME.matcher(word.substring(1)).matches());
  }

  private static boolean opensTheText(String text, int from, String word) {
    return word.startsWith("+") && text.substring(0, from).isBlank();
  }

  private static boolean aloneOnItsLine(String text, int from, int caret) {
    return startsLine(text, from) && (caret == text.length() || text.charAt(caret) == '\n');
  }

  private static boolean startsLine(String text, int from) {
    return from == 0 || text.charAt(from - 1) == '\n';
  }
}
