package org.hearingdesk.export.markdown;

import java.util.regex.Pattern;
import org.hearingdesk.export.render.CleanText;

/**
 * Text as Markdown says it: whatever a person typed is read as that text and never as a mark, a
 * link or HTML.
 */
public final class MarkdownText {
  /** What may begin a mark anywhere in a line. */
  private static final String MARKS = "\\`*_{}[]<>#~|&$@";

  /** What begins a list, a rule or an underlined heading, if nothing stands before it. */
  private static final Pattern AT_START =
      Pattern.compile("(?m)^( *)([-+=])(?=[-=\\s]|$)|^( *\\d+)([.)])(?=\\s|$)");

  private MarkdownText() {}

  /** The text with its marks escaped. */
  public static String of(String text) {
    String clean = CleanText.clean(text);
    StringBuilder result = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      // addresses would become links
      if (MARKS.indexOf(clean.charAt(i)) >= 0 || clean.startsWith("://", i)) {
        result.append('\\');
      }
      result.append(clean.charAt(i));
    }
    return result.toString();
  }

  /** Lines of which none begins as a list would, or a rule. */
  public static String lines(String escaped) {
    return AT_START.matcher(escaped).replaceAll("$1$3\\\\$2$4");
  }
}
