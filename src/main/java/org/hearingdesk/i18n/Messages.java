package org.hearingdesk.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every visible word, in one language, by key.
 *
 * <p>The words lie in {@code resources/org/hearingdesk/i18n/<language>/<part>.properties}, UTF-8,
 * one file for each {@link #PARTS part}; every key begins with the name of its file. {@code {0}},
 * {@code {1}}… stand for arguments, an apostrophe is just an apostrophe. A language that has no
 * file of its own reads English. Immutable; safe on every thread.
 */
public final class Messages {

  /** The files of each language; a key begins with the name of its file and a dot. */
  public static final List<String> PARTS =
      List.of(
          "format",
          "kit",
          "shell",
          "merge",
          "welcome",
          "prepare",
          "floor",
          "limits",
          "timeline",
          "room",
          "priorities",
          "gathering",
          "intake",
          "minutes",
          "publish",
          "history",
          "document",
          "export",
          "exchange",
          "ranking",
          "rejection",
          "rehearsal",
          "cli");

  private static final Logger LOG = System.getLogger(Messages.class.getName());
  private static final Locale BASE = Locale.ENGLISH;
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+|n|words)}");

  private final Locale locale;
  private final Map<String, String> texts;
  private final boolean strict;

  private Messages(Locale locale, Map<String, String> texts, boolean strict) {
    this.locale = locale;
    this.strict = strict;
    this.texts = Map.copyOf(texts);
  }

  /** The words for a running program: a missing key shows as {@code ⟦key⟧} and is logged. */
  public static Messages forLocale(Locale locale) {
    return new Messages(locale, load(locale), false);
  }

  /** The words for tests: a missing key or argument throws {@link MissingResourceException}. */
  public static Messages strict(Locale locale) {
    return new Messages(locale, load(locale), true);
  }

  /** These words. */
  static Messages of(Locale locale, Map<String, String> texts, boolean strict) {
    return new Messages(locale, texts, strict);
  }

  public Locale locale() {
    return locale;
  }

  /** All keys, with the plural ends of counted texts. */
  public Set<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** The text of {@code key}, {@code {0}} and so on replaced by the arguments' text. */
  public String text(String key, Object... arguments) {
    String pattern = texts.get(key);
    return pattern == null ? missing(key) : fill(key, pattern, null, arguments);
  }

  /**
   * The text of {@code key} in the plural form that {@code count} asks for. {@code {n}} is the
   * number in digits, {@code {words}} in words up to nine, {@code {0}} and so on the arguments. A
   * text for {@code zero} is taken for nothing at all in every language that has one.
   */
  public String count(String key, long count, Object... arguments) {
    String zero = key + "." + PluralForm.ZERO.suffix();
    String form =
        count == 0 && texts.containsKey(zero)
            ? zero
            : key + "." + PluralForm.of(locale, count).suffix();
    String chosen = texts.containsKey(form) ? form : key + "." + PluralForm.OTHER.suffix();
    String pattern = texts.get(chosen);
    return pattern == null ? missing(chosen) : fill(chosen, pattern, count, arguments);
  }

  private String fill(String key, String pattern, @Nullable Long count, Object... arguments) {
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    Matcher matcher = ARGUMENT.matcher(pattern);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(
          text, Matcher.quoteReplacement(argument(key, matcher.group(1), count, arguments)));
    }
    return matcher.appendTail(text).toString();
  }

  private String argument(String key, String name, @Nullable Long count, Object... arguments) {
    if (count != null && name.equals("n")) {
      return Numbers.digits(count);
    }
    if (count != null && name.equals("words")) {
      return Numbers.words(this, count);
    }
    int index = Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : Integer.MAX_VALUE;
    return index < arguments.length ? String.valueOf(arguments[index]) : missing(key + "{" + name);
  }

  private String missing(String key) {
    if (strict) {
      throw new MissingResourceException("No text for " + key, Messages.class.getName(), key);
    }
    LOG.log(Level.WARNING, "No text for {0} in {1}", key, locale);
    return "⟦" + key + "⟧";
  }

  private static Map<String, String> load(Locale locale) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String part : PARTS) {
      texts.putAll(read(BASE, part));
    }
    if (!locale.getLanguage().equals(BASE.getLanguage())) {
      for (String part : PARTS) {
        texts.putAll(read(locale, part));
      }
    }
    return texts;
  }

  /** The texts of one file, empty when the language has no such file. */
  static Map<String, String> read(Locale locale, String part) {
    String path = locale.getLanguage() + "/" + part + ".properties";
    Map<String, String> texts = new LinkedHashMap<>();
    try (InputStream in = Messages.class.getResourceAsStream(path)) {
      if (in != null) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The texts of " + path + " cannot be read", e);
    }
    return texts;
  }
}
