package org.hearingdesk.ranking.round;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.Majorities;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * Whether one option beats every other one when only the two are compared, after Condorcet (1785).
 *
 * @param winner the option that does
 * @param closest its narrowest comparison
 */
public record CondorcetCheck(OptionalInt winner, Optional<Comparison> closest) {

  /**
   * One comparison of two options.
   *
   * @param votesFor the weight of the ballots that place the first above the other
   * @param votesAgainst the weight of those that do the contrary
   */
  public record Comparison(int other, Fraction votesFor, Fraction votesAgainst) {}

  static CondorcetCheck of(PairwiseTable table) {
    OptionalInt winner =
        table.isEmpty() ? OptionalInt.empty() : new Majorities(table).condorcetWinner();
    return new CondorcetCheck(
        winner, winner.isPresent() ? closest(table, winner.getAsInt()) : Optional.empty());
  }

  private static Optional<Comparison> closest(PairwiseTable table, int winner) {
    return IntStream.range(0, table.options())
        .filter(other -> other != winner)
        .boxed()
        .min(java.util.Comparator.comparing(other -> table.margin(winner, other)))
        .map(
            other -> new Comparison(other, table.votes(winner, other), table.votes(other, winner)));
  }
}
