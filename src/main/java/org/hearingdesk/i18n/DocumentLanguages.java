package org.hearingdesk.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The languages that documents are written in, whatever language the window speaks.
 *
 * <p>English has its words in {@code i18n/en}. Every other language is one file, {@code
 * document/languages/<language>.properties}, with all the words of a document: adding the file adds
 * the language.
 */
public final class DocumentLanguages {
  /** The words of these parts reach documents, except those that only the window's help shows. */
  static final List<String> PARTS = List.of("format.", "document.", "ranking.remark.");

  private static final Locale BASE = Locale.ENGLISH;
  private static final String FOLDER = "/org/hearingdesk/document/languages/";

  /** The official languages of the European Union, in the order of their names. */
  private static final List<String> OFFICIAL =
      List.of(
          "bg", "es", "cs", "da", "de", "et", "el", "en", "fr", "ga", "hr", "it", "lv", "lt", "hu",
          "mt", "nl", "pl", "pt", "ro", "sk", "sl", "fi", "sv");

  private DocumentLanguages() {}

  /** The languages that there are, English among them. */
  public static List<Locale> all() {
    return OFFICIAL.stream().map(Locale::of).filter(DocumentLanguages::isThere).toList();
  }

  /** The language of documents that fits somebody's own best: that one, else English. */
  public static Locale nearest(Locale wanted) {
    Locale plain = Locale.of(wanted.getLanguage());
    return isThere(plain) ? plain : BASE;
  }

  /**
   * The words of documents in the nearest language. Everything that no document says is in English.
   */
  public static Messages messages(Locale wanted) {
    return Messages.of(nearest(wanted), words(nearest(wanted)), false);
  }

  /** The words for a hearing whose minutes are in the language of this tag. */
  public static Messages ofTag(String tag) {
    return messages(Locale.forLanguageTag(tag));
  }

  /** The same for tests: a missing key or argument throws. */
  public static Messages strict(Locale wanted) {
    return Messages.of(nearest(wanted), words(nearest(wanted)), true);
  }

  private static Map<String, String> words(Locale language) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String part : Messages.PARTS) {
      words.putAll(Messages.read(BASE, part));
    }
    words.putAll(own(language));
    words.replaceAll((key, text) -> HardSpaces.in(language, text));
    return words;
  }

  /** The words of a language's own file; none for English. */
  static Map<String, String> own(Locale language) {
    Map<String, String> words = new LinkedHashMap<>();
    try (InputStream in = open(language)) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("The words of documents in " + language + " are lost", e);
    }
    return words;
  }

  private static boolean isThere(Locale language) {
    return language.equals(BASE)
        || (!language.getLanguage().isEmpty()
            && DocumentLanguages.class.getResource(file(language)) != null);
  }

  private static InputStream open(Locale language) {
    InputStream in = DocumentLanguages.class.getResourceAsStream(file(language));
    return in == null ? InputStream.nullInputStream() : in;
  }

  private static String file(Locale language) {
    return FOLDER + language.getLanguage() + ".properties";
  }
}
