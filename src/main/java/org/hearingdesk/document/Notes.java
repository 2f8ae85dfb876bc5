package org.hearingdesk.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.DocumentLanguages;

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
 * <p>Notes are read by the grammar of the language of the document and, where that says nothing, of
 * English, which is what many hearings are held in.
 *
 * <p>The decision behind it is recorded as number 0009.
 */
final class Notes {
  private final Speakers speakers;
  private final Phrasebook words;
  private final NoteGrammar own;
  private final List<NoteGrammar> grammars;

  Notes(Speakers speakers, Phrasebook words) {
    this.speakers = speakers;
    this.words = words;
    this.own = new NoteGrammar(words.messages());
    this.grammars =
        words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())
            ? List.of(own)
            : List.of(own, new NoteGrammar(DocumentLanguages.messages(Locale.ENGLISH)));
  }

  /** The note as a sentence of the minutes; blank for a blank note. */
  String reported(Speaker speaker, String note) {
    String text = note.strip();
    if (text.isEmpty()) {
      return "";
    }
    return framed(speaker, text)
        .orElseGet(
            () -> inBrackets(words.sentenceStart(text), speakers.attribution(List.of(speaker))));
  }

  private Optional<String> framed(Speaker speaker, String text) {
    Optional<String> withVerb =
        grammar(text, NoteGrammar::beginsWithVerb)
            .map(grammar -> grammar.withVerb(speakers.subject(speaker), text));
    return withVerb
        .or(() ->
            grammar(text, NoteGrammar::beginsWithThat)
                .map(grammar -> grammar.withThat(speakers.subject(speaker), text)))
        .map(Phrasebook::sentence);
  }

  /** The note as it continues a sentence ("… opened the hearing and recalled that …"). */
  boolean continues(String note) {
    return grammar(note.strip(), NoteGrammar::beginsWithVerb).isPresent();
  }

  /** Whether it continues a sentence in the language of the document. */
  boolean continuesOwn(String note) {
    return own.beginsWithVerb(note.strip());
  }

  /** Two notes that both continue a sentence, as one. */
  String joined(String first, String second) {
    return grammar(second.strip(), NoteGrammar::beginsWithVerb).orElse(own).joined(first, second);
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

  private Optional<NoteGrammar> grammar(String note, BiPredicate<NoteGrammar, String> fits) {
    return grammars.stream().filter(grammar -> fits.test(grammar, note)).findFirst();
  }
}
