package org.hearingdesk.ui.priorities.ballots;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearingdesk.domain.command.BallotRules;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;

/**
 * What each key does to a ballot: pure, so that what is keyed is what was on the paper, faults
 * included.
 */
final class Keying {
  private static final int LARGEST = 9_999;

  private final PriorityQuestion asked;
  private final PairKeying pairs;

  Keying(PriorityQuestion asked) {
    this.asked = asked;
    pairs = new PairKeying(asked);
  }

  /**
   * What the letter of an option does. In a list it gets the first place that is free, in a full
   * ranking the one after the last; nothing when it has one, or none is free. A mark is made, or
   * taken back.
   */
  Ballot choose(Ballot ballot, Id<Option> option) {
    return switch (asked.method()) {
      case TOP_K, RANKING -> place(ballot, option);
      case APPROVAL -> mark(ballot, option);
      case POINTS, RATING, PAIRWISE -> ballot;
    };
  }

  /** Marks an option, or takes its mark back. */
  Ballot mark(Ballot ballot, Id<Option> option) {
    return Integer.valueOf(1).equals(ballot.given().get(option))
        ? clear(ballot, option)
        : put(ballot, option, 1);
  }

  /** Gives an option the place of the one before it, as a tie. */
  Ballot tie(Ballot ballot, Id<Option> option) {
    Integer own = ballot.given().get(option);
    OptionalInt above =
        own == null
            ? ballot.given().values().stream().mapToInt(Integer::intValue).max()
            : ballot.given().values().stream()
                .mapToInt(Integer::intValue)
                .filter(place -> place < own)
                .max();
    return above.isPresent() ? put(ballot, option, above.getAsInt()) : ballot;
  }

  private Ballot place(Ballot ballot, Id<Option> option) {
    OptionalInt place = nextPlace(ballot);
    return ballot.given().containsKey(option) || place.isEmpty()
        ? ballot
        : put(ballot, option, place.getAsInt());
  }

  /** The first place that is free; in a full ranking, the one after the last. */
  OptionalInt nextPlace(Ballot ballot) {
    if (asked.method() == BallotMethod.RANKING) {
      int last = ballot.given().values().stream().mapToInt(Integer::intValue).max().orElse(0);
      return last < LARGEST ? OptionalInt.of(last + 1) : OptionalInt.empty();
    }
    return IntStream.rangeClosed(1, places())
        .filter(place -> !ballot.given().containsValue(place))
        .findFirst();
  }

  /** How many places a list has: never more than there are options. */
  int places() {
    int options = asked.options().size();
    return asked.method() == BallotMethod.TOP_K ? Math.min(asked.amount(), options) : options;
  }

  /** Whether a digit may have another one behind it. */
  private boolean hasLongValues() {
    return switch (asked.method()) {
      case TOP_K, POINTS, RATING -> asked.amount() > 9;
      case RANKING -> asked.options().size() > 9;
      case APPROVAL, PAIRWISE -> false;
    };
  }

  /**
   * Writes a digit into a cell, behind the digit written just before where the values may have
   * several. A zero empties the cell where there is no value 0.
   */
  Ballot digit(Ballot ballot, Id<Option> option, int digit, boolean behindAnother) {
    Integer before = ballot.given().get(option);
    boolean longer = behindAnother && before != null && hasLongValues();
    int value = longer ? Math.min(Objects.requireNonNull(before) * 10 + digit, LARGEST) : digit;
    return value == 0 && asked.method() != BallotMethod.POINTS
        ? clear(ballot, option)
        : put(ballot, option, value);
  }

  /** Says that the voter has no opinion on an option, or takes that back. */
  Ballot noOpinion(Ballot ballot, Id<Option> option) {
    if (ballot.noOpinion().contains(option)) {
      return clear(ballot, option);
    }
    Ballot cleared = clear(ballot, option);
    Set<Id<Option>> none = new LinkedHashSet<>(cleared.noOpinion());
    none.add(option);
    return new Ballot(cleared.given(), none);
  }

  Ballot clear(Ballot ballot, Id<Option> option) {
    Map<Id<Option>, Integer> given = new LinkedHashMap<>(ballot.given());
    given.remove(option);
    return new Ballot(given, without(ballot.noOpinion(), option));
  }

  /** Empties a cell; where there is nothing in it, a list loses its last choice. */
  Ballot takeBack(Ballot ballot, Id<Option> option) {
    if (ballot.given().containsKey(option) || ballot.noOpinion().contains(option) || !isOrder()) {
      return clear(ballot, option);
    }
    return ballot.given().entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(last -> clear(ballot, last.getKey()))
        .orElse(ballot);
  }

  /** Whether the values are places. */
  boolean isOrder() {
    return switch (asked.method()) {
      case TOP_K, RANKING -> true;
      case POINTS, RATING, APPROVAL, PAIRWISE -> false;
    };
  }

  private static Ballot put(Ballot ballot, Id<Option> option, int value) {
    Map<Id<Option>, Integer> given = new LinkedHashMap<>(ballot.given());
    given.put(option, value);
    return new Ballot(given, without(ballot.noOpinion(), option));
  }

  private static Set<Id<Option>> without(Set<Id<Option>> options, Id<Option> option) {
    Set<Id<Option>> rest = new LinkedHashSet<>(options);
    rest.remove(option);
    return rest;
  }

  /** What is still to be given: places, points, or grades. Negative for too many points. */
  int toGo(Ballot ballot) {
    return switch (asked.method()) {
      case TOP_K, RANKING -> Math.max(0, places() - ballot.given().size());
      case POINTS -> asked.amount() - spent(ballot);
      case RATING, APPROVAL ->
          asked.options().size() - ballot.given().size() - ballot.noOpinion().size();
      case PAIRWISE -> pairs.toGo(ballot);
    };
  }

  static int spent(Ballot ballot) {
    return ballot.given().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** What keys do where pairs are compared. */
  PairKeying pairs() {
    return pairs;
  }

  Optional<Rejection.FaultyBallot> fault(Ballot ballot) {
    return BallotRules.fault(asked, ballot);
  }

  /** The options whose values are at fault. */
  Set<Id<Option>> faulty(Ballot ballot) {
    Set<Id<Option>> faulty = new HashSet<>();
    boolean overBudget = asked.method() == BallotMethod.POINTS && spent(ballot) > asked.amount();
    ballot
        .given()
        .forEach((option, value) -> {
          boolean twice =
              asked.method() == BallotMethod.TOP_K
                  && ballot.given().values().stream().filter(value::equals).count() > 1;
          if (twice || overBudget || value > BallotRules.highest(asked)) {
            faulty.add(option);
          }
        });
    return faulty;
  }
}
