package org.hearingdesk.ranking.round;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;

/**
 * One round, counted: a pure function of the hearing and the round, so that the screen, the room
 * and the documents cannot disagree. An open round is counted like a closed one; whether its result
 * may be shown is for the caller.
 *
 * <p>Ranked lists are counted after Borda with averaged ties, points are added up, grades averaged.
 * Options are numbered from 0 in the order of the question as it was asked.
 *
 * @param total the order of all, ties said as ties
 * @param sides each voting side's own order, in the order of the hearing's sides
 */
public record RoundResult(
    Round round,
    BallotBox box,
    CountingRules rules,
    Ranking total,
    List<SideResult> sides,
    Turnout turnout,
    CondorcetCheck condorcet,
    Firmness firmness) {
  public RoundResult {
    sides = List.copyOf(sides);
  }

  /** Counts a round of this hearing, or of what may be published of it. */
  public static RoundResult of(Hearing hearing, Round round) {
    RoundBallots ballots = new RoundBallots(hearing, round.asked());
    BallotBox box = ballots.box(round);
    RankingMethod method = ballots.method();
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
        round.form() == VotingForm.HANDS
            ? Firmness.ofHands(total)
            : Firmness.of(total, box, method, rules));
  }

  /** Whether hands were counted: then there are no ballots to compare or to leave out. */
  public boolean byHands() {
    return round.form() == VotingForm.HANDS;
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

  /** How many ballots give this option a place, a grade, or at least one point. */
  public int supporters(int option) {
    return (int)
        box.ballots().stream()
            .filter(ballot -> ballot.answer().cells().value(option).orElse(0) > 0)
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
