package org.hearingdesk.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.LeftOutRule;
import org.hearingdesk.ranking.ballot.Weighting;

/**
 * Ballots that were added up by side and weight as they came and are not kept: for counts that are
 * larger than any room. Every pairwise method counts them exactly as it counts a ballot box.
 *
 * <p>Not to be shared by threads: count in several and add them up.
 */
public final class TalliedBallots {

  /** What ballots have in common that are added up together; the side may be empty. */
  public record Group(String side, Fraction weight) {}

  private final int options;
  private final LeftOutRule leftOut;
  private final Map<Group, PairwiseTally> tallies;

  /** Nothing yet, over so many options. */
  public TalliedBallots(int options, LeftOutRule leftOut) {
    this(options, leftOut, new LinkedHashMap<>());
  }

  private TalliedBallots(int options, LeftOutRule leftOut, Map<Group, PairwiseTally> tallies) {
    this.options = options;
    this.leftOut = leftOut;
    this.tallies = tallies;
  }

  public int options() {
    return options;
  }

  /** What it means that a ballot leaves an option out; settled while ballots are added. */
  public LeftOutRule leftOut() {
    return leftOut;
  }

  /** Where the ballots of a group are added. */
  public PairwiseTally tally(Group group) {
    return tallies.computeIfAbsent(group, g -> new PairwiseTally(options));
  }

  /** How many different groups there are. */
  public int groups() {
    return tallies.size();
  }

  /** Adds everything that was counted elsewhere under the same rule. */
  public void add(TalliedBallots other) {
    other.tallies.forEach((group, tally) -> tally(group).add(tally));
  }

  public long voters() {
    return tallies.values().stream().mapToLong(PairwiseTally::voters).sum();
  }

  public long blanks() {
    return tallies.values().stream().mapToLong(PairwiseTally::blanks).sum();
  }

  /** The sides that are named, in the order of the alphabet. */
  public List<String> sides() {
    return tallies.keySet().stream()
        .map(Group::side)
        .filter(side -> !side.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /** Only the ballots of one side. */
  public TalliedBallots ofSide(String side) {
    return where(group -> group.side().equals(side));
  }

  /** All ballots but those of one side. */
  public TalliedBallots withoutSide(String side) {
    return where(group -> !group.side().equals(side));
  }

  private TalliedBallots where(Predicate<Group> condition) {
    Map<Group, PairwiseTally> kept = new LinkedHashMap<>(tallies);
    kept.keySet().removeIf(condition.negate());
    return new TalliedBallots(options, leftOut, kept);
  }

  /** The comparisons of all ballots under this weighting. */
  public PairwiseTable table(Weighting weighting) {
    Map<String, Long> voters = new LinkedHashMap<>();
    tallies.forEach((group, tally) -> voters.merge(group.side(), tally.voters(), Math::addExact));
    Map<Group, Fraction> weights = new LinkedHashMap<>();
    tallies.forEach((group, tally) -> {
      if (tally.voters() > 0) {
        long ofSide = voters.getOrDefault(group.side(), 1L);
        weights.put(group, weighting.weight(group.side(), group.weight(), ofSide));
      }
    });
    BigInteger scale = BigInteger.ONE;
    for (Fraction weight : weights.values()) {
      scale = WeighedBallots.leastCommonMultiple(scale, weight.denominator());
    }
    List<PairwiseTable.Weighed> weighed = new ArrayList<>();
    for (Map.Entry<Group, Fraction> each : weights.entrySet()) {
      Fraction weight = each.getValue();
      BigInteger whole = weight.numerator().multiply(scale.divide(weight.denominator()));
      weighed.add(new PairwiseTable.Weighed(whole, tally(each.getKey())));
    }
    return PairwiseTable.of(options, new CountingRules(leftOut, weighting), weighed, scale);
  }
}
