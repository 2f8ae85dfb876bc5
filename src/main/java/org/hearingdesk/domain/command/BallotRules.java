package org.hearingdesk.domain.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Preference;
import org.hearingdesk.domain.hearing.PriorityQuestion;

/**
 * What makes a ballot well-formed for the method of its question. A faulty ballot is refused, never
 * mended silently: an over-budget sheet is not rescaled, a gap in a list is not closed.
 */
public final class BallotRules {
  /** No sheet has more places than this. */
  private static final int LAST_PLACE = 999;

  private BallotRules() {}

  /** What is wrong with a ballot, if anything: for showing it while it is being keyed in. */
  public static Optional<Rejection.FaultyBallot> fault(PriorityQuestion question, Ballot ballot) {
    try {
      check(question, ballot);
      return Optional.empty();
    } catch (Refusal refusal) {
      return refusal.reason() instanceof Rejection.FaultyBallot fault
          ? Optional.of(fault)
          : Optional.empty();
    }
  }

  static void check(PriorityQuestion question, Ballot ballot) {
    Map<Id<Option>, String> texts = new HashMap<>();
    question.options().forEach(option -> texts.put(option.id(), option.text()));
    ballot.noOpinion().forEach(option -> known(texts, option));
    pairs(question, ballot, texts);
    int sum = 0;
    Map<Integer, String> places = new HashMap<>();
    for (Map.Entry<Id<Option>, Integer> cell : ballot.given().entrySet()) {
      String option = known(texts, cell.getKey());
      int value = cell.getValue();
      if (ballot.noOpinion().contains(cell.getKey())) {
        throw fault(BallotFault.BOTH, option, value, question.amount());
      }
      int lowest =
          switch (question.method()) {
            case POINTS, APPROVAL -> 0;
            case RATING, TOP_K, RANKING, PAIRWISE -> 1;
          };
      if (value < lowest || value > highest(question)) {
        throw fault(BallotFault.OUT_OF_RANGE, option, value, highest(question));
      }
      sum += value;
      places.merge(
          value,
          option,
          (one, other) -> {
            if (question.method() == BallotMethod.TOP_K) {
              throw fault(BallotFault.PLACE_TWICE, one + ", " + other, value, question.amount());
            }
            return one;
          });
    }
    switch (question.method()) {
      case POINTS -> budget(sum, question.amount());
      case TOP_K -> gaps(places, question.amount());
      // Places may be shared and left free: only their order counts.
      case RATING, RANKING, APPROVAL, PAIRWISE -> {}
    }
  }

  /** The highest value that an option may be given. */
  public static int highest(PriorityQuestion question) {
    return switch (question.method()) {
      case POINTS, RATING, TOP_K -> question.amount();
      case RANKING -> LAST_PLACE;
      case APPROVAL, PAIRWISE -> 1;
    };
  }

  /** Each pair of known options at most once; pairs may be left open and may run in a circle. */
  private static void pairs(
      PriorityQuestion question, Ballot ballot, Map<Id<Option>, String> texts) {
    boolean inPairs = question.method() == BallotMethod.PAIRWISE;
    boolean oneByOne = !ballot.given().isEmpty() || !ballot.noOpinion().isEmpty();
    if (inPairs ? oneByOne : !ballot.preferences().isEmpty()) {
      throw fault(BallotFault.OTHER_ANSWER, "", 0, 0);
    }
    Set<Set<Id<Option>>> seen = new HashSet<>();
    for (Preference each : ballot.preferences()) {
      String first = known(texts, each.first());
      String second = known(texts, each.second());
      if (each.first().equals(each.second())) {
        throw fault(BallotFault.PAIR_OF_ONE, first, 0, 0);
      }
      if (!seen.add(Set.of(each.first(), each.second()))) {
        throw fault(BallotFault.PAIR_TWICE, first + ", " + second, 0, 0);
      }
    }
  }

  private static void budget(int sum, int budget) {
    if (sum > budget) {
      throw fault(BallotFault.OVER_BUDGET, "", sum, budget);
    }
  }

  private static void gaps(Map<Integer, String> places, int amount) {
    for (int place = 1; place <= places.size(); place++) {
      if (!places.containsKey(place)) {
        throw fault(BallotFault.PLACE_LEFT_FREE, "", place, amount);
      }
    }
  }

  private static String known(Map<Id<Option>, String> texts, Id<Option> option) {
    String text = texts.get(option);
    if (text == null) {
      throw fault(BallotFault.UNKNOWN_OPTION, option.value(), 0, texts.size());
    }
    return text;
  }

  private static Refusal fault(BallotFault fault, String option, int value, int limit) {
    return new Refusal(new Rejection.FaultyBallot(fault, option, value, limit));
  }
}
