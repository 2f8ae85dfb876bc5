package org.hearingdesk.ranking.ballot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The ballots handed in for one question: immutable, all of one kind, all over the same options.
 *
 * @param options how many options the question has; they are numbered from 0
 */
public record BallotBox(int options, List<Ballot> ballots) {

  /** More voters than this are refused, so that sums of their values fit into a long. */
  public static final long LARGEST_SIZE = 1_000_000_000_000L;

  /** Refuses ballots over another number of options, of mixed kinds, or too many. */
  public BallotBox {
    ballots = List.copyOf(ballots);
    if (options < 0) {
      throw new IllegalArgumentException(options + " options");
    }
    long total = 0;
    for (Ballot ballot : ballots) {
      if (ballot.answer().options() != options) {
        throw new IllegalArgumentException(
            "a ballot over " + ballot.answer().options() + " options instead of " + options);
      }
      if (ballot.answer().kind() != ballots.getFirst().answer().kind()) {
        throw new IllegalArgumentException("answers of several kinds in one ballot box");
      }
      total = Math.addExact(total, ballot.count());
    }
    if (total > LARGEST_SIZE) {
      throw new IllegalArgumentException("more than " + LARGEST_SIZE + " voters");
    }
  }

  public static BallotBox empty(int options) {
    return new BallotBox(options, List.of());
  }

  /** The kind of the answers, unless there is no ballot. */
  public Optional<Answer.Kind> kind() {
    return ballots.stream().findFirst().map(ballot -> ballot.answer().kind());
  }

  /** How many voters handed in. */
  public long size() {
    return ballots.stream().mapToLong(Ballot::count).sum();
  }

  /** How many voters handed in a blank sheet. */
  public long blanks() {
    return ballots.stream().filter(Ballot::isBlank).mapToLong(Ballot::count).sum();
  }

  /** The sides named on ballots, in the order in which they first appear. */
  public Set<String> sides() {
    return named(Ballot::side);
  }

  /** The voters named on ballots, in the order in which they first appear. */
  public Set<String> voters() {
    return named(Ballot::voter);
  }

  public BallotBox ofSide(String side) {
    return where(ballot -> ballot.side().equals(side));
  }

  public BallotBox withoutSide(String side) {
    return where(ballot -> !ballot.side().equals(side));
  }

  public BallotBox withoutVoter(String voter) {
    return where(ballot -> !ballot.voter().equals(voter));
  }

  /** The box that holds only the ballots that meet the condition. */
  public BallotBox where(Predicate<Ballot> condition) {
    return new BallotBox(options, ballots.stream().filter(condition).toList());
  }

  private Set<String> named(Function<Ballot, String> label) {
    Set<String> names = new LinkedHashSet<>();
    for (Ballot ballot : ballots) {
      if (!label.apply(ballot).isEmpty()) {
        names.add(label.apply(ballot));
      }
    }
    return names;
  }
}
