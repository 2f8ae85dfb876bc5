package org.hearingdesk.ui.priorities.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weighting;

/**
 * A question as it is being written: plain texts, as they stand in the fields.
 *
 * @param options one a line; blank lines are passed over
 * @param amount the number of choices, the budget or the highest grade, as typed
 */
record QuestionForm(
    String text,
    String options,
    BallotMethod method,
    String amount,
    VoterKind voters,
    Weighting weighting) {

  /** No number at all: outside of what any question takes, so that the reason is shown. */
  private static final int NO_NUMBER = 0;

  static final QuestionForm NEW =
      new QuestionForm("", "", BallotMethod.TOP_K, "5", VoterKind.ORGANISATION, Weighting.EQUAL);

  static QuestionForm of(PriorityQuestion question) {
    return new QuestionForm(
        question.text(),
        String.join("\n", question.options().stream().map(Option::text).toList()),
        question.method(),
        Integer.toString(question.amount()),
        question.voters(),
        question.weighting());
  }

  /** The usual amount for a method. */
  static String usualAmount(BallotMethod method) {
    return switch (method) {
      case TOP_K, RATING -> "5";
      case POINTS -> "10";
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
        id, text.strip(), item, options(earlier, newId), method, number(), voters, weighting);
  }

  private int number() {
    try {
      return Integer.parseInt(amount.strip());
    } catch (NumberFormatException e) {
      return NO_NUMBER;
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
