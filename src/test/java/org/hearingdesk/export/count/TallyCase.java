package org.hearingdesk.export.count;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.GradeTally;
import org.hearingdesk.ranking.MajorityJudgment;
import org.hearingdesk.ranking.MeanRating;
import org.hearingdesk.ranking.Points;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import tools.jackson.databind.JsonNode;

/** A case whose ballots or tallies stand in the file of answers itself. */
final class TallyCase {
  private final JsonNode expected;
  private final CaseFindings findings;

  TallyCase(JsonNode expected, CaseFindings findings) {
    this.expected = expected;
    this.findings = findings;
  }

  /** Majority judgment on tallies. */
  void judgments() {
    for (JsonNode each : expected.get("cases")) {
      List<GradeTally> tallies = new ArrayList<>();
      each.get("tallies").forEach(tally -> tallies.add(tally(tally, each)));
      findings.check(
          each.get("title").asString(),
          numbers(each.get("ranks")),
          ranks(MajorityJudgment.order(tallies), tallies.size()));
    }
  }

  /** Grades by voters. */
  void grades() {
    List<String> options = texts(expected.get("options"));
    BallotBox box = graded(options);
    Ranking judgment = new MajorityJudgment().rank(box, CountingRules.DEFAULT);
    Ranking mean = new MeanRating().rank(box, CountingRules.DEFAULT);
    JsonNode answers = expected.get("expected");
    findings.check(
        "majority_judgment_ranks",
        numbers(answers.get("majority_judgment_ranks")),
        ranks(judgment.order(), options.size()));
    findings.check("mean_exact", texts(answers.get("mean_exact")), scores(mean, options.size()));
    findings.check(
        "lower_median",
        answers.get("lower_median").valueStream().map(JsonNode::toString).toList(),
        scores(judgment, options.size()));
  }

  /** Approval is points of one. */
  void approval() {
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
    JsonNode shares = expected.get("expected").get("share_of_ballots");
    for (int option = 0; option < options.size(); option++) {
      String name = options.get(option);
      long supporters = Points.supporters(box).get(option);
      findings.check(
          "approval_counts/" + name,
          counts.get(name).toString(),
          ranking.standingOf(option).score().map(Fraction::toString).orElse(""));
      findings.check(
          "share_of_ballots/" + name,
          shares.get(name).asDouble(),
          (double) supporters / box.size());
    }
  }

  /** Missing judgments count as the default grade where the case says so. */
  private static GradeTally tally(JsonNode counts, JsonNode of) {
    TreeMap<Fraction, Fraction> weights = new TreeMap<>();
    long given = 0;
    for (int grade = 0; grade < counts.size(); grade++) {
      long count = counts.get(grade).asLong();
      given += count;
      if (count > 0) {
        weights.put(Fraction.of(grade), Fraction.of(count));
      }
    }
    long missing = of.get("participants").asLong() - given;
    if (missing > 0 && of.path("mode").asString("").equals("StaticDefault")) {
      Fraction grade = Fraction.of(of.path("default").asLong(0));
      weights.merge(grade, Fraction.of(missing), Fraction::plus);
    }
    return new GradeTally(weights);
  }

  private BallotBox graded(List<String> options) {
    List<Ballot> ballots = new ArrayList<>();
    for (JsonNode ballot : expected.get("ballots")) {
      int[] grades =
          options.stream().mapToInt(option -> ballot.get(0).get(option).asInt()).toArray();
      ballots.add(Ballot.anonymous(ballot.get(1).asLong(), new Answer.Ratings(Cells.of(grades))));
    }
    return new BallotBox(options.size(), ballots);
  }

  private static List<String> scores(Ranking ranking, int options) {
    return IntStream.range(0, options)
        .mapToObj(
            option -> ranking.standingOf(option).score().map(Fraction::toString).orElse("none"))
        .toList();
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
}
