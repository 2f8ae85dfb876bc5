package org.hearingdesk.export.count;

import java.util.List;
import java.util.stream.Stream;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Kemeny;
import org.hearingdesk.ranking.Majorities;
import org.hearingdesk.ranking.PairwiseMethod;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingBySide;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.TalliedBallots;
import org.hearingdesk.ranking.ballot.Weighting;
import tools.jackson.databind.node.ObjectNode;

/**
 * A count of ballots that were added up as they were read: everything that follows from the
 * comparisons of pairs, in the same figures and words as {@link CountJson} and {@link CountText}.
 * What needs the ballots themselves — the instant run-off, Kendall's W, the count without each
 * voter — is named as not counted.
 *
 * @param source where the ballots come from, as it is shown
 * @param options the names of the options
 */
public record LargeCount(
    String source,
    List<String> options,
    TalliedBallots ballots,
    Weighting weighting,
    PairwiseMethod method) {
  private static final int TOP = 3;
  private static final List<String> NOT_COUNTED =
      List.of("irv_winner", "kendall_w", "leave_one_organisation_out_unweighted");

  public LargeCount {
    options = List.copyOf(options);
  }

  /** The report for machines, ending with a line break. */
  public String json() {
    ObjectNode json = Json.object();
    json.put("schema", CountJson.SCHEMA);
    json.put("source", source);
    json.put("method", method.id());
    json.put("left_out", ballots.leftOut().id());
    json.put("weights", CountJson.weights(weighting));
    json.set("options", Json.texts(options));
    json.put("n_options", options.size());
    json.put("n_ballots", ballots.voters());
    json.put("n_blank_ballots", ballots.blanks());
    json.set("not_counted", Json.texts(NOT_COUNTED));
    json.set("ranking", CountJson.ranking(method.rank(ballots.table(weighting)), options));
    if (ballots.groups() > 1) {
      weighted(json);
    } else {
      PairwiseJson.write(ballots.table(weighting), PairwiseJson.Figures.PLAIN, json);
    }
    return CountJson.text(json);
  }

  private void weighted(ObjectNode json) {
    Weighting equal = new Weighting.Equal();
    PairwiseJson.write(
        ballots.table(equal), PairwiseJson.Figures.PLAIN, json.putObject("unweighted"));
    PairwiseJson.write(
        ballots.table(new Weighting.Given()),
        PairwiseJson.Figures.SCALED,
        json.putObject("given_weights"));
    PairwiseJson.write(
        ballots.table(new Weighting.EqualSides()),
        PairwiseJson.Figures.SCALED,
        json.putObject("equal_groups"));
    ObjectNode bySide = json.putObject("by_group_unweighted");
    ObjectNode withoutSide = json.putObject("leave_one_group_out_unweighted");
    for (String side : ballots.sides()) {
      bySide.set(side, PairwiseJson.orders(ballots.ofSide(side).table(equal)));
      withoutSide.set(side, PairwiseJson.orders(ballots.withoutSide(side).table(equal)));
    }
  }

  /** The report for people, ending with a line break. */
  public String text(Messages messages) {
    CountWords words = new CountWords(messages, options);
    PairwiseTable table = ballots.table(weighting);
    Ranking total = method.rank(table);
    StringBuilder text = new StringBuilder();
    head(words, text);
    text.append(CountTables.ranking(words, new RankingBySide(total, sides())));
    total.explanation().remarks().forEach(remark -> line(text, words.remark(remark)));
    if (!table.isEmpty() && table.options() > 1) {
      text.append('\n');
      majorities(words, table, text);
      otherMethods(words, table, text);
      sidesLeftOut(words, total, text);
    }
    return text.toString();
  }

  private List<RankingBySide.OfSide> sides() {
    return ballots.sides().stream()
        .map(side -> {
          TalliedBallots own = ballots.ofSide(side);
          return new RankingBySide.OfSide(side, own.voters(), method.rank(own.table(weighting)));
        })
        .toList();
  }

  private void head(CountWords words, StringBuilder text) {
    line(text, source);
    String separator = words.text("report.separator");
    long blanks = ballots.blanks();
    line(
        text,
        words.count("report.options", options.size())
            + separator
            + words.count("report.ballots", ballots.voters())
            + (blanks == 0 ? "" : separator + words.count("report.blanks", blanks)));
    line(text, words.text("report.method", words.method(method)));
    line(text, words.text("left-out." + ballots.leftOut().id()));
    line(text, words.weighting(weighting));
    line(text, words.text("report.large"));
    text.append('\n');
  }

  private static void majorities(CountWords words, PairwiseTable table, StringBuilder text) {
    var winner = new Majorities(table).condorcetWinner();
    line(
        text,
        winner.isPresent()
            ? words.text("report.condorcet", words.name(winner.getAsInt()))
            : words.text("report.no-condorcet"));
    CountTables.margins(words, table)
        .ifPresent(margins -> {
          text.append('\n');
          line(text, words.text("report.margins"));
          text.append(margins);
        });
  }

  private void otherMethods(CountWords words, PairwiseTable table, StringBuilder text) {
    TextTable others = new TextTable();
    pairwise()
        .filter(other -> !other.equals(method))
        .filter(other -> !(other instanceof Kemeny) || table.options() <= Kemeny.MOST_OPTIONS)
        .forEach(
            other -> others.add(List.of(words.method(other), words.first(other.rank(table), TOP))));
    text.append('\n');
    line(text, words.text("report.other-methods", TOP));
    text.append(others);
  }

  private static Stream<PairwiseMethod> pairwise() {
    return RankingMethod.all().stream()
        .filter(PairwiseMethod.class::isInstance)
        .map(PairwiseMethod.class::cast);
  }

  private void sidesLeftOut(CountWords words, Ranking total, StringBuilder text) {
    if (ballots.sides().size() < 2 || options.size() <= TOP) {
      return;
    }
    List<String> changing =
        ballots.sides().stream()
            .filter(side ->
                !top(method.rank(ballots.withoutSide(side).table(weighting))).equals(top(total)))
            .toList();
    text.append('\n');
    line(
        text,
        changing.isEmpty()
            ? words.text("report.without-side.same", TOP)
            : words.text(
                "report.without-side.other",
                TOP,
                String.join(words.text("report.separator"), changing)));
  }

  private static List<Integer> top(Ranking ranking) {
    return ranking.standings().stream()
        .filter(standing -> standing.rank() <= TOP)
        .map(Ranking.Standing::option)
        .sorted()
        .toList();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line.replaceAll("\\p{Cntrl}+", " ")).append('\n');
  }
}
