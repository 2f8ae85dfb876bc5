package org.hearingdesk.export.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The report of a count, held against the answers of published papers and other programs. */
class PublishedCasesTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Depends on how a tool breaks ties, or is not computed here. */
  private static final Set<String> NOT_ASSERTED =
      Set.of(
          "order_depends_on_tie_rule",
          "order_all_tools_agree_although_strengths_repeat",
          "minimax_winning_votes_order",
          "minimax_margins_order",
          "computed_by",
          "definition",
          "no_opinion");

  private static final Map<String, String> FIGURES_OF_AGREEMENT =
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

  static Stream<Path> ordinal() throws IOException, URISyntaxException {
    return cases("ordinal");
  }

  static Stream<Path> weighted() throws IOException, URISyntaxException {
    return cases("weighted");
  }

  static Stream<Path> kendall() throws IOException, URISyntaxException {
    return cases("kendall");
  }

  static Stream<Path> ratings() throws IOException, URISyntaxException {
    return cases("ratings").filter(path -> read(path).has("csv_file"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ordinal")
  void agreesOnOrders(Path path) throws IOException {
    JsonNode expected = read(path);
    SoftAssertions softly = new SoftAssertions();
    JsonNode bottom = counted(path, expected, new Borda(), LeftOutRule.BOTTOM);
    for (String name : new String[] {"options", "n_options", "n_ballots", "n_blank_ballots"}) {
      softly.assertThat(bottom.get(name)).as(name).isEqualTo(expected.get(name));
    }
    assertAll(softly, "bottom", expected.get("expected").get("bottom"), bottom);
    JsonNode silent = expected.get("expected").get("no_opinion");
    JsonNode noOpinion = counted(path, expected, new Borda(), LeftOutRule.NO_OPINION);
    // A case of complete ballots says in words that both rules give the same.
    assertAll(
        softly,
        "no opinion",
        silent.isObject() ? silent : expected.get("expected").get("bottom"),
        noOpinion);
    if (expected.has("kendall_w")) {
      assertAgreement(softly, expected.get("kendall_w"), bottom.get("kendall_w"));
    }
    softly.assertAll();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("weighted")
  void agreesOnWeightsSidesAndLeavingOut(Path path) throws IOException {
    JsonNode expected = read(path);
    SoftAssertions softly = new SoftAssertions();
    JsonNode bottom = counted(path, expected, new Borda(), LeftOutRule.BOTTOM);
    JsonNode noOpinion = counted(path, expected, new Borda(), LeftOutRule.NO_OPINION);
    for (String weights : new String[] {"unweighted", "given_weights", "equal_groups"}) {
      assertAll(softly, weights, expected.get(weights), bottom.get(weights));
      JsonNode silent = expected.get(weights).get("no_opinion");
      if (silent.isObject()) {
        assertAll(softly, weights + " no opinion", silent, noOpinion.get(weights));
      }
    }
    for (String parts :
        new String[] {
          "by_group_unweighted",
          "leave_one_organisation_out_unweighted",
          "leave_one_group_out_unweighted"
        }) {
      softly
          .assertThat(Set.copyOf(bottom.get(parts).propertyNames()))
          .isEqualTo(Set.copyOf(expected.get(parts).propertyNames()));
      assertAll(softly, parts, expected.get(parts), bottom.get(parts));
    }
    softly.assertAll();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kendall")
  void agreesOnAgreement(Path path) throws IOException {
    JsonNode expected = read(path);
    SoftAssertions softly = new SoftAssertions();
    JsonNode counted = counted(path, expected, new MeanRating(), LeftOutRule.BOTTOM);
    assertAgreement(softly, expected.get("expected"), counted.get("kendall_w"));
    softly.assertAll();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ratings")
  void agreesOnRatingsAndPoints(Path path) throws IOException {
    JsonNode expected = read(path);
    SoftAssertions softly = new SoftAssertions();
    RankingMethod method = expected.has("budget") ? new Points() : new MeanRating();
    JsonNode counted = counted(path, expected, method, LeftOutRule.BOTTOM);
    for (var field : expected.get("expected").properties()) {
      String name = NAMES_OF_RATINGS.getOrDefault(field.getKey(), field.getKey());
      if (!name.startsWith("quartile")) {
        assertClose(softly, name, field.getValue(), counted.get(name));
      }
    }
    softly.assertAll();
  }

  private static void assertAll(
      SoftAssertions softly, String where, JsonNode expected, JsonNode counted) {
    for (var field : expected.properties()) {
      String name = where + "/" + field.getKey();
      JsonNode own = counted.get(field.getKey());
      boolean unknown =
          field.getKey().equals("winners_over_all_tie_breaks") && field.getValue().isNull();
      if (NOT_ASSERTED.contains(field.getKey()) || unknown) {
        continue;
      }
      if (field.getKey().equals("kendall_w")) {
        assertAgreement(softly, field.getValue(), own);
      } else if (field.getValue().isObject() && own != null) {
        assertAll(softly, name, field.getValue(), own);
      } else {
        softly.assertThat(own).as(name).isEqualTo(field.getValue());
      }
    }
  }

  private static void assertAgreement(SoftAssertions softly, JsonNode expected, JsonNode counted) {
    boolean defined = !expected.get("irr_Wt").isNull();
    softly.assertThat(counted.has("not_defined")).as("not defined").isEqualTo(!defined);
    FIGURES_OF_AGREEMENT.forEach((theirs, ours) -> {
      if (defined) {
        assertClose(softly, ours, expected.get(theirs), counted.get(ours));
      } else {
        softly.assertThat(counted.get(ours).isNull()).as(ours + " is null").isTrue();
      }
    });
  }

  /** Equal, or for decimals, equal in the digits that were printed. */
  private static void assertClose(
      SoftAssertions softly, String name, JsonNode expected, JsonNode counted) {
    if (expected.isArray() && counted != null && counted.size() == expected.size()) {
      for (int index = 0; index < expected.size(); index++) {
        assertClose(softly, name + "/" + index, expected.get(index), counted.get(index));
      }
    } else if (expected.isNumber() && counted != null && counted.isNumber()) {
      double value = expected.asDouble();
      softly
          .assertThat(counted.asDouble())
          .as(name)
          .isCloseTo(value, within(Math.abs(value) * 1e-9));
    } else {
      softly.assertThat(counted).as(name).isEqualTo(expected);
    }
  }

  /** The report as another program would read it. */
  private static JsonNode counted(
      Path path, JsonNode expected, RankingMethod method, LeftOutRule leftOut) throws IOException {
    String ballots = expected.path("ballot_file").asString(expected.path("csv_file").asString(""));
    Answer.Kind kind =
        method instanceof Points
            ? Answer.Kind.POINTS
            : method instanceof MeanRating ? Answer.Kind.RATINGS : Answer.Kind.RANKS;
    BallotReading reading =
        new BallotReader(Limits.DEFAULT).read(path.resolveSibling(ballots), kind);
    assertThat(reading).isInstanceOf(BallotReading.Ready.class);
    var file = ((BallotReading.Ready) reading).file();
    Optional<PointsBudget> budget =
        expected.has("budget")
            ? Optional.of(
                new PointsBudget(
                    expected.get("budget").asInt(),
                    OptionalInt.of(expected.get("cap_per_option").asInt())))
            : Optional.empty();
    CountingRules rules = CountingRules.DEFAULT.with(leftOut);
    String json =
        CountJson.write(new Count(ballots, file.options(), file.box(), rules, method, budget));
    return (ObjectNode) MAPPER.readTree(json);
  }

  private static JsonNode read(Path path) {
    return MAPPER.readTree(path.toFile());
  }

  private static Stream<Path> cases(String folder) throws IOException, URISyntaxException {
    Path root =
        Path.of(
            Objects.requireNonNull(
                    PublishedCasesTest.class.getResource(
                        "/org/hearingdesk/ranking/cases/" + folder))
                .toURI());
    try (Stream<Path> files = Files.list(root)) {
      return files
          .filter(path -> path.toString().endsWith(".expected.json"))
          .sorted()
          .toList()
          .stream();
    }
  }
}
