package org.hearingdesk.export.count;

import java.util.List;
import org.hearingdesk.ranking.RankingBySide;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.firmness.BetweenSides;
import org.hearingdesk.ranking.firmness.Firmness;
import org.hearingdesk.ranking.firmness.RankRanges;
import org.hearingdesk.ranking.round.Redrawn;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How far an order can be relied on, and how the sides differ. */
final class FirmnessJson {
  private FirmnessJson() {}

  /** Writes {@code firmness}, and {@code between_sides} where there are several. */
  static void write(RankingBySide bySide, BallotBox box, CountingRules rules, ObjectNode into) {
    Firmness firmness = Firmness.of(bySide.total(), box, rules);
    ObjectNode json = into.putObject("firmness");
    json.put("firm_places", firmness.places());
    ArrayNode others = json.putArray("other_counts");
    for (Firmness.OtherCount other : firmness.otherCounts()) {
      ObjectNode each = others.addObject();
      switch (other) {
        case Firmness.OtherMethod way -> each.put("method", way.method().id());
        case Firmness.SidesWeighTheSame _ -> each.put("weights", "equal-sides");
      }
      each.set("order", Json.order(other.ranking().order()));
    }
    Redrawn.of(bySide.total(), box, rules)
        .ifPresent(drawn -> redrawn(drawn.ranges(), json.putObject("redrawn")));
    if (bySide.sides().size() > 1) {
      betweenSides(bySide, into.putObject("between_sides"));
    }
  }

  /**
   * Between which ranks each option lies in nine of ten draws, and how often the top is the same.
   */
  private static void redrawn(RankRanges ranges, ObjectNode json) {
    json.put("draws", ranges.resamples());
    json.put("seed", ranges.seed());
    ArrayNode top = json.putArray("same_top");
    ranges.sameTop().forEach(top::add);
    ArrayNode ranks = json.putArray("ranks");
    for (RankRanges.Range range : ranges.ranges()) {
      ranks.addArray().add(range.best()).add(range.worst());
    }
  }

  private static void betweenSides(RankingBySide bySide, ObjectNode json) {
    List<String> names = bySide.sides().stream().map(RankingBySide.OfSide::side).toList();
    BetweenSides between =
        BetweenSides.of(bySide.sides().stream().map(RankingBySide.OfSide::ranking).toList());
    ArrayNode pairs = json.putArray("pairs");
    for (BetweenSides.Pair pair : between.pairs()) {
      ObjectNode each = pairs.addObject();
      each.put("first", names.get(pair.first()));
      each.put("second", names.get(pair.second()));
      pair.tau()
          .value()
          .ifPresentOrElse(tau -> each.put("tau_b", tau), () -> each.putNull("tau_b"));
    }
    ArrayNode dividing = json.putArray("dividing");
    for (BetweenSides.Divided option : between.dividing()) {
      ObjectNode each = dividing.addObject();
      each.put("option", option.option() + 1);
      each.put("highest_for", names.get(option.above()));
      each.put("lowest_for", names.get(option.below()));
    }
  }
}
