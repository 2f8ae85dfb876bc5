package org.hearingdesk.export.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What came of holding a count against the answers of other people, one figure after another. */
public final class CaseFindings {
  private static final double DIGITS_PRINTED = 1e-9;

  private final List<Finding> all = new ArrayList<>();

  /** What was found of one figure. */
  public enum Verdict {
    AGREES,
    DISAGREES,
    NOT_ASSERTED
  }

  /**
   * One figure.
   *
   * @param words for a disagreement both figures, for what is not asserted the reason
   */
  public record Finding(String figure, Verdict verdict, String words) {}

  /** All of them, in the order of the file. */
  public List<Finding> all() {
    return List.copyOf(all);
  }

  /** Those of one kind. */
  public List<Finding> of(Verdict verdict) {
    return all.stream().filter(finding -> finding.verdict() == verdict).toList();
  }

  void notAsserted(String figure, String reason) {
    all.add(new Finding(figure, Verdict.NOT_ASSERTED, reason));
  }

  void check(String figure, Object expected, @Nullable Object own) {
    boolean same = expected.equals(own);
    all.add(
        new Finding(
            figure,
            same ? Verdict.AGREES : Verdict.DISAGREES,
            same ? "" : "theirs " + expected + ", ours " + own));
  }

  /** Equal, or for decimals, equal in the digits that were printed. */
  void close(String figure, JsonNode expected, @Nullable JsonNode own) {
    if (expected.isArray() && own != null && own.size() == expected.size()) {
      for (int index = 0; index < expected.size(); index++) {
        close(figure + "/" + index, expected.get(index), own.get(index));
      }
    } else if (expected.isNumber() && own != null && own.isNumber()) {
      double value = expected.asDouble();
      if (Math.abs(own.asDouble() - value) <= Math.abs(value) * DIGITS_PRINTED) {
        check(figure, expected, expected);
      } else {
        check(figure, expected, own);
      }
    } else {
      check(figure, expected, own);
    }
  }
}
