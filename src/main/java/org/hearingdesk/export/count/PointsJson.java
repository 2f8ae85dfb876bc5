package org.hearingdesk.export.count;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.Points;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.ballot.PointsBudget;
import org.hearingdesk.ranking.ballot.Weighting;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Points and approval: which sheets count, the sums and the supporters, every voter once. */
final class PointsJson {
  private PointsJson() {}

  static void write(Count count, ObjectNode json) {
    PointsBudget.Screened screened = count.screened();
    count
        .budget()
        .ifPresent(budget -> {
          json.put("budget", budget.budget());
          budget.capPerOption().ifPresent(cap -> json.put("cap_per_option", cap));
        });
    Set<Integer> invalid = new HashSet<>();
    screened.flagged().forEach(flagged -> invalid.add(flagged.index()));
    ArrayNode valid = json.putArray("valid");
    IntStream.range(0, count.box().ballots().size())
        .forEach(index -> valid.add(!invalid.contains(index)));
    Ranking sums = new Points().rank(screened.valid(), count.rules().with(new Weighting.Equal()));
    ArrayNode totals = json.putArray("totals");
    sums.standings().stream()
        .sorted(Comparator.comparingInt(Ranking.Standing::option))
        .forEach(standing -> standing.score().ifPresent(sum -> totals.add(sum.numerator())));
    ArrayNode supporters = json.putArray("supporters");
    Points.supporters(screened.valid()).forEach(supporters::add);
    json.set("order_by_total", Json.order(sums.order()));
  }
}
