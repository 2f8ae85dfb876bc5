package org.hearingdesk.export.count;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.AcceptedMajorities;
import org.hearingdesk.ranking.Borda;
import org.hearingdesk.ranking.Copeland;
import org.hearingdesk.ranking.InstantRunoff;
import org.hearingdesk.ranking.Kemeny;
import org.hearingdesk.ranking.Majorities;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.Schulze;
import org.hearingdesk.ranking.StrictOrder;
import org.hearingdesk.ranking.StrongestPaths;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.LeftOutRule;
import org.hearingdesk.ranking.firmness.KendallsW;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that follows from one pairwise table. */
final class PairwiseJson {

  /** Whether figures carry the suffix that says they are weights times the scale. */
  enum Figures {
    PLAIN(""),
    SCALED("_scaled");

    private final String suffix;

    Figures(String suffix) {
      this.suffix = suffix;
    }
  }

  private static final int MOST_ORDERS = 20;

  private PairwiseJson() {}

  static void write(PairwiseTable table, Figures figures, ObjectNode into) {
    // Under "no opinion" the figures are scaled too; their names have no suffix there.
    String suffix = table.rules().leftOut() == LeftOutRule.BOTTOM ? figures.suffix : "";
    Majorities majorities = new Majorities(table);
    into.put("scale", table.scale());
    into.set("pairwise" + suffix, Json.table(table, table::scaledVotes));
    Json.put(into, "condorcet_winner", majorities.condorcetWinner());
    Json.put(into, "condorcet_loser", majorities.condorcetLoser());
    into.set("smith_set", Json.options(majorities.smithSet()));
    into.set("copeland_win_minus_loss", copeland(majorities, table.options()));
    into.set("copeland_order", Json.order(new Copeland().rank(table).order()));
    into.set("borda_average_times2" + suffix, Json.bigs(Borda.scaledDoubles(table)));
    into.set("borda_order", Json.order(new Borda().rank(table).order()));
    into.set("schulze_winning_votes", strict(Schulze.order(table)));
    into.set(
        "schulze_margins",
        strict(StrongestPaths.of(table, StrongestPaths.Strength.MARGINS).order()));
    into.set(
        "ranked_pairs_winning_votes",
        rankedPairs(AcceptedMajorities.of(table, StrongestPaths.Strength.WINNING_VOTES)));
    into.set(
        "ranked_pairs_margins",
        rankedPairs(AcceptedMajorities.of(table, StrongestPaths.Strength.MARGINS)));
    if (table.options() <= Kemeny.MOST_OPTIONS) {
      into.set("kemeny", kemeny(Kemeny.optimum(table)));
    }
  }

  private static ObjectNode rankedPairs(AcceptedMajorities accepted) {
    ObjectNode json = Json.object();
    json.put("all_strengths_distinct", accepted.strengthsDistinct());
    accepted
        .possibleWinners()
        .ifPresentOrElse(
            winners -> json.set("winners_over_all_tie_breaks", Json.options(winners)),
            () -> json.putNull("winners_over_all_tie_breaks"));
    // An order that does not hang on distinct strengths has a name of its own.
    String name = accepted.strengthsDistinct() ? "order" : "order_same_for_all_tie_breaks";
    accepted.onlyOrder().ifPresent(order -> json.set(name, Json.order(order.layers())));
    return json;
  }

  private static ObjectNode kemeny(Kemeny.Optimum optimum) {
    ObjectNode json = Json.object();
    json.put("best_agreements", optimum.scaledAgreements());
    json.put("n_optimal", optimum.orders().size());
    ArrayNode orders = json.putArray("optimal");
    optimum.orders().stream().limit(MOST_ORDERS).forEach(order -> orders.add(Json.options(order)));
    return json;
  }

  /** The winner of the instant run-off, for which the ballots themselves are needed. */
  static void instantRunoff(BallotBox box, CountingRules rules, ObjectNode into) {
    InstantRunoff method = new InstantRunoff();
    if (method.canCount(box)) {
      List<Integer> winners = method.rank(box, rules).winners();
      Json.put(
          into,
          "irv_winner",
          winners.size() == 1 ? OptionalInt.of(winners.getFirst()) : OptionalInt.empty());
    }
  }

  /** The three orders that are shown for a part of the ballots. */
  static ObjectNode orders(PairwiseTable table) {
    ObjectNode orders = Json.object();
    orders.set("borda_order", Json.order(new Borda().rank(table).order()));
    orders.set("schulze_winning_votes_layers", Json.order(new Schulze().rank(table).order()));
    orders.set("copeland_order", Json.order(new Copeland().rank(table).order()));
    return orders;
  }

  /** Kendall's W; every figure null where it is not defined. */
  static ObjectNode agreement(KendallsW agreement) {
    ObjectNode json = Json.object();
    switch (agreement) {
      case KendallsW.Measured measured -> {
        json.put("w", measured.w().toDouble());
        json.put("w_exact", measured.w().toString());
        json.put("w_uncorrected", measured.uncorrected().toDouble());
        json.put("chi_square", measured.chiSquare());
        json.put("df", measured.degreesOfFreedom());
        json.put("p", measured.p());
        json.put("judges", measured.judges());
      }
      case KendallsW.NotDefined undefined -> {
        for (String name :
            new String[] {"w", "w_exact", "w_uncorrected", "chi_square", "df", "p"}) {
          json.putNull(name);
        }
        json.put("not_defined", undefined.reason().name().toLowerCase(Locale.ROOT));
      }
    }
    return json;
  }

  private static ArrayNode copeland(Majorities majorities, int options) {
    ArrayNode scores = Json.array();
    IntStream.range(0, options).map(majorities::winsMinusLosses).forEach(scores::add);
    return scores;
  }

  private static ObjectNode strict(StrictOrder order) {
    ObjectNode json = Json.object();
    json.set("defeats", Json.defeats(order));
    json.set("order_layers", Json.order(order.layers()));
    json.set("order_by_wins", Json.order(order.byWins()));
    return json;
  }
}
