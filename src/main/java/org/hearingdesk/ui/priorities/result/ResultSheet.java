package org.hearingdesk.ui.priorities.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearingdesk.ui.priorities.SideMark;

/**
 * The result of a closed round in words and shares, ready to show.
 *
 * @param title the question
 * @param sentence what came out, in one sentence
 * @param reservation how far it can be relied on
 * @param remarks what the method leaves open, or how it met ties; blank for nothing
 * @param scoreTitle what the scores are; blank where the method gives none
 * @param scoreHint what the line in the bars means; blank for none
 * @param middle where the line in the bars stands
 * @param tested whether is known how firm the order is
 * @param firmPlaces how many leading places are firm
 * @param between how the sides differ, a sentence each, the options that divide them first
 * @param withoutSides the first three when a side is left out
 * @param pairs every two options compared, in the order of the result; none for hands
 * @param draws words for the ranges; blank while they are not there
 */
record ResultSheet(
    String title,
    String sentence,
    String reservation,
    String remarks,
    List<PillWords> pills,
    String scoreTitle,
    String scoreHint,
    OptionalDouble middle,
    boolean tested,
    int firmPlaces,
    List<Row> rows,
    List<SideLegend> sides,
    String draws,
    List<OtherCount> otherCounts,
    List<OtherCount> withoutSides,
    List<PairRow> pairs,
    Optional<LeftOut> leftOut,
    Check condorcet,
    List<Agreement> agreements,
    List<String> between,
    String missingNote,
    List<Missing> missing) {

  ResultSheet {
    pills = List.copyOf(pills);
    rows = List.copyOf(rows);
    sides = List.copyOf(sides);
    otherCounts = List.copyOf(otherCounts);
    withoutSides = List.copyOf(withoutSides);
    pairs = List.copyOf(pairs);
    agreements = List.copyOf(agreements);
    between = List.copyOf(between);
    missing = List.copyOf(missing);
  }

  /** Whether no ballot was counted, so that there is no order to show. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** How a pill is meant. */
  enum PillKind {
    FIRM,
    NOT_FIRM,
    TURNOUT,
    RULE
  }

  /** How many ballots it rests on, in words. */
  String turnout() {
    return pills.stream()
        .filter(pill -> pill.kind() == PillKind.TURNOUT)
        .map(PillWords::words)
        .findFirst()
        .orElse("");
  }

  record PillWords(PillKind kind, String words) {}

  /**
   * One option.
   *
   * @param place such as {@code 3=}
   * @param share the length of the bar, 0 to 1
   * @param spoken the whole row for a screen reader
   */
  record Row(
      int option,
      String place,
      int rank,
      String text,
      String supporters,
      double share,
      String score,
      boolean firm,
      List<SidePlace> sidePlaces,
      Optional<Range> range,
      String spoken) {
    Row {
      sidePlaces = List.copyOf(sidePlaces);
    }
  }

  /** The place that one side gives an option. */
  record SidePlace(SideMark side, int rank, String place) {}

  /** Between which places nine of ten draws lie. */
  record Range(int best, int worst, String words) {}

  /** A side and how many of its ballots were counted. */
  record SideLegend(SideMark side, String words, boolean shownApart) {}

  /** The first three by another count; each says whether it is as in the total. */
  record OtherCount(String name, List<TopPlace> top) {
    OtherCount {
      top = List.copyOf(top);
    }
  }

  record TopPlace(String words, boolean same) {}

  /** An option compared with each option, itself among them. */
  record PairRow(String place, String option, List<PairCell> cells) {
    PairRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Two options compared.
   *
   * @param wins whether more prefer the option of the row
   * @param spoken the same in words, blank for an option beside itself
   */
  record PairCell(String words, boolean wins, String spoken) {}

  /** What happens when one ballot is left out. */
  record LeftOut(String words, List<Holder> next) {
    LeftOut {
      next = List.copyOf(next);
    }
  }

  /** Who holds the first place that is not firm, in how many of the counts. */
  record Holder(String words, int times) {}

  record Check(boolean passed, String head, String words) {}

  /** How far voters agree, in a word and as a figure. */
  record Agreement(
      String title, Optional<SideMark> side, String strength, String figure, double share) {}

  record Missing(Optional<SideMark> side, String name) {}
}
