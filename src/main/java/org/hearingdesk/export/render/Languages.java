package org.hearingdesk.export.render;

import java.util.Locale;

/** What writing a language needs. */
public final class Languages {

  private Languages() {}

  /** Whether a language is usually written from right to left. */
  public static boolean isRightToLeft(Locale language) {
    return switch (language.getLanguage()) {
      case "ar", "he", "iw", "fa", "ur", "yi", "ji", "dv", "ps", "sd", "ug", "ckb" -> true;
      default -> false;
    };
  }
}
