package org.hearingdesk.ranking.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;

/**
 * One side's own order beside the total.
 *
 * @param voters how many ballots of the side were counted
 * @param ranking empty where there are fewer than {@link #FEWEST_SHOWN}: they count in the total,
 *     but shown apart they would tell who chose what
 */
public record SideResult(Side side, int voters, Optional<Ranking> ranking) {
  /** The fewest ballots of a side that are shown apart. */
  public static final int FEWEST_SHOWN = 3;

  /** The sides that vote, in their order; none where the ballots do not tell their sides. */
  static List<SideResult> of(
      Hearing hearing, Round round, BallotBox box, RankingMethod method, CountingRules rules) {
    boolean hands = round.form() == VotingForm.HANDS;
    List<SideResult> results = new ArrayList<>();
    for (Side side : hearing.sides()) {
      BallotBox own = box.ofSide(side.id().value());
      int voters = hands ? round.handsOf(side.id()).people() : (int) own.size();
      if (side.votes() && !side.name().isBlank()) {
        results.add(
            new SideResult(
                side,
                voters,
                voters < FEWEST_SHOWN ? Optional.empty() : Optional.of(method.rank(own, rules))));
      }
    }
    boolean told = results.stream().anyMatch(result -> result.voters() > 0);
    return told ? List.copyOf(results) : List.of();
  }
}
