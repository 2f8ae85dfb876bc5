package org.hearingdesk.export.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.export.render.Languages;

/** The names of the format: its namespaces, and how it names languages. */
final class Names {
  static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
  static final String VERSION = "1.3";
  private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";

  private Names() {}

  /** The attributes that the root of a part declares. */
  static String[] roots() {
    return new String[] {
      "xmlns:office",
      OPEN_DOCUMENT + "office:1.0",
      "xmlns:style",
      OPEN_DOCUMENT + "style:1.0",
      "xmlns:text",
      OPEN_DOCUMENT + "text:1.0",
      "xmlns:table",
      OPEN_DOCUMENT + "table:1.0",
      "xmlns:draw",
      OPEN_DOCUMENT + "drawing:1.0",
      "xmlns:meta",
      OPEN_DOCUMENT + "meta:1.0",
      "xmlns:fo",
      OPEN_DOCUMENT + "xsl-fo-compatible:1.0",
      "xmlns:svg",
      OPEN_DOCUMENT + "svg-compatible:1.0",
      "xmlns:xlink",
      "http://www.w3.org/1999/xlink",
      "xmlns:dc",
      "http://purl.org/dc/elements/1.1/",
      "office:version",
      VERSION
    };
  }

  static String manifestNamespace() {
    return space("manifest");
  }

  /** The namespace of a part of the format. */
  static String space(String part) {
    return OPEN_DOCUMENT + part + ":1.0";
  }

  /**
   * The properties of text in a language. The format tells Western, Asian and complex scripts
   * apart, and a word processor looks for each where it belongs.
   */
  static List<String> language(Locale language) {
    List<String> attributes = new ArrayList<>(language("fo:language", "fo:country", "", language));
    if (Languages.isRightToLeft(language)) {
      attributes.addAll(language("style:language", "style:country", "-complex", language));
    } else if (isAsian(language)) {
      attributes.addAll(language("style:language", "style:country", "-asian", language));
    }
    return attributes;
  }

  private static List<String> language(String name, String country, String end, Locale language) {
    return List.of(
        name + end,
        language.getLanguage(),
        country + end,
        language.getCountry().isEmpty() ? "none" : language.getCountry());
  }

  private static boolean isAsian(Locale language) {
    return switch (language.getLanguage()) {
      case "zh", "ja", "ko" -> true;
      default -> false;
    };
  }
}
