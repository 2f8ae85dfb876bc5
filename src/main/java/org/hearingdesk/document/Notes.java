package org.hearingdesk.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * Turns a note of what somebody said into a sentence that tells who said it, without touching its
 * grammar.
 *
 * <ul>
 *   <li>A note that begins with a verb of reporting continues a sentence that the speaker begins:
 *       "held that quality came first" → "EFEE held that quality came first."
 *   <li>A note that begins with "that" gets the plainest such verb: "EFEE held that …"
 *   <li>Any other note stands as it is, with the speaker in brackets: "Quality had to come first
 *       (EFEE)."
 * </ul>
 *
 * <p>The decision behind it is recorded as number 0009.
 */
final class Notes {
  private final Speakers speakers;
  private final Phrasebook words;
  private final Set<String> verbs;
  private final List<String> verbEndings;
  private final Set<String> noVerbs;

  Notes(Speakers speakers, Phrasebook words) {
    this.speakers = speakers;
    this.words = words;
    this.verbs = Set.copyOf(split(words.text("document.note.verbs")));
    this.verbEndings = split(words.text("document.note.verb-endings"));
    this.noVerbs = Set.copyOf(split(words.text("document.note.no-verbs")));
  }

  /** The note as a sentence of the minutes; blank for a blank note. */
  String reported(Speaker speaker, String note) {
    String text = note.strip();
    if (text.isEmpty()) {
      return "";
    }
    String first = firstWord(text);
    if (isVerb(first)) {
      return Phrasebook.sentence(
          words.text("document.note.with-verb", speakers.subject(speaker), text));
    }
    if (first.equals(words.text("document.note.that-word"))) {
      return Phrasebook.sentence(
          words.text("document.note.with-that", speakers.subject(speaker), text));
    }
    return inBrackets(words.sentenceStart(text), speakers.attribution(List.of(speaker)));
  }

  /** The note as it continues a sentence ("… opened the hearing and recalled that …"). */
  boolean continues(String note) {
    return isVerb(firstWord(note.strip()));
  }

  /** The statement with who made it, before the full stop. */
  String inBrackets(String statement, String who) {
    if (who.isEmpty()) {
      return Phrasebook.sentence(statement);
    }
    String body =
        statement.endsWith(".") && !statement.endsWith("..")
            ? statement.substring(0, statement.length() - 1)
            : statement;
    return words.text("document.note.with-brackets", body, who);
  }

  private boolean isVerb(String word) {
    return !noVerbs.contains(word)
        && (verbs.contains(word)
            || (word.length() > 3 && verbEndings.stream().anyMatch(word::endsWith)));
  }

  /** The first word when it is written in small letters, else nothing. */
  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLowerCase(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    boolean whole = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
    return whole ? text.substring(0, end) : "";
  }

  private static List<String> split(String list) {
    return Stream.of(list.split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
