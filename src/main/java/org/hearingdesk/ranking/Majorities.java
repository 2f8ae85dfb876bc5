package org.hearingdesk.ranking;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Who beats whom by majority: the Condorcet check, Copeland's figures and the Smith set. */
public final class Majorities {

  private final PairwiseTable table;

  public Majorities(PairwiseTable table) {
    this.table = table;
  }

  /** The option that beats every other one, if any. */
  public OptionalInt condorcetWinner() {
    return options().filter(option -> wins(option) == table.options() - 1).findFirst();
  }

  /** The option that every other one beats, if any; with a single option there is none. */
  public OptionalInt condorcetLoser() {
    return table.options() < 2
        ? OptionalInt.empty()
        : options().filter(option -> losses(option) == table.options() - 1).findFirst();
  }

  public int wins(int option) {
    return (int) options().filter(other -> table.beats(option, other)).count();
  }

  public int losses(int option) {
    return (int) options().filter(other -> table.beats(other, option)).count();
  }

  /** Copeland's score, after A. H. Copeland (1951). */
  public int winsMinusLosses(int option) {
    return wins(option) - losses(option);
  }

  /**
   * The smallest set whose members all beat every option outside it, after J. H. Smith, Aggregation
   * of preferences with variable electorate, Econometrica 41 (1973).
   */
  public List<Integer> smithSet() {
    int options = table.options();
    boolean[][] reaches = new boolean[options][options];
    for (int a = 0; a < options; a++) {
      for (int b = 0; b < options; b++) {
        reaches[a][b] = !table.beats(b, a);
      }
    }
    for (int via = 0; via < options; via++) {
      for (int from = 0; from < options; from++) {
        for (int to = 0; to < options; to++) {
          reaches[from][to] |= reaches[from][via] && reaches[via][to];
        }
      }
    }
    return options()
        .filter(option -> options().allMatch(other -> reaches[option][other]))
        .boxed()
        .toList();
  }

  private IntStream options() {
    return IntStream.range(0, table.options());
  }
}
