package org.hearingdesk.exchange.lists;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** In which encoding a text was written, as far as its bytes tell. */
public final class Encodings {
  static final String BYTE_ORDER_MARK = "\ufeff";
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset GREEK = Charset.forName("windows-1253");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset CENTRAL = Charset.forName("windows-1250");
  private static final int LOOKED_AT = 200_000;

  /** Greek letters that stand often in words, where Cyrillic has seldom ones. */
  private static final String GREEK_LETTERS =
      "\u00e1\u00e9\u00ef\u00f3\u00f4\u00dc\u00dd\u00de\u00df\u00fc\u00fd\u00fe";

  /** Cyrillic letters that stand often in words, where Greek has seldom ones. */
  private static final String CYRILLIC_LETTERS = "\u00e0\u00ee\u00e8\u00e2\u00ff\u00f7\u00f8";

  private Encodings() {}

  /** Those that a person can choose from. */
  public static List<Charset> all() {
    return List.of(
        StandardCharsets.UTF_8,
        StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE,
        WESTERN,
        CENTRAL,
        GREEK,
        CYRILLIC);
  }

  /**
   * The encoding that is said or likely. What is no UTF-8 is taken for Greek or Cyrillic where
   * whole words have no Latin letter, else for Western European; a person can say otherwise.
   */
  public static Charset guess(byte[] content) {
    if (starts(content, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(content, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    int even = 0;
    int odd = 0;
    int seen = Math.min(content.length, LOOKED_AT);
    for (int i = 0; i < seen; i++) {
      if (content[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    // Of two bytes of a Latin letter one is a nought, and always the same one.
    if (Math.max(even, odd) > seen / 5 && Math.min(even, odd) * 10 <= Math.max(even, odd)) {
      return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    return isUtf8(content) ? StandardCharsets.UTF_8 : codePage(content, seen);
  }

  private static boolean starts(byte[] content, int first, int second) {
    return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }

  private static boolean isUtf8(byte[] content) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Charset codePage(byte[] content, int seen) {
    int beside = 0;
    int alone = 0;
    int greek = 0;
    int cyrillic = 0;
    for (int i = 0; i < seen; i++) {
      int letter = content[i] & 0xFF;
      if (letter < 0xB8) {
        continue;
      }
      boolean before = i > 0 && (content[i - 1] & 0xFF) >= 0xB8;
      boolean behind = i + 1 < seen && (content[i + 1] & 0xFF) >= 0xB8;
      beside += before || behind ? 1 : 0;
      alone += before || behind ? 0 : 1;
      greek += GREEK_LETTERS.indexOf(letter) >= 0 ? 1 : 0;
      cyrillic += CYRILLIC_LETTERS.indexOf(letter) >= 0 ? 1 : 0;
    }
    if (beside <= alone * 2) {
      return WESTERN;
    }
    return greek > cyrillic ? GREEK : CYRILLIC;
  }

  /** The text, or where it is not written so. */
  static String decode(byte[] content, Charset encoding) throws ListRefused {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer characters = CharBuffer.allocate(content.length + 1);
    CharsetDecoder decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(bytes, characters, true);
    if (result.isError()) {
      long line = 1 + characters.flip().chars().filter(c -> c == '\n').count();
      throw new ListRefused(ListProblem.at(line, "encoding", encoding.displayName()));
    }
    String text = characters.flip().toString();
    if (text.indexOf('\0') >= 0) {
      throw new ListRefused("not-text");
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
