package org.hearingdesk.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.LeftOutRule;

/**
 * Instant run-off: each ballot votes for its best option that is still in, options tied there share
 * the vote; the option with the fewest votes goes out, until one is left. Options that are last
 * together go out together, which can decide the outcome and is remarked. An option that stays
 * longer ranks higher.
 *
 * <p>Source: W. R. Ware (1871); described in N. Tideman, Collective Decisions and Voting (2006).
 */
public record InstantRunoff() implements RankingMethod {

  @Override
  public String id() {
    return "instant-runoff";
  }

  @Override
  public boolean counts(Answer.Kind kind) {
    return kind == Answer.Kind.RANKS;
  }

  @Override
  public Ranking rank(BallotBox box, CountingRules rules) {
    requireCountable(box);
    Explanation explanation = Explanation.of(this, ScoreUnit.ROUNDS_SURVIVED, box, rules);
    return box.ballots().isEmpty()
        ? Ranking.withoutBallots(box.options(), explanation)
        : runOff(box, WeighedBallots.of(box, rules.weighting()), explanation);
  }

  private static Ranking runOff(BallotBox box, WeighedBallots weighed, Explanation explanation) {
    List<List<Integer>> order = new ArrayList<>();
    List<Optional<Fraction>> rounds =
        new ArrayList<>(Collections.nCopies(box.options(), Optional.empty()));
    TreeSet<Integer> in = new TreeSet<>(IntStream.range(0, box.options()).boxed().toList());
    Explanation said = explanation;
    for (int round = 0; !in.isEmpty(); round++) {
      List<Integer> last = last(in, votes(box, weighed, in));
      if (last.size() > 1 && last.size() < in.size()) {
        said = said.with(new Remark.RemovedTogether(round + 1, last));
      }
      for (int option : last) {
        rounds.set(option, Optional.of(Fraction.of(round)));
      }
      order.addFirst(last);
      in.removeAll(last);
    }
    return Ranking.of(order, rounds, said);
  }

  private static List<Integer> last(TreeSet<Integer> in, List<Fraction> votes) {
    Fraction fewest = in.stream().map(votes::get).min(Fraction::compareTo).orElse(Fraction.ZERO);
    return in.stream().filter(option -> votes.get(option).equals(fewest)).toList();
  }

  private static List<Fraction> votes(BallotBox box, WeighedBallots weighed, TreeSet<Integer> in) {
    int[] levels = new int[box.options()];
    boolean[] running = new boolean[box.options()];
    in.forEach(option -> running[option] = true);
    return SharedVotes.sums(
        weighed, box.options(), (ballot, votes) -> vote(ballot, levels, running, votes));
  }

  private static void vote(Ballot ballot, int[] levels, boolean[] running, SharedVotes votes) {
    ballot.answer().levels(LeftOutRule.NO_OPINION, levels);
    int best = Answer.SILENT;
    int sharing = 0;
    for (int option = 0; option < levels.length; option++) {
      if (running[option] && levels[option] < best) {
        best = levels[option];
        sharing = 1;
      } else if (running[option] && levels[option] == best && best != Answer.SILENT) {
        sharing++;
      }
    }
    for (int option = 0; sharing > 0 && option < levels.length; option++) {
      if (running[option] && levels[option] == best) {
        votes.add(option, sharing, ballot.count());
      }
    }
  }
}
