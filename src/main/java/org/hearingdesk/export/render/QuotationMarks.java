package org.hearingdesk.export.render;

import java.util.Locale;

/**
 * The marks that printed texts of a language put around quoted words.
 *
 * @param open with the space that belongs after it
 * @param close with the space that belongs before it
 */
public record QuotationMarks(String open, String close) {

  private static final String HARD_SPACE = "\u00A0";

  public static QuotationMarks of(Locale language) {
    return switch (language.getLanguage()) {
      case "bg", "cs", "de", "et", "is", "lt", "sk", "sl" -> new QuotationMarks("„", "“");
      case "hr", "hu", "lv", "pl", "ro" -> new QuotationMarks("„", "”");
      case "fi", "sv" -> new QuotationMarks("”", "”");
      case "el", "es", "it", "pt", "no", "nb", "nn", "uk", "ru" -> new QuotationMarks("«", "»");
      case "fr" -> new QuotationMarks("«" + HARD_SPACE, HARD_SPACE + "»");
      case "da" -> new QuotationMarks("»", "«");
      default -> new QuotationMarks("“", "”");
    };
  }
}
