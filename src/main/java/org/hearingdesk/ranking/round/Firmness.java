package org.hearingdesk.ranking.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearingdesk.ranking.Counting;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.Weighting;

/**
 * How far down the order can be relied on. The leading places are firm as far as the same options
 * hold them, alone, with any one ballot left out, under each other method, and with the sides
 * weighing the same.
 *
 * @param places how many leading places are firm
 * @param otherCounts the same ballots counted in other ways
 * @param leftOut how many counts with one ballot left out were made
 */
public record Firmness(int places, List<OtherCount> otherCounts, int leftOut) {

  /** With fewer ballots than this nothing is called firm. */
  static final int FEWEST_BALLOTS = 3;

  public Firmness {
    otherCounts = List.copyOf(otherCounts);
  }

  /** The same ballots, counted in another way. */
  public sealed interface OtherCount {
    Ranking ranking();
  }

  /** By another method. */
  public record OtherMethod(Ranking ranking) implements OtherCount {
    public RankingMethod method() {
      return ranking.explanation().method();
    }
  }

  /** By the same method, with each side weighing the same. */
  public record SidesWeighTheSame(Ranking ranking) implements OtherCount {}

  /**
   * @param otherWays the other methods that it is held against
   */
  static Firmness of(
      Ranking total, BallotBox box, List<RankingMethod> otherWays, CountingRules rules) {
    RankingMethod method = total.explanation().method();
    List<OtherCount> others = otherCounts(box, method, otherWays, rules);
    if (box.size() < FEWEST_BALLOTS) {
      return new Firmness(0, others, 0);
    }
    int places = total.standings().size();
    for (OtherCount other : others) {
      places = Math.min(places, shared(total, other.ranking()));
    }
    Set<Alike> done = new HashSet<>();
    for (int index = 0; index < box.ballots().size() && places > 0; index++) {
      Counting.goOn();
      // Leaving out one of two ballots that say the same makes the same count.
      if (done.add(Alike.of(box.ballots().get(index)))) {
        places = Math.min(places, shared(total, method.rank(without(box, index), rules)));
      }
    }
    return new Firmness(places, others, (int) box.size());
  }

  /**
   * How firm a show of hands is: a place that nobody shares holds when any one count of hands is
   * one off.
   */
  static Firmness ofHands(Ranking total) {
    List<Ranking.Standing> standings = total.standings();
    int places = 0;
    while (places < standings.size() && holds(standings, places)) {
      places++;
    }
    return new Firmness(places, List.of(), 0);
  }

  private static boolean holds(List<Ranking.Standing> standings, int index) {
    if (index + 1 == standings.size()) {
      return !standings.get(index).tied();
    }
    Fraction gap =
        standings
            .get(index)
            .score()
            .orElse(Fraction.ZERO)
            .minus(standings.get(index + 1).score().orElse(Fraction.ZERO));
    return gap.compareTo(Fraction.ONE) > 0;
  }

  /** How many leading places the same options hold in both, each alone. */
  private static int shared(Ranking one, Ranking other) {
    int places = 0;
    while (places < one.standings().size() && holdsAlike(one, other, places)) {
      places++;
    }
    return places;
  }

  private static boolean holdsAlike(Ranking one, Ranking other, int index) {
    Ranking.Standing here = one.standings().get(index);
    Ranking.Standing there = other.standings().get(index);
    return here.alone() && there.alone() && here.option() == there.option();
  }

  private static List<OtherCount> otherCounts(
      BallotBox box, RankingMethod method, List<RankingMethod> otherWays, CountingRules rules) {
    List<OtherCount> others = new ArrayList<>();
    if (box.ballots().isEmpty()) {
      return others;
    }
    otherWays.forEach(other -> others.add(new OtherMethod(other.rank(box, rules))));
    if (rules.weighting() instanceof Weighting.Equal && box.sides().size() > 1) {
      others.add(new SidesWeighTheSame(method.rank(box, rules.with(new Weighting.EqualSides()))));
    }
    return others;
  }

  private static BallotBox without(BallotBox box, int index) {
    List<Ballot> rest = new ArrayList<>(box.ballots());
    rest.remove(index);
    return new BallotBox(box.options(), rest);
  }

  private record Alike(String side, Answer answer) {
    static Alike of(Ballot ballot) {
      return new Alike(ballot.side(), ballot.answer());
    }
  }
}
