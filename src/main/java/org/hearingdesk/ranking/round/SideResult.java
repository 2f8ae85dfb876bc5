package org.hearingdesk.ranking.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.attribution.ShownApart;
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
 * @param ranking empty where the side may not be shown apart ({@link ShownApart}): its ballots
 *     count in the total, but by themselves they would tell who chose what
 */
public record SideResult(Side side, int voters, Optional<Ranking> ranking) {

  /** The sides that vote, in their order; none where the ballots do not tell their sides. */
  static List<SideResult> of(
      Hearing hearing, Round round, BallotBox box, RankingMethod method, CountingRules rules) {
    boolean hands = round.form() == VotingForm.HANDS;
    Map<Side, Integer> sizes = new LinkedHashMap<>();
    int others = hands ? 0 : (int) box.size();
    for (Side side : hearing.sides()) {
      if (side.votes() && !side.name().isBlank()) {
        int voters =
            hands ? round.handsOf(side.id()).people() : (int) box.ofSide(side.id().value()).size();
        sizes.put(side, voters);
        others -= hands ? 0 : voters;
      }
    }
    Set<Side> shown = ShownApart.of(sizes, others, ShownApart.fewest(hearing));
    List<SideResult> results = new ArrayList<>();
    sizes.forEach((side, voters) ->
        results.add(
            new SideResult(
                side,
                voters,
                Optional.of(side)
                    .filter(shown::contains)
                    .map(each -> method.rank(box.ofSide(each.id().value()), rules)))));
    boolean told = results.stream().anyMatch(result -> result.voters() > 0);
    return told ? List.copyOf(results) : List.of();
  }
}
