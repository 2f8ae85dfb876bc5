package org.hearingdesk.export.count;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearingdesk.document.RemarkWords;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Explanation;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.Remark;
import org.hearingdesk.ranking.TopKPoints;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.PointsBudget;
import org.hearingdesk.ranking.ballot.Weighting;
import org.hearingdesk.ranking.firmness.Firmness;
import org.hearingdesk.ranking.firmness.KendallsW;
import org.hearingdesk.ranking.round.Redrawn;

/** Puts a count and its explanation into words. */
final class CountWords {
  private final Messages messages;
  private final List<String> options;

  CountWords(Messages messages, List<String> options) {
    this.messages = messages;
    this.options = options;
  }

  String text(String key, Object... arguments) {
    return messages.text("ranking." + key, arguments);
  }

  String count(String key, long count, Object... arguments) {
    return messages.count("ranking." + key, count, arguments);
  }

  String method(RankingMethod method) {
    return method(method.id());
  }

  String method(String id) {
    return text("method." + id);
  }

  /** What happens to options that a ballot leaves out. */
  String leftOut(Count count) {
    if (count.method().usesLeftOutRule()) {
      boolean pairs = count.box().kind().filter(kind -> kind == Answer.Kind.PAIRS).isPresent();
      return text("left-out." + (pairs ? "pairs" : count.rules().leftOut().id()));
    }
    return switch (count.box().kind().orElse(Answer.Kind.RANKS)) {
      case RATINGS -> text("left-out.not-rated");
      case RANKS, POINTS, PAIRS -> text("left-out.nothing");
    };
  }

  String weighting(Weighting weighting) {
    return switch (weighting) {
      case Weighting.Equal equal -> text("weights.equal");
      case Weighting.Given given -> text("weights.given");
      case Weighting.EqualSides sides ->
          text(sides.sideWeights().isEmpty() ? "weights.equal-sides" : "weights.sides");
    };
  }

  String unit(Explanation explanation) {
    return text("unit." + lower(explanation.unit()));
  }

  /** A score with as many decimals as its unit asks for. */
  String score(Fraction score, ScoreUnit unit) {
    return switch (unit) {
      case SHARE_OF_COMPARISONS -> decimal(score.toDouble(), 1);
      case GRADE -> decimal(score.toDouble(), 2);
      case POINTS, WINS_MINUS_LOSSES, OPTIONS_BEATEN, ROUNDS_SURVIVED ->
          decimal(score.toDouble(), score.isWhole() ? 0 : 2);
      case NONE -> "";
    };
  }

  String remark(Remark remark) {
    return new RemarkWords(messages, this::names).words(remark);
  }

  String agreement(BallotBox box) {
    return switch (KendallsW.of(box)) {
      case KendallsW.NotDefined(var reason) -> text("agreement.not-defined." + lower(reason));
      case KendallsW.Measured measured ->
          measured
              .strength()
              .map(strength ->
                  text(
                      "agreement.measured",
                      text("agreement." + lower(strength)),
                      decimal(measured.w().toDouble(), 2),
                      chance(KendallsW.p(box))))
              .orElseGet(() -> text("agreement.one-judge"));
    };
  }

  /** How the ballots were counted otherwise. */
  String otherCount(Firmness.OtherCount other) {
    return switch (other) {
      case Firmness.OtherMethod way when way.method() instanceof TopKPoints(int places) ->
          count("report.points-for-places", places);
      case Firmness.OtherMethod way -> method(way.method());
      case Firmness.SidesWeighTheSame _ -> text("report.sides-weigh-the-same");
    };
  }

  /** How far down the order can be relied on. */
  String firm(Firmness firmness, long voters, int options) {
    if (voters < Firmness.FEWEST_VOTERS) {
      return text("report.too-few", Firmness.FEWEST_VOTERS);
    }
    String key =
        firmness.withoutVoter().isEmpty() ? "report.firm-by-methods" : "report.firm-by-voters";
    if (firmness.places() == 0) {
      return text(key + ".none");
    }
    return firmness.places() == options
        ? text(key + ".all")
        : count(key + ".first", firmness.places());
  }

  /** How often the leading places are the same when ballots are drawn anew. */
  String redrawn(Redrawn redrawn) {
    return count(
        "report.redrawn",
        redrawn.places(),
        redrawn.same().orElseThrow(),
        redrawn.ranges().resamples());
  }

  private String chance(double p) {
    return p < 0.001
        ? text("agreement.p-below", decimal(0.001, 3))
        : text("agreement.p", decimal(p, 3));
  }

  String fault(PointsBudget.Fault fault) {
    return switch (fault) {
      case PointsBudget.Fault.OverBudget(long spent, int budget) ->
          text("fault.over-budget", spent, budget);
      case PointsBudget.Fault.OverCap(int option, int given, int cap) ->
          text("fault.over-cap", options.get(option), given, cap);
    };
  }

  String name(int option) {
    return options.get(option);
  }

  /** Options in a row, as in a list. */
  String names(List<Integer> of) {
    return of.stream().map(options::get).collect(Collectors.joining(text("report.separator")));
  }

  /** The beginning of an order in one line, tie groups joined by an equals sign. */
  String first(Ranking ranking, int places) {
    boolean onlyWinners =
        ranking.explanation().remarks().stream()
            .anyMatch(remark ->
                remark instanceof Remark.DependsOnTieBreaks
                    || remark instanceof Remark.TooManyTieBreaks);
    return ranking.order().stream()
        .filter(group -> ranking.standingOf(group.getFirst()).rank() <= (onlyWinners ? 1 : places))
        .map(group -> group.stream().map(options::get).collect(Collectors.joining(" = ")))
        .collect(Collectors.joining(" > "));
  }

  String decimal(double value, int decimals) {
    DecimalFormat format =
        new DecimalFormat("0", DecimalFormatSymbols.getInstance(messages.locale()));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
