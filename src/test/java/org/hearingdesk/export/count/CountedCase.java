package org.hearingdesk.export.count;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearingdesk.exchange.ballots.BallotReader;
import org.hearingdesk.exchange.ballots.BallotReading;
import org.hearingdesk.exchange.ballots.Limits;
import org.hearingdesk.ranking.Borda;
import org.hearingdesk.ranking.MeanRating;
import org.hearingdesk.ranking.Points;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.LeftOutRule;
import org.hearingdesk.ranking.ballot.PointsBudget;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case with a file of ballots: read as the program reads it, and its report compared. */
final class CountedCase {
  private static final String TIES = "hangs on how a tool breaks ties";
  private static final String OTHER_TEST = "another test of the same figure, not offered here";

  /** Why a figure is not asserted. */
  private static final Map<String, String> NOT_ASSERTED =
      Map.ofEntries(
          Map.entry("order_depends_on_tie_rule", TIES),
          Map.entry("order_all_tools_agree_although_strengths_repeat", TIES),
          Map.entry("minimax_winning_votes_order", "minimax is no method of the program"),
          Map.entry("minimax_margins_order", "minimax is no method of the program"),
          Map.entry("quartile1_R_type7", "quartiles are not reported"),
          Map.entry("quartile3_R_type7", "quartiles are not reported"),
          Map.entry("friedman_chisq", "the same as chi square"),
          Map.entry("friedman_p", "the same as p"),
          Map.entry("vegan_W", "the same as W"),
          Map.entry("vegan_Chi2", "the same as chi square"),
          Map.entry("vegan_F", OTHER_TEST),
          Map.entry("vegan_ProbF", OTHER_TEST),
          Map.entry("vegan_ProbPerm", "by chance: nobody gets the same digits twice"));

  /** Says how, not what. */
  private static final Set<String> REMARKS = Set.of("computed_by", "definition", "no_opinion");

  private static final Map<String, String> NAMES_OF_AGREEMENT =
      Map.of(
          "irr_Wt", "w",
          "irr_chisq", "chi_square",
          "irr_p", "p",
          "irr_W_uncorrected", "w_uncorrected");

  private static final Map<String, String> NAMES_OF_RATINGS =
      Map.of(
          "mean_R", "mean",
          "median_R_average_of_middle_two", "median_average_of_middle_two",
          "sd_R", "sd");

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path path;
  private final JsonNode expected;
  private final CaseFindings findings;

  CountedCase(Path path, JsonNode expected, CaseFindings findings) {
    this.path = path;
    this.expected = expected;
    this.findings = findings;
  }

  void orders() throws IOException {
    JsonNode bottom = counted(new Borda(), LeftOutRule.BOTTOM);
    for (String name : new String[] {"options", "n_options", "n_ballots", "n_blank_ballots"}) {
      findings.check(name, expected.get(name), bottom.get(name));
    }
    compare("bottom", expected.get("expected").get("bottom"), bottom);
    JsonNode silent = expected.get("expected").get("no_opinion");
    // A case of complete ballots says in words that both rules give the same.
    compare(
        "no_opinion",
        silent.isObject() ? silent : expected.get("expected").get("bottom"),
        counted(new Borda(), LeftOutRule.NO_OPINION));
    if (expected.has("kendall_w")) {
      agreement("kendall_w", expected.get("kendall_w"), bottom.get("kendall_w"));
    }
  }

  void weights() throws IOException {
    JsonNode bottom = counted(new Borda(), LeftOutRule.BOTTOM);
    JsonNode noOpinion = counted(new Borda(), LeftOutRule.NO_OPINION);
    for (String weights : new String[] {"unweighted", "given_weights", "equal_groups"}) {
      compare(weights, expected.get(weights), bottom.get(weights));
      JsonNode silent = expected.get(weights).get("no_opinion");
      if (silent.isObject()) {
        compare(weights + "/no_opinion", silent, noOpinion.get(weights));
      }
    }
    for (String parts :
        new String[] {
          "by_group_unweighted",
          "leave_one_organisation_out_unweighted",
          "leave_one_group_out_unweighted"
        }) {
      findings.check(
          parts + " of",
          new TreeSet<>(expected.get(parts).propertyNames()),
          new TreeSet<>(bottom.get(parts).propertyNames()));
      compare(parts, expected.get(parts), bottom.get(parts));
    }
  }

  void agreement() throws IOException {
    JsonNode counted = counted(new MeanRating(), LeftOutRule.BOTTOM);
    agreement("kendall_w", expected.get("expected"), counted.get("kendall_w"));
  }

  void ratings() throws IOException {
    RankingMethod method = expected.has("budget") ? new Points() : new MeanRating();
    JsonNode counted = counted(method, LeftOutRule.BOTTOM);
    for (var field : expected.get("expected").properties()) {
      String name = NAMES_OF_RATINGS.getOrDefault(field.getKey(), field.getKey());
      if (!passedOver(name, name, field.getValue())) {
        findings.close(name, field.getValue(), counted.get(name));
      }
    }
  }

  private void compare(String where, JsonNode theirs, @Nullable JsonNode ours) {
    for (var field : theirs.properties()) {
      String figure = where + "/" + field.getKey();
      JsonNode own = ours == null ? null : ours.get(field.getKey());
      if (passedOver(figure, field.getKey(), field.getValue())) {
        continue;
      }
      if (field.getKey().equals("kendall_w") && own != null) {
        agreement(figure, field.getValue(), own);
      } else if (field.getValue().isObject()) {
        compare(figure, field.getValue(), own);
      } else {
        findings.check(figure, field.getValue(), own);
      }
    }
  }

  private boolean passedOver(String figure, String name, JsonNode theirs) {
    if (REMARKS.contains(name)) {
      return true;
    }
    if (NOT_ASSERTED.containsKey(name)) {
      findings.notAsserted(figure, NOT_ASSERTED.get(name));
      return true;
    }
    boolean unknown = name.equals("winners_over_all_tie_breaks") && theirs.isNull();
    if (unknown) {
      findings.notAsserted(figure, "the case does not know it");
    }
    return unknown;
  }

  private void agreement(String where, JsonNode theirs, JsonNode ours) {
    boolean defined = !theirs.get("irr_Wt").isNull();
    findings.check(where + "/defined", defined, !ours.has("not_defined"));
    for (var field : theirs.properties()) {
      String figure = where + "/" + field.getKey();
      String own = NAMES_OF_AGREEMENT.get(field.getKey());
      if (own != null && defined) {
        findings.close(figure, field.getValue(), ours.get(own));
      } else if (own != null) {
        findings.check(figure, true, ours.get(own).isNull());
      } else {
        passedOver(figure, field.getKey(), field.getValue());
      }
    }
  }

  /** The report as another program would read it. */
  private JsonNode counted(RankingMethod method, LeftOutRule leftOut) throws IOException {
    String ballots = expected.path("ballot_file").asString(expected.path("csv_file").asString(""));
    Answer.Kind kind =
        method instanceof Points
            ? Answer.Kind.POINTS
            : method instanceof MeanRating ? Answer.Kind.RATINGS : Answer.Kind.RANKS;
    BallotReading reading =
        new BallotReader(Limits.DEFAULT).read(path.resolveSibling(ballots), kind);
    if (!(reading instanceof BallotReading.Ready(var file))) {
      throw new IOException(ballots + " is refused: " + reading);
    }
    Optional<PointsBudget> budget =
        expected.has("budget")
            ? Optional.of(
                new PointsBudget(
                    expected.get("budget").asInt(),
                    OptionalInt.of(expected.get("cap_per_option").asInt())))
            : Optional.empty();
    CountingRules rules = CountingRules.DEFAULT.with(leftOut);
    return MAPPER.readTree(
        CountJson.write(new Count(ballots, file.options(), file.box(), rules, method, budget)));
  }
}
