package org.hearingdesk.domain.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.text.Folded;

/** What was raised in a hearing and could become options of a question. */
public final class Gathering {

  /**
   * Where to look.
   *
   * @param everywhere in all interventions, also those on other items than the question's
   */
  public record Scope(boolean everywhere, Set<Mark> marks) {
    /** On the question's item, or in all where it has none. */
    public static final Scope USUAL = new Scope(false, Raised.MARKS);

    public Scope {
      marks = Set.copyOf(marks);
    }
  }

  private Gathering() {}

  /** What was raised and is no option of the question yet, in the order in which it was raised. */
  public static List<Issue> issues(Hearing hearing, PriorityQuestion question, Scope scope) {
    List<Raised> open = new ArrayList<>();
    for (Intervention turn : hearing.interventions()) {
      boolean asked = question.item().isEmpty() || question.item().get().equals(turn.item());
      if ((scope.everywhere() || asked) && !turn.markings().isEmpty()) {
        List<Raised> raised = Raised.in(turn);
        raised.stream()
            .filter(each -> scope.marks().contains(each.mark()))
            .filter(each -> !isOption(question, each, raised.size()))
            .forEach(open::add);
      }
    }
    return Issue.byWording(open);
  }

  /**
   * An option knows its marks. One that knows only its interventions was gathered before options
   * knew more: then it is the only thing raised there, or the one with its words.
   */
  private static boolean isOption(PriorityQuestion question, Raised raised, int raisedInTurn) {
    return question.options().stream()
        .anyMatch(option ->
            option.markings().contains(raised.marking())
                || (option.markings().isEmpty()
                    && option.raisedIn().contains(raised.turn())
                    && (raisedInTurn == 1 || sameWords(option, raised))));
  }

  private static boolean sameWords(Option option, Raised raised) {
    return Folded.key(option.text()).equals(Folded.key(raised.text()));
  }

  /** The wordings that an option was made of; fewer than two cannot be split. */
  public static List<Issue> wordings(Hearing hearing, Option option) {
    return Issue.byWording(
        Raised.in(hearing, option.raisedIn()).stream()
            .filter(each -> option.markings().contains(each.marking()))
            .toList());
  }
}
