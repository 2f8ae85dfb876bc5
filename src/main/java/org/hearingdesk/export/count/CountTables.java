package org.hearingdesk.export.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingBySide;

/** The tables of a count in plain text. */
final class CountTables {
  /** A wider table does not fit on a screen. */
  private static final int MOST_COLUMNS = 16;

  private CountTables() {}

  /** The order, with a column of places for each side. */
  static String ranking(CountWords words, RankingBySide bySide) {
    Ranking total = bySide.total();
    TextTable table = new TextTable();
    List<String> heading = new ArrayList<>(List.of("", "", words.unit(total.explanation())));
    bySide.sides().forEach(side -> heading.add(side.side() + " (" + side.voters() + ")"));
    table.add(heading);
    for (Ranking.Standing standing : total.standings()) {
      List<String> row = new ArrayList<>();
      row.add(standing.place());
      row.add(words.name(standing.option()));
      row.add(
          standing
              .score()
              .map(score -> words.score(score, total.explanation().unit()))
              .orElse(words.text("report.no-score")));
      bySide.sides().forEach(side -> row.add(side.ranking().placeOf(standing.option())));
      table.add(row);
    }
    return table.toString();
  }

  /** How far each option is ahead of each other one; empty where there are too many. */
  static Optional<String> margins(CountWords words, PairwiseTable pairs) {
    if (pairs.options() > MOST_COLUMNS) {
      return Optional.empty();
    }
    TextTable table = new TextTable();
    List<String> heading = new ArrayList<>(List.of("", ""));
    for (int option = 1; option <= pairs.options(); option++) {
      heading.add(Integer.toString(option));
    }
    table.add(heading);
    for (int a = 0; a < pairs.options(); a++) {
      List<String> row = new ArrayList<>(List.of(Integer.toString(a + 1), words.name(a)));
      for (int b = 0; b < pairs.options(); b++) {
        row.add(a == b ? "·" : pairs.margin(a, b).toString());
      }
      table.add(row);
    }
    return Optional.of(table.toString());
  }
}
