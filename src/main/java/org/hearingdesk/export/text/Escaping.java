package org.hearingdesk.export.text;

import java.util.Locale;
import org.hearingdesk.export.markdown.MarkdownText;
import org.hearingdesk.export.render.CleanText;

/** How the words of a document are written, so that a kind of file takes them as words. */
enum Escaping {
  HTML {
    @Override
    String of(String words) {
      return words
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;")
          .replace("'", "&#39;")
          .replace("`", "&#96;");
    }
  },
  MARKDOWN {
    @Override
    String of(String words) {
      return MarkdownText.lines(MarkdownText.of(words));
    }
  },
  CSV {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    @Override
    String of(String words) {
      boolean formula = !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0;
      String text = formula ? "'" + words : words;
      boolean plain = text.chars().noneMatch(c -> "\",;\t\r\n".indexOf(c) >= 0);
      return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
  },
  NONE {
    @Override
    String of(String words) {
      return words;
    }
  };

  /** Words as a file of this kind says them. */
  abstract String of(String words);

  /** The same, with what no file may hold taken out first. */
  String clean(String words) {
    return of(CleanText.clean(words));
  }

  /** The way for a file with an ending. */
  static Escaping forEnding(String ending) {
    return switch (ending.toLowerCase(Locale.ROOT)) {
      case "html", "htm", "xhtml", "xml" -> HTML;
      case "md", "markdown" -> MARKDOWN;
      case "csv" -> CSV;
      default -> NONE;
    };
  }
}
