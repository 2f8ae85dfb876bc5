package org.hearingdesk.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearingdesk.export.render.CleanText;

/**
 * The name of a file, made from what somebody typed: it works on Windows, macOS and Linux, and
 * never leads to another folder.
 *
 * @param value the name with its extension
 */
public record FileName(String value) {

  /** File systems count up to 255 bytes; some room is left for a number or a suffix. */
  private static final int MOST_BYTES = 180;

  private static final Set<String> RESERVED_BY_WINDOWS =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "com¹", "com²", "com³", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4",
          "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³", "conin$", "conout$");

  /** A name for a file of a format. A name of which nothing is left becomes {@code document}. */
  public static FileName of(String wanted, Format format) {
    String name = trimmed(CleanText.clean(wanted).codePoints());
    name = trimmed(shortened(name).codePoints());
    if (name.isEmpty()) {
      name = "document";
    }
    if (isReserved(name)) {
      name = "_" + name;
    }
    return new FileName(name + "." + format.extension());
  }

  private static boolean isReserved(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).strip();
    return RESERVED_BY_WINDOWS.contains(stem.toLowerCase(Locale.ROOT));
  }

  /** Replaces what a file system forbids, then drops dots and spaces at both ends. */
  private static String trimmed(IntStream characters) {
    StringBuilder name = new StringBuilder();
    characters
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> "/\\:*?\"<>|\uFFFD".indexOf(c) >= 0 ? '-' : c)
        .forEach(name::appendCodePoint);
    return name.toString().replaceAll("\\s+", " ").replaceAll("^[. -]+|[. -]+$", "");
  }

  private static String shortened(String name) {
    int end = name.length();
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }
}
