package org.hearingdesk.export.count;

import java.util.List;
import java.util.OptionalInt;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Majorities;
import org.hearingdesk.ranking.PairwiseMethod;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingBySide;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.PointsBudget;
import org.hearingdesk.ranking.firmness.BetweenSides;
import org.hearingdesk.ranking.firmness.Firmness;
import org.hearingdesk.ranking.round.Redrawn;

/**
 * A count for people, in plain text: the order with scores and each side's places, the rules, the
 * majorities, and what changes when it is counted otherwise.
 */
public final class CountText {
  private static final int TOP = 3;

  private final Count count;
  private final BallotBox box;
  private final CountWords words;
  private final StringBuilder text = new StringBuilder();

  private CountText(Count count, Messages messages) {
    this.count = count;
    this.box = count.screened().valid();
    this.words = new CountWords(messages, count.options());
  }

  /** The report, ending with a line break. */
  public static String write(Count count, Messages messages) {
    return new CountText(count, messages).report();
  }

  private String report() {
    RankingBySide bySide = RankingBySide.of(count.method(), box, count.rules());
    head();
    block("", CountTables.ranking(words, bySide));
    bySide.total().explanation().remarks().forEach(remark -> line(words.remark(remark)));
    if (!box.ballots().isEmpty() && box.options() > 1) {
      comparisons();
      between(bySide);
      firmness(bySide.total(), Firmness.of(bySide.total(), box, count.rules()));
    }
    return text.toString();
  }

  private void head() {
    line(count.source());
    long blanks = count.box().blanks();
    line(
        words.count("report.options", count.options().size())
            + words.text("report.separator")
            + words.count("report.ballots", count.box().size())
            + (blanks == 0
                ? ""
                : words.text("report.separator") + words.count("report.blanks", blanks)));
    line(words.text("report.method", words.method(count.method())));
    line(words.leftOut(count));
    line(words.weighting(count.rules().weighting()));
    for (PointsBudget.Flagged flagged : count.screened().flagged()) {
      line(flagged(flagged));
    }
  }

  private String flagged(PointsBudget.Flagged flagged) {
    Ballot ballot = flagged.ballot();
    String who =
        ballot.voter().isEmpty() ? words.text("report.sheet", flagged.index() + 1) : ballot.voter();
    List<String> faults = flagged.faults().stream().map(words::fault).toList();
    return words.text("report.flagged", who, String.join(words.text("report.separator"), faults));
  }

  private void comparisons() {
    text.append('\n');
    if (isAboutPairs()) {
      PairwiseTable table = PairwiseTable.of(box, count.rules());
      majorities(table);
      line(words.agreement(box));
      margins(table);
    } else {
      line(words.agreement(box));
    }
  }

  private void between(RankingBySide bySide) {
    List<RankingBySide.OfSide> sides = bySide.sides();
    if (sides.size() < 2) {
      return;
    }
    BetweenSides between =
        BetweenSides.of(sides.stream().map(RankingBySide.OfSide::ranking).toList());
    text.append('\n');
    for (BetweenSides.Pair pair : between.pairs()) {
      String names =
          words.text(
              "report.two-sides", sides.get(pair.first()).side(), sides.get(pair.second()).side());
      line(
          pair.tau()
              .value()
              .map(tau -> words.text("report.between", names, words.decimal(tau, 2)))
              .orElseGet(() -> words.text("report.between.not-defined", names)));
    }
    for (BetweenSides.Divided option : between.dividing()) {
      RankingBySide.OfSide above = sides.get(option.above());
      RankingBySide.OfSide below = sides.get(option.below());
      line(
          words.text(
              "report.divided",
              words.name(option.option()),
              above.ranking().placeOf(option.option()),
              above.side(),
              below.ranking().placeOf(option.option()),
              below.side()));
    }
  }

  /** Pairs of ratings or points are compared only where that is asked for. */
  private boolean isAboutPairs() {
    return count.method() instanceof PairwiseMethod
        || box.kind().orElse(Answer.Kind.RANKS) == Answer.Kind.RANKS;
  }

  private void majorities(PairwiseTable table) {
    OptionalInt winner = new Majorities(table).condorcetWinner();
    line(
        winner.isPresent()
            ? words.text("report.condorcet", words.name(winner.getAsInt()))
            : words.text("report.no-condorcet"));
  }

  private void margins(PairwiseTable pairs) {
    CountTables.margins(words, pairs)
        .ifPresent(table -> block(words.text("report.margins"), table));
  }

  private void firmness(Ranking total, Firmness firmness) {
    if (!firmness.otherCounts().isEmpty()) {
      TextTable table = new TextTable();
      for (Firmness.OtherCount other : firmness.otherCounts()) {
        table.add(List.of(words.otherCount(other), words.first(other.ranking(), TOP)));
      }
      block(words.text("report.other-counts", TOP), table.toString());
    }
    text.append('\n');
    line(words.firm(firmness, box.size(), total.standings().size()));
    without("report.without-voter", total, named(firmness.withoutVoter()));
    without("report.without-side", total, firmness.withoutSide());
    Redrawn.of(total, box, count.rules())
        .filter(redrawn -> redrawn.places() > 0)
        .ifPresent(redrawn -> line(words.redrawn(redrawn)));
  }

  private static List<Firmness.Without> named(List<Firmness.Without> counts) {
    return counts.stream().filter(without -> !without.name().isEmpty()).toList();
  }

  private void without(String key, Ranking total, List<Firmness.Without> counts) {
    if (!counts.isEmpty() && total.standings().size() > TOP) {
      List<String> changing =
          Firmness.otherTop(total, counts, TOP).stream().map(Firmness.Without::name).toList();
      String names = String.join(words.text("report.separator"), changing);
      line(
          changing.isEmpty()
              ? words.text(key + ".same", TOP)
              : words.text(key + ".other", TOP, names));
    }
  }

  private void line(String line) {
    text.append(line.replaceAll("\\p{Cntrl}+", " ")).append('\n');
  }

  private void block(String heading, String block) {
    text.append('\n');
    if (!heading.isEmpty()) {
      line(heading);
    }
    text.append(block);
  }
}
