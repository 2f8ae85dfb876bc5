package org.hearingdesk.words;

import java.util.Optional;

/**
 * A change in words.
 *
 * @param sentence what was done, without a full stop
 * @param before what it was before, where something was replaced
 * @param after what it became
 */
public record ChangeLine(
    ChangeKind kind, String sentence, Optional<String> before, Optional<String> after) {

  static ChangeLine of(ChangeKind kind, String sentence) {
    return new ChangeLine(kind, sentence, Optional.empty(), Optional.empty());
  }

  static ChangeLine of(ChangeKind kind, String sentence, String before, String after) {
    return new ChangeLine(
        kind,
        sentence,
        Optional.of(before).filter(text -> !text.isBlank()),
        Optional.of(after).filter(text -> !text.isBlank()));
  }

  /** The line as one text: {@code sentence: before → after}. */
  public String text() {
    String change =
        before.isPresent() && after.isPresent()
            ? before.get() + " → " + after.get()
            : after.or(() -> before).orElse("");
    return change.isEmpty() ? sentence : sentence + ": " + change;
  }
}
