package org.hearingdesk.ranking.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.attribution.ShownApart;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.firmness.BetweenSides;
import org.hearingdesk.ranking.firmness.Firmness;

/**
 * One round, counted: a pure function of the hearing and the round, so that the screen, the room
 * and the documents cannot disagree. An open round is counted like a closed one; whether its result
 * may be shown is for the caller.
 *
 * <p>It is counted as the question chose; ranked lists after Borda with averaged ties where it
 * chose nothing, points and marks added up, grades averaged. Options are numbered from 0 in the
 * order of the question as it was asked.
 *
 * @param total the order of all, ties said as ties
 * @param sides each voting side's own order, in the order of the hearing's sides
 * @param tested whether is known how firm the order is: that takes longer than the order itself
 * @param firmness nothing is firm before it is tested
 * @param fewestShown from how many ballots on a side may be shown apart
 */
public record RoundResult(
    Round round,
    BallotBox box,
    CountingRules rules,
    Ranking total,
    List<SideResult> sides,
    Turnout turnout,
    CondorcetCheck condorcet,
    boolean tested,
    Firmness firmness,
    int fewestShown) {
  public RoundResult {
    sides = List.copyOf(sides);
  }

  /** Counts a round of this hearing, or of what may be published of it. */
  public static RoundResult of(Hearing hearing, Round round) {
    return untested(hearing, round).toTheTest();
  }

  /** The order of each and all, without how firm it is: there at once, also with many ballots. */
  public static RoundResult untested(Hearing hearing, Round round) {
    RoundBallots ballots = new RoundBallots(hearing, round.asked());
    BallotBox box = ballots.box(round);
    RankingMethod method = new CountingWays(round.asked(), box).chosen();
    CountingRules rules = ballots.rules();
    Ranking total = method.rank(box, rules);
    return new RoundResult(
        round,
        box,
        rules,
        total,
        SideResult.of(hearing, round, box, method, rules),
        Turnout.of(hearing, round, (int) box.size()),
        CondorcetCheck.of(PairwiseTable.of(box, rules)),
        false,
        Firmness.NONE,
        ShownApart.fewest(hearing));
  }

  /** The same order, put to the test. */
  public RoundResult toTheTest() {
    Firmness tried = byHands() ? Firmness.ofHands(total) : Firmness.of(total, box, rules);
    return new RoundResult(
        round, box, rules, total, sides, turnout, condorcet, true, tried, fewestShown);
  }

  /** Whether hands were counted: then there are no ballots to compare or to leave out. */
  public boolean byHands() {
    return round.form() == VotingForm.HANDS;
  }

  /** The same without what each side chose. */
  public RoundResult withoutSides() {
    return new RoundResult(
        round, box, rules, total, List.of(), turnout, condorcet, tested, firmness, fewestShown);
  }

  /** The sides that are shown apart. */
  public List<SideResult> sidesShown() {
    return sides.stream().filter(side -> side.ranking().isPresent()).toList();
  }

  /** How the sides that are shown apart differ, in the order of {@link #sidesShown}. */
  public BetweenSides betweenSides() {
    return BetweenSides.of(
        sidesShown().stream().map(SideResult::ranking).flatMap(Optional::stream).toList());
  }

  /** The order that there would be without a side. */
  public record WithoutSide(Side side, Ranking ranking) {}

  /**
   * The order without each side that is shown apart, as far as enough ballots remain to be shown
   * themselves.
   */
  public List<WithoutSide> withoutEachSide() {
    List<WithoutSide> without = new ArrayList<>();
    for (SideResult side : sidesShown()) {
      if (box.size() - side.voters() >= fewestShown) {
        firmness.withoutSide().stream()
            .filter(each -> each.name().equals(side.side().id().value()))
            .forEach(each -> without.add(new WithoutSide(side.side(), each.ranking())));
      }
    }
    return without;
  }

  /** How many ballots are counted of which the side is not told; 0 where none is told. */
  public int ofNoSide() {
    int ofSides = sides.stream().mapToInt(SideResult::voters).sum();
    return sides.isEmpty() || byHands() ? 0 : box.ballots().size() - ofSides;
  }

  /** The round that stands for a question: the last one that was closed and not discarded. */
  public static Optional<Round> standing(Hearing hearing, Id<PriorityQuestion> question) {
    return hearing.roundsOf(question).stream()
        .filter(round -> round.state() == RoundState.CLOSED)
        .reduce((earlier, later) -> later);
  }

  /** The option with this number. */
  public Option option(int number) {
    return round.asked().options().get(number);
  }

  /** Whether this place can be relied on. */
  public boolean firm(Ranking.Standing standing) {
    return standing.rank() <= firmness.places();
  }

  /** How it was counted. */
  public RankingMethod method() {
    return total.explanation().method();
  }

  /** How long the bar of an option is, from 0 to 1; 0 where the method gives no scores. */
  public double share(Ranking.Standing standing) {
    double least = total.explanation().unit() == ScoreUnit.WINS_MINUS_LOSSES ? 1.0 - options() : 0;
    double range = highestScore() - least;
    return range <= 0
        ? 0
        : standing.score().map(score -> (score.toDouble() - least) / range).orElse(0.0);
  }

  /** Where a bar ends: the best that there can be, or where there is no such, the best there is. */
  private double highestScore() {
    return switch (total.explanation().unit()) {
      case SHARE_OF_COMPARISONS -> 100;
      case GRADE -> round.asked().amount();
      case WINS_MINUS_LOSSES, OPTIONS_BEATEN -> options() - 1.0;
      case POINTS, ROUNDS_SURVIVED, NONE ->
          total.standings().stream()
              .flatMap(each -> each.score().stream())
              .mapToDouble(Fraction::toDouble)
              .max()
              .orElse(0);
    };
  }

  private int options() {
    return round.asked().options().size();
  }

  /** How many ballots give this option a place, a grade, a point, or a pair that it wins. */
  public int supporters(int option) {
    return (int)
        box.ballots().stream()
            .filter(ballot -> ballot.answer().speaksFor(option))
            .mapToLong(ballot -> ballot.count())
            .sum();
  }

  /** Whether no ballot was counted: then the order says nothing. */
  public boolean isEmpty() {
    return box.ballots().isEmpty();
  }

  /** Every pair of options compared. */
  public PairwiseTable pairs() {
    return PairwiseTable.of(box, rules);
  }
}
