package org.hearingdesk.export.count;

import java.util.List;
import java.util.Map;
import org.hearingdesk.ranking.PairwiseMethod;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingBySide;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Weighting;
import org.hearingdesk.ranking.firmness.Firmness;
import org.hearingdesk.ranking.firmness.KendallsW;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A count as one JSON object, so that anyone can compare it with another program's by machine.
 *
 * <p>Options are numbered from 1 in the order of the file; an order is a list of tie groups, best
 * first; figures whose name ends in {@code _scaled} are exact whole numbers, the weight times
 * {@code scale}.
 */
public final class CountJson {

  static final String SCHEMA = "hearing-desk-count/1";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CountJson() {}

  /** The report as text, ending with a line break. */
  public static String write(Count count) {
    return text(tree(count));
  }

  static String text(ObjectNode json) {
    return MAPPER.writeValueAsString(json) + "\n";
  }

  static ObjectNode tree(Count count) {
    BallotBox box = count.screened().valid();
    ObjectNode json = Json.object();
    head(count, json);
    json.set("ranking", ranking(count.method().rank(box, count.rules()), count.options()));
    switch (box.kind().orElse(Answer.Kind.RANKS)) {
      case RANKS -> ranks(count, json);
      case RATINGS -> RatingsJson.write(count, json);
      case POINTS -> PointsJson.write(count, json);
      case PAIRS -> ranks(count, json);
    }
    boolean alsoPairwise =
        switch (box.kind().orElse(Answer.Kind.RANKS)) {
          case RATINGS, POINTS -> true;
          case RANKS, PAIRS -> false;
        };
    if (alsoPairwise && count.method() instanceof PairwiseMethod) {
      write(box, count.rules(), PairwiseJson.Figures.SCALED, json);
    }
    if (!box.ballots().isEmpty()) {
      FirmnessJson.write(
          RankingBySide.of(count.method(), box, count.rules()), box, count.rules(), json);
    }
    return json;
  }

  private static void head(Count count, ObjectNode json) {
    json.put("schema", SCHEMA);
    json.put("source", count.source());
    json.put("method", count.method().id());
    json.put("left_out", count.rules().leftOut().id());
    json.put("weights", weights(count.rules().weighting()));
    json.set("options", Json.texts(count.options()));
    json.put("n_options", count.options().size());
    json.put("n_ballots", count.box().size());
    json.put("n_blank_ballots", count.box().blanks());
  }

  static String weights(Weighting weighting) {
    return switch (weighting) {
      case Weighting.Equal() -> "equal";
      case Weighting.Given() -> "given";
      case Weighting.EqualSides(Map<?, ?> sideWeights) ->
          sideWeights.isEmpty() ? "equal-sides" : "sides";
    };
  }

  static ArrayNode ranking(Ranking ranking, List<String> options) {
    ArrayNode standings = Json.array();
    for (Ranking.Standing standing : ranking.standings()) {
      ObjectNode json = standings.addObject();
      json.put("option", standing.option() + 1);
      json.put("name", options.get(standing.option()));
      json.put("place", standing.place());
      json.put("rank", standing.rank());
      standing
          .score()
          .ifPresentOrElse(
              score -> {
                json.put("score", score.toDouble());
                json.put("score_exact", score.toString());
              },
              () -> json.putNull("score"));
    }
    return standings;
  }

  private static void ranks(Count count, ObjectNode json) {
    if (count.tellsVotersApart()) {
      weighted(count, json);
    } else {
      write(count.box(), count.rules(), PairwiseJson.Figures.PLAIN, json);
      json.set("kendall_w", PairwiseJson.agreement(KendallsW.of(count.box())));
    }
  }

  /** Every weighting beside the others, each side, and the count without each voter and side. */
  private static void weighted(Count count, ObjectNode json) {
    BallotBox box = count.box();
    CountingRules equal = count.rules().with(new Weighting.Equal());
    ObjectNode unweighted = json.putObject("unweighted");
    write(box, equal, PairwiseJson.Figures.PLAIN, unweighted);
    unweighted.set("kendall_w", PairwiseJson.agreement(KendallsW.of(box)));
    write(
        box,
        count.rules().with(new Weighting.Given()),
        PairwiseJson.Figures.SCALED,
        json.putObject("given_weights"));
    write(
        box,
        count.rules().with(new Weighting.EqualSides()),
        PairwiseJson.Figures.SCALED,
        json.putObject("equal_groups"));
    ObjectNode bySide = json.putObject("by_group_unweighted");
    ObjectNode withoutSide = json.putObject("leave_one_group_out_unweighted");
    for (String side : box.sides()) {
      bySide.set(side, orders(box.ofSide(side), equal));
      withoutSide.set(side, orders(box.withoutSide(side), equal));
    }
    if (box.voters().size() <= Firmness.MOST_VOTERS) {
      ObjectNode withoutVoter = json.putObject("leave_one_organisation_out_unweighted");
      for (String voter : box.voters()) {
        withoutVoter.set(voter, orders(box.withoutVoter(voter), equal));
      }
    }
  }

  private static void write(
      BallotBox box, CountingRules rules, PairwiseJson.Figures figures, ObjectNode into) {
    PairwiseJson.write(PairwiseTable.of(box, rules), figures, into);
    PairwiseJson.instantRunoff(box, rules, into);
  }

  private static ObjectNode orders(BallotBox box, CountingRules rules) {
    return PairwiseJson.orders(PairwiseTable.of(box, rules));
  }
}
