package org.hearingdesk.ui.prepare.options;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.ui.kit.NameMatch;

/**
 * Something that was marked as a priority, a crucial issue or a concern, and could be an option.
 * The same wording in several interventions is one.
 *
 * @param mark as it was marked first
 * @param organisations how many of them raised it
 */
public record Gathered(String text, Mark mark, Set<Id<Intervention>> raisedIn, int organisations) {
  private static final Set<Mark> MARKS =
      EnumSet.of(Mark.PRIORITY, Mark.CRUCIAL_ISSUE, Mark.CONCERN);
  private static final int LONGEST = 120;

  public Gathered {
    raisedIn = Set.copyOf(raisedIn);
  }

  /** What is marked in the interventions on the question's item, or in all, and no option yet. */
  static List<Gathered> of(Hearing hearing, PriorityQuestion question) {
    Map<String, Gathered> found = new LinkedHashMap<>();
    for (Intervention turn : hearing.interventions()) {
      boolean asked = question.item().isEmpty() || question.item().get().equals(turn.item());
      for (Marking marking : asked ? turn.markings().all() : List.<Marking>of()) {
        String text = text(turn, marking);
        if (MARKS.contains(marking.mark()) && !text.isBlank() && !isOption(question, turn, text)) {
          found.merge(
              NameMatch.fold(text),
              new Gathered(text, marking.mark(), Set.of(turn.id()), 0),
              Gathered::with);
        }
      }
    }
    List<Gathered> counted = new ArrayList<>();
    for (Gathered each : found.values()) {
      int organisations = organisations(hearing, each.raisedIn());
      counted.add(new Gathered(each.text(), each.mark(), each.raisedIn(), organisations));
    }
    return counted;
  }

  private Gathered with(Gathered other) {
    Set<Id<Intervention>> all = new LinkedHashSet<>(raisedIn);
    all.addAll(other.raisedIn);
    return new Gathered(text, mark, all, 0);
  }

  /** The wording of the mark; where there is none, the beginning of what was said. */
  private static String text(Intervention turn, Marking marking) {
    String said = turn.text().text().replace('\n', ' ').strip();
    String words = marking.wording().isBlank() ? said : marking.wording().strip();
    if (words.length() <= LONGEST || !marking.wording().isBlank()) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, space > 0 ? space : LONGEST) + "…";
  }

  /** An option that was reworded is still known when its intervention raised only one thing. */
  private static boolean isOption(PriorityQuestion question, Intervention turn, String text) {
    long raised =
        turn.markings().stream().filter(marking -> MARKS.contains(marking.mark())).count();
    return question.options().stream()
        .filter(option -> option.raisedIn().contains(turn.id()))
        .anyMatch(
            option -> raised == 1 || NameMatch.fold(option.text()).equals(NameMatch.fold(text)));
  }

  /** How many organisations raised an option. */
  static int organisations(Hearing hearing, Option option) {
    return organisations(hearing, option.raisedIn());
  }

  private static int organisations(Hearing hearing, Set<Id<Intervention>> raisedIn) {
    return (int)
        raisedIn.stream()
            .flatMap(id -> hearing.interventions().find(id).stream())
            .map(turn -> hearing.organisationOf(turn.speaker()).map(Organisation::id))
            .flatMap(Optional::stream)
            .distinct()
            .count();
  }
}
