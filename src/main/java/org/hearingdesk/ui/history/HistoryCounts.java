package org.hearingdesk.ui.history;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearingdesk.words.ChangeKind;

/** How many changes there are: in all, by who made them, by what they are about. */
public record HistoryCounts(
    int all, Map<String, Integer> byOperator, Map<ChangeKind, Integer> byKind, int atHearing) {
  static final HistoryCounts NONE = new HistoryCounts(0, Map.of(), Map.of(), 0);

  static HistoryCounts of(List<ChangeLine> lines, Predicate<ChangeLine> hearing) {
    Map<String, Integer> operators = new TreeMap<>();
    Map<ChangeKind, Integer> kinds = new EnumMap<>(ChangeKind.class);
    int atHearing = 0;
    for (ChangeLine line : lines) {
      operators.merge(line.operator(), 1, Integer::sum);
      kinds.merge(line.kind(), 1, Integer::sum);
      atHearing += hearing.test(line) ? 1 : 0;
    }
    return new HistoryCounts(
        lines.size(),
        Collections.unmodifiableMap(operators),
        Collections.unmodifiableMap(kinds),
        atHearing);
  }
}
