package org.hearingdesk.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Majority judgment and approval, held against other people's tallies. */
class TalliesTest {

  static Stream<JsonNode> judgments() {
    List<JsonNode> cases = new ArrayList<>();
    read("majority-judgment-mieuxvoter").get("cases").forEach(cases::add);
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("judgments")
  void majorityJudgmentAgreesWithItsOwnLibrary(JsonNode expected) {
    List<GradeTally> tallies = new ArrayList<>();
    for (JsonNode tally : expected.get("tallies")) {
      tallies.add(tally(tally, expected));
    }

    assertThat(ranks(MajorityJudgment.order(tallies), tallies.size()))
        .isEqualTo(numbers(expected.get("ranks")));
  }

  @Test
  void tennesseeByGrades() {
    JsonNode expected = read("tennessee-mj");
    BallotBox box = tennessee(expected);

    Ranking judgment = new MajorityJudgment().rank(box, CountingRules.DEFAULT);
    Ranking mean = new MeanRating().rank(box, CountingRules.DEFAULT);

    assertThat(ranks(judgment.order(), 4))
        .isEqualTo(numbers(expected.get("expected").get("majority_judgment_ranks")));
    for (int option = 0; option < 4; option++) {
      assertThat(mean.standingOf(option).score().orElseThrow())
          .hasToString(expected.get("expected").get("mean_exact").get(option).asString());
      assertThat(judgment.standingOf(option).score().orElseThrow())
          .hasToString(expected.get("expected").get("lower_median").get(option).toString());
    }
  }

  @Test
  void approvalIsPointsOfOne() {
    JsonNode expected = read("approval-abcbook-ex1");
    List<String> options = texts(expected.get("options"));
    List<Ballot> ballots = new ArrayList<>();
    for (JsonNode approved : expected.get("ballots")) {
      Cells.Builder cells = Cells.builder(options.size());
      texts(approved).forEach(option -> cells.give(options.indexOf(option), 1));
      ballots.add(Ballot.anonymous(1, new Answer.Points(cells.build())));
    }
    BallotBox box = new BallotBox(options.size(), ballots);

    Ranking ranking = new Points().rank(box, CountingRules.DEFAULT);

    JsonNode counts = expected.get("expected").get("approval_counts");
    for (int option = 0; option < options.size(); option++) {
      long count = counts.get(options.get(option)).asLong();
      assertThat(ranking.standingOf(option).score()).hasValue(Fraction.of(count));
      assertThat(Points.supporters(box).get(option)).isEqualTo(count);
    }
  }

  /** Missing judgments count as the default grade where the case says so. */
  private static GradeTally tally(JsonNode counts, JsonNode expected) {
    TreeMap<Fraction, Fraction> weights = new TreeMap<>();
    long given = 0;
    for (int grade = 0; grade < counts.size(); grade++) {
      long count = counts.get(grade).asLong();
      given += count;
      if (count > 0) {
        weights.put(Fraction.of(grade), Fraction.of(count));
      }
    }
    long missing = expected.get("participants").asLong() - given;
    if (missing > 0 && expected.path("mode").asString("").equals("StaticDefault")) {
      Fraction grade = Fraction.of(expected.path("default").asLong(0));
      weights.merge(grade, Fraction.of(missing), Fraction::plus);
    }
    return new GradeTally(weights);
  }

  private static BallotBox tennessee(JsonNode expected) {
    List<String> options = texts(expected.get("options"));
    List<Ballot> ballots = new ArrayList<>();
    for (JsonNode ballot : expected.get("ballots")) {
      int[] grades =
          options.stream().mapToInt(option -> ballot.get(0).get(option).asInt()).toArray();
      ballots.add(Ballot.anonymous(ballot.get(1).asLong(), new Answer.Ratings(Cells.of(grades))));
    }
    return new BallotBox(options.size(), ballots);
  }

  private static List<Integer> ranks(List<List<Integer>> order, int options) {
    return IntStream.range(0, options)
        .mapToObj(option ->
            1
                + order.stream()
                    .takeWhile(group -> !group.contains(option))
                    .mapToInt(List::size)
                    .sum())
        .toList();
  }

  private static List<Integer> numbers(JsonNode array) {
    return array.valueStream().map(JsonNode::asInt).toList();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static JsonNode read(String name) {
    String path = "cases/ratings/" + name + ".expected.json";
    try (InputStream in = TalliesTest.class.getResourceAsStream(path)) {
      return new JsonMapper().readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
