package org.hearingdesk.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.ballot.Fraction;

/** Words, dates and lists as the papers of one hearing write them. */
final class Phrasebook {
  private final Messages messages;
  private final Formats formats;

  Phrasebook(Messages messages, Hearing hearing) {
    this.messages = messages;
    boolean colon =
        hearing.details().map(HearingDetails::clockStyle).stream()
            .anyMatch(ClockStyle.COLON::equals);
    this.formats =
        new Formats(
            messages,
            colon ? Formats.ClockSeparator.COLON : Formats.ClockSeparator.FULL_STOP,
            hearing.details().map(HearingDetails::zone).orElse(ZoneOffset.UTC));
  }

  Messages messages() {
    return messages;
  }

  Formats formats() {
    return formats;
  }

  Locale locale() {
    return messages.locale();
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  String count(String key, long count, Object... arguments) {
    return messages.count(key, count, arguments);
  }

  String date(LocalDate day) {
    return formats.date(day);
  }

  /** A few names in a sentence: {@code EFEE, ETUCE and three others}. */
  String names(List<String> names) {
    return formats.list(names, 4);
  }

  /** All of them, in a sentence; parted by semicolons where commas would mislead. */
  String all(List<String> phrases) {
    String and = text("document.word.and");
    boolean simple =
        phrases.stream()
            .noneMatch(
                phrase -> phrase.contains(",") || phrase.contains(and) || phrase.contains(" and "));
    if (simple || phrases.size() < 2) {
      return formats.list(phrases);
    }
    return text(
        "document.list.long", apart(phrases.subList(0, phrases.size() - 1)), phrases.getLast());
  }

  /** Several phrases that may hold commas, one after the other. */
  String apart(List<String> phrases) {
    return String.join(text("document.list.semicolon"), phrases);
  }

  /** The name of a side inside a sentence: {@code employers}, but {@code Member States}. */
  String sideInSentence(String name) {
    Set<String> common = Set.of(text("document.side.common-nouns").split(", *", -1));
    String lower = name.strip().toLowerCase(messages.locale());
    return common.contains(lower) ? lower : name.strip();
  }

  /** The phrase at the beginning of a sentence. */
  String sentenceStart(String phrase) {
    if (phrase.isEmpty()) {
      return phrase;
    }
    int first = phrase.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + phrase.substring(Character.charCount(first));
  }

  /**
   * The phrase with a full stop, unless it has an end of its own; that may stand before the mark
   * that closes a quotation.
   */
  static String sentence(String phrase) {
    String stripped = phrase.strip();
    int last = stripped.length() - 1;
    while (last > 0 && "\"“”«»’ \u00a0\u202f".indexOf(stripped.charAt(last)) >= 0) {
      last--;
    }
    boolean ended = last < 0 || ".!?…。؟।".indexOf(stripped.charAt(last)) >= 0;
    return ended ? stripped : stripped + ".";
  }

  /** A number to one decimal, with the language's decimal separator. */
  String decimal(Fraction value) {
    BigDecimal rounded =
        new BigDecimal(value.numerator())
            .divide(new BigDecimal(value.denominator()), 1, RoundingMode.HALF_EVEN);
    return rounded.toPlainString().replace(".", text("document.decimal-separator"));
  }
}
