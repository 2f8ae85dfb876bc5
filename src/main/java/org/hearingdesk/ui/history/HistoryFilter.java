package org.hearingdesk.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearingdesk.ui.kit.NameMatch;
import org.hearingdesk.words.ChangeKind;
import org.hearingdesk.words.ChangeSentences;

/**
 * Which changes are in sight.
 *
 * @param words that a sentence must hold; blank for any
 * @param operator who made it; empty for everybody
 * @param kind what it is about; empty for everything
 * @param atHearing only between opening and closing
 */
public record HistoryFilter(
    String words, Optional<String> operator, Optional<ChangeKind> kind, boolean atHearing) {
  public static final HistoryFilter ALL =
      new HistoryFilter("", Optional.empty(), Optional.empty(), false);

  HistoryFilter withWords(String wanted) {
    return new HistoryFilter(wanted, operator, kind, atHearing);
  }

  HistoryFilter withOperator(Optional<String> wanted) {
    return new HistoryFilter(words, wanted, kind, atHearing);
  }

  HistoryFilter withKind(Optional<ChangeKind> wanted) {
    return new HistoryFilter(words, operator, wanted, atHearing);
  }

  HistoryFilter withAtHearing(boolean wanted) {
    return new HistoryFilter(words, operator, kind, wanted);
  }

  List<ChangeLine> apply(
      List<ChangeLine> lines, ChangeSentences sentences, Predicate<ChangeLine> hearing) {
    return lines.stream()
        .filter(line -> operator.isEmpty() || operator.get().equals(line.operator()))
        .filter(line -> kind.isEmpty() || kind.get() == line.kind())
        .filter(line -> !atHearing || hearing.test(line))
        .filter(line -> words.isBlank() || holds(line, sentences))
        .toList();
  }

  /** Every word somewhere in the sentence, whatever its accents and capitals. */
  private boolean holds(ChangeLine line, ChangeSentences sentences) {
    String text = NameMatch.fold(line.sentence(sentences).text());
    for (String word : NameMatch.fold(words).split("\\s+")) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
