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
 * #word} for a topic, {@code ++ + 0 -} at the start of a line for the position.
 *
 * <p>A sign counts when it stands alone and a space or Enter follows. A backslash before it keeps
 * it as it is typed.
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

  /** What a sign means. */
  sealed interface Sign {
    record Marks(Mark mark) implements Sign {}

    record Tags(String topic) implements Sign {}

    record Takes(Position position) implements Sign {}

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
      return sign(literal, startsLine(text, from))
          .map(sign -> new Found(new Sign.Nothing(), from, literal + typed));
    }
    return sign(word, startsLine(text, from)).map(sign -> replaced(text, from, typed, sign));
  }

  /** The letters of a topic that is being typed at the caret, without {@code #}. */
  static Optional<String> topicBegun(String text, int caret) {
    String word = text.substring(startOfWord(text, caret), caret);
    return TOPIC.matcher(word).matches() ? Optional.of(word.substring(1)) : Optional.empty();
  }

  static int startOfWord(String text, int caret) {
    int from = caret;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** A space goes with its sign; a line break stays, unless the sign stood alone on its line. */
  private static Found replaced(String text, int from, String typed, Sign sign) {
    boolean alone = startsLine(text, from);
    if (typed.equals(" ") || alone) {
      return new Found(sign, from, "");
    }
    boolean blankBefore = text.charAt(from - 1) == ' ';
    return new Found(sign, blankBefore ? from - 1 : from, typed);
  }

  private static Optional<Sign> sign(String word, boolean startsLine) {
    if (MARKS.containsKey(word)) {
      return Optional.of(new Sign.Marks(MARKS.get(word)));
    }
    if (startsLine && POSITIONS.containsKey(word)) {
      return Optional.of(new Sign.Takes(POSITIONS.get(word)));
    }
    Matcher topic = TOPIC.matcher(word);
    return topic.matches()
        ? Optional.of(new Sign.Tags(topic.group(1).replaceAll("[_-]+", " ").strip()))
        : Optional.empty();
  }

  private static boolean startsLine(String text, int from) {
    return from == 0 || text.charAt(from - 1) == '\n';
  }
}
