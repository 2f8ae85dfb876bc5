package org.hearingdesk.export.count;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.GradeTally;
import org.hearingdesk.ranking.MajorityJudgment;
import org.hearingdesk.ranking.MeanRating;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.Weighting;
import org.hearingdesk.ranking.firmness.KendallsW;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ratings: tallies, means, medians and majority judgment, every voter counting once. */
final class RatingsJson {
  private static final int LOWEST_OF_SCALE = 1;
  private static final int HIGHEST_OF_SCALE = 5;

  private RatingsJson() {}

  static void write(Count count, ObjectNode json) {
    BallotBox box = count.box();
    CountingRules rules = count.rules().with(new Weighting.Equal());
    List<GradeTally> tallies =
        IntStream.range(0, box.options())
            .mapToObj(option -> GradeTally.of(box, rules.weighting(), option))
            .toList();
    json.set("n_ratings", numbers(tallies, tally -> Optional.of(tally.total())));
    grades(tallies, json);
    json.set("mean", decimals(tallies, GradeTally::mean));
    json.set("mean_exact", exact(tallies, GradeTally::mean));
    json.set("order_by_mean", Json.order(new MeanRating().rank(box, rules).order()));
    json.set("median_average_of_middle_two", decimals(tallies, GradeTally::median));
    json.set("lower_median", numbers(tallies, GradeTally::lowerMedian));
    ArrayNode deviations = json.putArray("sd");
    tallies.forEach(tally -> add(deviations, tally.standardDeviation()));
    Ranking judgment = new MajorityJudgment().rank(box, rules);
    ArrayNode ranks = json.putArray("majority_judgment_ranks_missing_ignored");
    IntStream.range(0, box.options())
        .forEach(option -> ranks.add(judgment.standingOf(option).rank()));
    json.set("kendall_w", PairwiseJson.agreement(KendallsW.of(box)));
  }

  /** The grades from 1 to 5, and any others that were given, with how often each was. */
  private static void grades(List<GradeTally> tallies, ObjectNode json) {
    TreeSet<Fraction> grades = new TreeSet<>();
    tallies.forEach(tally -> grades.addAll(tally.weights().keySet()));
    IntStream.rangeClosed(LOWEST_OF_SCALE, HIGHEST_OF_SCALE)
        .forEach(grade -> grades.add(Fraction.of(grade)));
    json.set("grades_worst_to_best", Json.texts(List.copyOf(grades)));
    ArrayNode rows = json.putArray("tallies_worst_first");
    for (GradeTally tally : tallies) {
      ArrayNode row = rows.addArray();
      grades.forEach(
          grade -> row.add(tally.weights().getOrDefault(grade, Fraction.ZERO).numerator()));
    }
  }

  private static ArrayNode exact(
      List<GradeTally> tallies, Function<GradeTally, Optional<Fraction>> figure) {
    ArrayNode array = Json.array();
    for (GradeTally tally : tallies) {
      figure.apply(tally).ifPresentOrElse(value -> array.add(value.toString()), array::addNull);
    }
    return array;
  }

  private static ArrayNode decimals(
      List<GradeTally> tallies, Function<GradeTally, Optional<Fraction>> figure) {
    ArrayNode array = Json.array();
    for (GradeTally tally : tallies) {
      figure.apply(tally).ifPresentOrElse(value -> array.add(value.toDouble()), array::addNull);
    }
    return array;
  }

  /** Whole numbers as such, others as decimals. */
  private static ArrayNode numbers(
      List<GradeTally> tallies, Function<GradeTally, Optional<Fraction>> figure) {
    ArrayNode array = Json.array();
    for (GradeTally tally : tallies) {
      Optional<Fraction> value = figure.apply(tally);
      if (value.isEmpty()) {
        array.addNull();
      } else if (value.get().isWhole()) {
        array.add(value.get().numerator());
      } else {
        array.add(value.get().toDouble());
      }
    }
    return array;
  }

  private static void add(ArrayNode array, OptionalDouble value) {
    if (value.isPresent()) {
      array.add(value.getAsDouble());
    } else {
      array.addNull();
    }
  }
}
