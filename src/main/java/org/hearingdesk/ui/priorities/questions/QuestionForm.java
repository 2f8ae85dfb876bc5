package org.hearingdesk.ui.priorities.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Counting;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionOrder;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weighting;

/**
 * A question as it is being written: plain texts, as they stand in the fields.
 *
 * @param options one a line; blank lines are passed over
 * @param amount the number of choices, the budget or the highest grade, as typed
 * @param seed by which the order of the options is drawn, as typed; blank where the round draws one
 */
record QuestionForm(
    String text,
    String options,
    BallotMethod method,
    String amount,
    VoterKind voters,
    Weighting weighting,
    CountingMethod by,
    OptionOrder order,
    String seed,
    VotingFields voting) {

  /** A form whose rounds are held and counted as is usual. */
  QuestionForm(
      String text,
      String options,
      BallotMethod method,
      String amount,
      VoterKind voters,
      Weighting weighting) {
    this(text, options, method, amount, voters, weighting, VotingFields.USUAL);
  }

  /** A form that leaves the counting as is usual. */
  QuestionForm(
      String text,
      String options,
      BallotMethod method,
      String amount,
      VoterKind voters,
      Weighting weighting,
      VotingFields voting) {
    this(
        text,
        options,
        method,
        amount,
        voters,
        weighting,
        CountingMethod.usual(method),
        OptionOrder.AS_LISTED,
        "",
        voting);
  }

  /** No number at all: outside of what any question takes, so that the reason is shown. */
  private static final int NO_NUMBER = 0;

  private static final int NO_SEED = -1;

  /** Where none is asked for. */
  private static final int ANY_NUMBER = 1;

  static final QuestionForm NEW =
      new QuestionForm(
          "",
          "",
          BallotMethod.TOP_K,
          "5",
          VoterKind.ORGANISATION,
          Weighting.EQUAL,
          VotingFields.USUAL);

  static QuestionForm of(PriorityQuestion question) {
    return new QuestionForm(
        question.text(),
        String.join("\n", question.options().stream().map(Option::text).toList()),
        question.method(),
        Integer.toString(question.amount()),
        question.voters(),
        question.weighting(),
        question.counted().by(),
        question.counted().order(),
        question.counted().seed().map(seed -> Integer.toString(seed)).orElse(""),
        VotingFields.of(question.held()));
  }

  /** The usual amount for a method. */
  static String usualAmount(BallotMethod method) {
    return switch (method) {
      case TOP_K, RATING, RANKING -> "5";
      case POINTS -> "10";
      case APPROVAL, PAIRWISE -> "1";
    };
  }

  /** Whether the number means something for these ballots, counted in this way. */
  static boolean asksAmount(BallotMethod method, CountingMethod by) {
    return switch (method) {
      case TOP_K, RATING, POINTS -> true;
      case RANKING -> by == CountingMethod.PLACE_POINTS;
      case APPROVAL, PAIRWISE -> false;
    };
  }

  /**
   * The question that the form describes. An option that was there before keeps its identity, and
   * so does one that was only reworded in its line.
   */
  PriorityQuestion question(
      Id<PriorityQuestion> id, Optional<PriorityQuestion> before, Supplier<Id<Option>> newId) {
    Optional<Id<AgendaItem>> item = before.flatMap(PriorityQuestion::item);
    List<Option> earlier = before.map(PriorityQuestion::options).orElse(List.of());
    return new PriorityQuestion(
            id, text.strip(), item, options(earlier, newId), method, number(), voters, weighting)
        .countedAs(new Counting(by, order, drawnBy()))
        .holding(voting.voting());
  }

  /** None where the options stand as listed, or where the round is to draw one. */
  private Optional<Integer> drawnBy() {
    return order == OptionOrder.AS_LISTED || seed.isBlank()
        ? Optional.empty()
        : Optional.of(number(seed, NO_SEED));
  }

  private int number() {
    return asksAmount(method, by) ? number(amount, NO_NUMBER) : ANY_NUMBER;
  }

  private static int number(String typed, int otherwise) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private List<Option> options(List<Option> earlier, Supplier<Id<Option>> newId) {
    List<String> lines = options.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    Set<Id<Option>> used = new HashSet<>();
    List<Option> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Optional<Option> same =
          earlier.stream().filter(o -> o.text().equals(line) && !used.contains(o.id())).findFirst();
      Optional<Option> reworded =
          i < earlier.size()
                  && lines.size() == earlier.size()
                  && !lines.contains(earlier.get(i).text())
              ? Optional.of(earlier.get(i))
              : Optional.empty();
      Optional<Option> kept = same.or(() -> reworded.filter(o -> !used.contains(o.id())));
      kept.ifPresent(option -> used.add(option.id()));
      result.add(
          kept.map(option -> option.worded(line))
              .orElseGet(() -> new Option(newId.get(), line, Set.of())));
    }
    return result;
  }
}
