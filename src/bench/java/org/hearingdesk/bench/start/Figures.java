package org.hearingdesk.bench.start;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Several runs of the same, and the median of each figure. */
final class Figures {
  private final Map<String, List<Double>> values = new TreeMap<>();

  void add(Map<String, Double> run) {
    run.forEach(this::add);
  }

  void add(String name, double value) {
    values.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
  }

  double median(String name) {
    List<Double> sorted = new ArrayList<>(values.getOrDefault(name, List.of(Double.NaN)));
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  /** The median and, in brackets, the least and the most. */
  String text(String name, int decimals) {
    List<Double> all = values.getOrDefault(name, List.of(Double.NaN));
    return String.format(
        Locale.ROOT,
        "%." + decimals + "f (%." + decimals + "f–%." + decimals + "f)",
        median(name),
        Collections.min(all),
        Collections.max(all));
  }
}
