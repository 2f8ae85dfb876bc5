package org.hearingdesk.export.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.export.FileName;
import org.hearingdesk.export.Format;

/**
 * What files are called: words with fields in braces, such as {@code {date}-{hearing}-{document}}.
 * Whatever it holds, the names work on every system, and no two documents have the same one.
 */
public record NamePattern(String pattern) {
  /** Date, document, title: sorted by name the files of several hearings stay together. */
  public static final NamePattern USUAL = new NamePattern("{date} {document} {hearing}");

  /** The names of the fields. */
  public static final List<String> FIELDS = List.of("date", "document", "hearing", "organiser");

  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
  private static final int MOST_LETTERS = 60;

  /** Room for the title of a table behind the name. */
  private static final int MOST_BYTES = 140;

  /** A pattern that somebody typed; a blank one is the usual one. */
  public static NamePattern of(String typed) {
    return typed.isBlank() ? USUAL : new NamePattern(typed.strip());
  }

  /** The first field that there is none of, with its braces. */
  public Optional<String> unknownField() {
    return FIELD
        .matcher(pattern)
        .results()
        .filter(found -> !FIELDS.contains(found.group(1)))
        .map(MatchResult::group)
        .findFirst();
  }

  /**
   * The name of the file of a document, with its ending.
   *
   * @param mark stands behind the word for the document, such as its language; may be empty
   */
  public String fileName(Hearing hearing, Order.Choice choice, String mark) {
    return FileName.of(name(hearing, choice, mark), choice.format()).value();
  }

  /** The name without its ending. */
  String name(Hearing hearing, Order.Choice choice, String mark) {
    String document = (document(choice) + " " + mark).strip();
    String whole = pattern.contains("{document}") ? pattern : pattern + " {document}";
    for (int letters = MOST_LETTERS; letters >= 0; letters -= 10) {
      String name = filled(whole, hearing, document, letters);
      if (name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
        return name;
      }
    }
    // the words between the fields alone are too long: what tells the files apart comes first
    String name = document + " " + filled(whole, hearing, "", 0);
    return name.substring(
        0, name.offsetByCodePoints(0, Math.min(30, name.codePointCount(0, name.length()))));
  }

  private static String filled(String pattern, Hearing hearing, String document, int letters) {
    Optional<HearingDetails> details = hearing.details();
    return FIELD
        .matcher(pattern)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                switch (found.group(1)) {
                  case "date" -> details.map(each -> each.date().toString()).orElse("");
                  case "document" -> document;
                  case "hearing" ->
                      details.map(each -> shortened(each.title(), letters)).orElse("");
                  case "organiser" ->
                      details.map(each -> shortened(each.organiser(), letters)).orElse("");
                  default -> found.group();
                }))
        .strip();
  }

  /** The word for a document; a file for the archive has the same ending as one to read. */
  private static String document(Order.Choice choice) {
    return choice.format() == Format.PDF_A ? choice.kind().key() + "-archive" : choice.kind().key();
  }

  private static String shortened(String text, int letters) {
    return text.codePointCount(0, text.length()) <= letters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, letters));
  }
}
