package org.hearingdesk.exchange.ballots;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.PairCells;

/**
 * The titles of a grid of pairs: each column compares two options and is called {@code A > B}. The
 * options are those that the titles name, in the order in which they first appear.
 *
 * @param pairs the numbers of the two options of each column, the one named first before the other
 */
record PairTitles(List<String> options, List<Pair> pairs) {
  /** What stands between the two options. */
  static final String BETWEEN = " > ";

  private static final Set<String> FIRST = Set.of("1", ">");
  private static final Set<String> SECOND = Set.of("2", "<");
  private static final Set<String> ALIKE = Set.of("0", "=");

  /** The two options of a column. */
  record Pair(int first, int second) {
    Set<Integer> both() {
      return Set.of(first, second);
    }
  }

  /** Reads the titles; what is wrong with them is told. */
  static PairTitles of(List<String> titles, long line, Problems problems) {
    List<String> options = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    Set<Set<Integer>> seen = new HashSet<>();
    for (String title : titles) {
      int at = title.indexOf(BETWEEN);
      String first = at < 0 ? "" : title.substring(0, at).strip();
      String second = at < 0 ? "" : title.substring(at + BETWEEN.length()).strip();
      if (first.isEmpty() || second.isEmpty() || second.contains(BETWEEN) || first.equals(second)) {
        problems.add(Problem.at(line, "not-a-pair", Problem.quoted(title)));
      } else {
        Pair pair = new Pair(number(first, options), number(second, options));
        if (!seen.add(pair.both())) {
          problems.add(Problem.at(line, "pair-twice", Problem.quoted(title)));
        }
        pairs.add(pair);
      }
    }
    return new PairTitles(List.copyOf(options), List.copyOf(pairs));
  }

  private static int number(String option, List<String> options) {
    if (!options.contains(option)) {
      options.add(option);
    }
    return options.indexOf(option);
  }

  /** What a cell says, as {@link PairCells} writes it; below 0 for nothing that can be read. */
  static int value(String cell) {
    if (FIRST.contains(cell)) {
      return PairCells.FIRST;
    } else if (SECOND.contains(cell)) {
      return PairCells.SECOND;
    }
    return ALIKE.contains(cell) ? PairCells.ALIKE : -1;
  }

  /** The answer of a row, whose cells stand in the order of the columns. */
  Answer answer(Cells columns) {
    PairCells cells = new PairCells(options.size());
    for (int column = 0; column < pairs.size(); column++) {
      Pair pair = pairs.get(column);
      columns
          .value(column)
          .ifPresent(value -> {
            switch (value) {
              case PairCells.FIRST -> cells.prefer(pair.first(), pair.second());
              case PairCells.SECOND -> cells.prefer(pair.second(), pair.first());
              default -> cells.alike(pair.first(), pair.second());
            }
          });
    }
    return cells.build();
  }
}
