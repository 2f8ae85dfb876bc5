package org.hearingdesk.ranking.firmness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;

/**
 * What becomes of a ranking when it is counted otherwise, or when one voter or one side is left
 * out.
 *
 * @param ranking the ranking that is put to the test
 * @param otherMethods counted by the other methods that fit the ballots
 * @param withoutVoter counted without each voter; empty for more than {@link #MOST_VOTERS}
 * @param withoutSide counted without each side
 */
public record Firmness(
    Ranking ranking,
    List<Variant> otherMethods,
    List<Variant> withoutVoter,
    List<Variant> withoutSide) {

  /** Leaving out each of more voters takes long and says little. */
  public static final int MOST_VOTERS = 500;

  /**
   * One other count.
   *
   * @param name the id of the method, the voter or the side
   */
  public record Variant(String name, Ranking ranking) {}

  public Firmness {
    otherMethods = List.copyOf(otherMethods);
    withoutVoter = List.copyOf(withoutVoter);
    withoutSide = List.copyOf(withoutSide);
  }

  /** Counts all variants. Methods that cannot count the box are passed over. */
  public static Firmness of(
      RankingMethod method, BallotBox box, CountingRules rules, List<RankingMethod> others) {
    List<Variant> otherMethods = new ArrayList<>();
    for (RankingMethod other : others) {
      if (!other.id().equals(method.id()) && other.canCount(box)) {
        otherMethods.add(new Variant(other.id(), other.rank(box, rules)));
      }
    }
    Set<String> voters = box.voters();
    return new Firmness(
        method.rank(box, rules),
        otherMethods,
        voters.size() > MOST_VOTERS
            ? List.of()
            : voters.stream()
                .map(voter -> new Variant(voter, method.rank(box.withoutVoter(voter), rules)))
                .toList(),
        box.sides().stream()
            .map(side -> new Variant(side, method.rank(box.withoutSide(side), rules)))
            .toList());
  }

  /**
   * How many options at the top keep exactly their places, whichever single voter or side is left
   * out. Below them, the order is not firm.
   */
  public int firmPlaces() {
    return Stream.concat(withoutVoter.stream(), withoutSide.stream())
        .mapToInt(variant -> sharedPlaces(ranking, variant.ranking()))
        .min()
        .orElse(ranking.standings().size());
  }

  /** The variants in which other options stand among the first so many. */
  public static List<Variant> otherTop(Ranking ranking, List<Variant> variants, int places) {
    return variants.stream()
        .filter(variant -> !top(variant.ranking(), places).equals(top(ranking, places)))
        .toList();
  }

  /** The options at the given rank or above; ties can make them more than the places. */
  public static Set<Integer> top(Ranking ranking, int places) {
    Set<Integer> options = new HashSet<>();
    for (Ranking.Standing standing : ranking.standings()) {
      if (standing.rank() <= places) {
        options.add(standing.option());
      }
    }
    return options;
  }

  private static int sharedPlaces(Ranking a, Ranking b) {
    int places = 0;
    for (int group = 0; group < Math.min(a.order().size(), b.order().size()); group++) {
      if (!a.order().get(group).equals(b.order().get(group))) {
        break;
      }
      places += a.order().get(group).size();
    }
    return places;
  }
}
