package org.hearingdesk.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearingdesk.i18n.Messages;

/** How notes of one language continue a sentence: its verbs of reporting, and its word for that. */
final class NoteGrammar {
  private final Messages messages;
  private final Set<String> verbs;
  private final List<String> verbEndings;
  private final Set<String> noVerbs;
  private final Set<String> auxiliaries;
  private final List<String> participles;
  private final Set<String> thatWords;

  NoteGrammar(Messages messages) {
    this.messages = messages;
    this.verbs = Set.copyOf(split("document.note.verbs"));
    this.verbEndings = split("document.note.verb-endings");
    this.noVerbs = Set.copyOf(split("document.note.no-verbs"));
    this.auxiliaries = Set.copyOf(split("document.note.auxiliaries"));
    this.participles = split("document.note.participles");
    this.thatWords = Set.copyOf(split("document.note.that-word"));
  }

  /** Whether the note begins with a verb in small letters. */
  boolean beginsWithVerb(String note) {
    String first = firstWord(note);
    if (first.isEmpty()) {
      return false;
    }
    int space = note.indexOf(' ');
    if (space > 0 && auxiliaries.contains(note.substring(0, space))) {
      String second = firstWord(note.substring(space).strip());
      return participles.stream().anyMatch(second::endsWith);
    }
    return !noVerbs.contains(first)
        && (verbs.contains(first)
            || (first.length() > 3 && verbEndings.stream().anyMatch(first::endsWith)));
  }

  /** Whether the note begins with the word "that". */
  boolean beginsWithThat(String note) {
    return thatWords.contains(firstWord(note));
  }

  String withVerb(String subject, String note) {
    return messages.text("document.note.with-verb", subject, note);
  }

  String withThat(String subject, String note) {
    return messages.text("document.note.with-that", subject, note);
  }

  /** Two notes that both begin with a verb, as one. */
  String joined(String first, String second) {
    return messages.text("document.note.and", first, second);
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

  private List<String> split(String key) {
    return Stream.of(messages.text(key).split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
  }
}
