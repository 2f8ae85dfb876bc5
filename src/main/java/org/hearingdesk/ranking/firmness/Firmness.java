package org.hearingdesk.ranking.firmness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * How far down an order can be relied on. The leading places are firm as far as the same options
 * hold them, each alone, with any one voter left out, under each other way of counting that fits
 * the ballots, and with the sides weighing the same.
 *
 * <p>Leaving out a whole side is counted too, but makes no place less firm: an order that lacks a
 * side answers another question.
 *
 * @param places how many leading places are firm
 * @param otherCounts the same ballots counted in other ways
 * @param withoutVoter counted without each voter; empty for fewer voters than {@link
 *     #FEWEST_VOTERS} and for more than {@link #MOST_VOTERS}
 * @param withoutSide counted without each side; empty where fewer than two are named
 */
public record Firmness(
    int places,
    List<OtherCount> otherCounts,
    List<Without> withoutVoter,
    List<Without> withoutSide) {

  /** With fewer voters than this nothing is called firm. */
  public static final int FEWEST_VOTERS = 3;

  /** Leaving out each of more voters takes long and says little. */
  public static final int MOST_VOTERS = 1_000;

  /** Stands for a shared place where a place is asked for. */
  public static final int TIED = -1;

  /** Nothing counted, nothing firm. */
  public static final Firmness NONE = new Firmness(0, List.of(), List.of(), List.of());

  public Firmness {
    otherCounts = List.copyOf(otherCounts);
    withoutVoter = List.copyOf(withoutVoter);
    withoutSide = List.copyOf(withoutSide);
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
   * Counted without a voter or a side.
   *
   * @param name the id of the voter or the side; blank for a ballot that names nobody
   */
  public record Without(String name, Ranking ranking) {}

  /** Holds a count against the others. */
  public static Firmness of(Ranking total, BallotBox box, CountingRules rules) {
    if (box.ballots().isEmpty()) {
      return NONE;
    }
    RankingMethod method = total.explanation().method();
    List<OtherCount> others = otherCounts(box, method, rules);
    List<Without> voters = withoutVoter(box, method, rules);
    return new Firmness(
        box.size() < FEWEST_VOTERS ? 0 : firm(total, others, voters),
        others,
        voters,
        withoutSide(box, method, rules));
  }

  /**
   * How firm a show of hands is: a place that nobody shares holds when any one count of hands is
   * one off.
   */
  public static Firmness ofHands(Ranking total) {
    List<Ranking.Standing> standings = total.standings();
    int places = 0;
    while (places < standings.size() && holds(standings, places)) {
      places++;
    }
    return new Firmness(places, List.of(), List.of(), List.of());
  }

  /**
   * Who holds the first place that is not firm when one voter is left out: how often by option,
   * {@link #TIED} for a shared place. Empty where every place is firm.
   */
  public Map<Integer, Integer> nextPlace() {
    Map<Integer, Integer> times = new TreeMap<>();
    for (Without without : withoutVoter) {
      List<Ranking.Standing> standings = without.ranking().standings();
      if (places < standings.size()) {
        Ranking.Standing next = standings.get(places);
        times.merge(next.alone() ? next.option() : TIED, 1, Integer::sum);
      }
    }
    return times;
  }

  /** The counts in which other options than in the ranking stand among the first so many. */
  public static List<Without> otherTop(Ranking ranking, List<Without> counts, int places) {
    return counts.stream()
        .filter(without -> !top(without.ranking(), places).equals(top(ranking, places)))
        .toList();
  }

  /** The options at the given rank or above; ties can make them more than the places. */
  static Set<Integer> top(Ranking ranking, int places) {
    Set<Integer> options = new HashSet<>();
    for (Ranking.Standing standing : ranking.standings()) {
      if (standing.rank() <= places) {
        options.add(standing.option());
      }
    }
    return options;
  }

  private static int firm(Ranking total, List<OtherCount> others, List<Without> voters) {
    int places = total.standings().size();
    for (OtherCount other : others) {
      places = Math.min(places, shared(total, other.ranking()));
    }
    for (Without without : voters) {
      places = Math.min(places, shared(total, without.ranking()));
    }
    return places;
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
      BallotBox box, RankingMethod method, CountingRules rules) {
    List<OtherCount> others = new ArrayList<>();
    for (RankingMethod other : OtherWays.of(box, method)) {
      Counting.goOn();
      others.add(new OtherMethod(other.rank(box, rules)));
    }
    if (rules.weighting() instanceof Weighting.Equal && box.sides().size() > 1) {
      others.add(new SidesWeighTheSame(method.rank(box, rules.with(new Weighting.EqualSides()))));
    }
    return others;
  }

  /** Leaving out one of two voters who say the same makes the same count, so it is made once. */
  private static List<Without> withoutVoter(
      BallotBox box, RankingMethod method, CountingRules rules) {
    List<Without> without = new ArrayList<>();
    if (box.size() < FEWEST_VOTERS || box.size() > MOST_VOTERS) {
      return without;
    }
    Recount recount = new Recount(method, box, rules);
    Map<List<Alike>, Ranking> counted = new HashMap<>();
    for (String voter : box.voters()) {
      Counting.goOn();
      BallotBox own = box.where(ballot -> ballot.voter().equals(voter));
      without.add(
          new Without(
              voter,
              counted.computeIfAbsent(
                  own.ballots().stream().map(Alike::of).toList(),
                  _ -> recount.without(own, () -> box.withoutVoter(voter)))));
    }
    for (int index = 0; index < box.ballots().size(); index++) {
      Ballot ballot = box.ballots().get(index);
      if (ballot.voter().isEmpty()) {
        Counting.goOn();
        int left = index;
        BallotBox one = new BallotBox(box.options(), List.of(times(ballot, 1)));
        Ranking ranking =
            counted.computeIfAbsent(
                List.of(Alike.of(ballot)),
                _ -> recount.without(one, () -> withoutOneOf(box, left)));
        for (long sheet = 0; sheet < ballot.count(); sheet++) {
          without.add(new Without("", ranking));
        }
      }
    }
    return without;
  }

  private static Ballot times(Ballot of, long count) {
    return new Ballot(of.voter(), of.side(), of.weight(), count, of.answer());
  }

  private static BallotBox withoutOneOf(BallotBox box, int index) {
    List<Ballot> rest = new ArrayList<>(box.ballots());
    Ballot of = rest.remove(index);
    if (of.count() > 1) {
      rest.add(index, times(of, of.count() - 1));
    }
    return new BallotBox(box.options(), rest);
  }

  private static List<Without> withoutSide(
      BallotBox box, RankingMethod method, CountingRules rules) {
    return box.sides().size() < 2
        ? List.of()
        : box.sides().stream()
            .map(side -> new Without(side, method.rank(box.withoutSide(side), rules)))
            .toList();
  }

  private record Alike(String side, Fraction weight, long count, Answer answer) {
    static Alike of(Ballot ballot) {
      return new Alike(
          ballot.side(),
          ballot.weight(),
          ballot.voter().isEmpty() ? 1 : ballot.count(),
          ballot.answer());
    }
  }
}
