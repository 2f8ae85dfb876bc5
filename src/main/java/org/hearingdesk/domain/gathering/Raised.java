package org.hearingdesk.domain.gathering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;

/**
 * One mark of an intervention that can become an option.
 *
 * @param text the wording of the mark; where there is none, the beginning of what was said
 */
public record Raised(Id<Marking> marking, Id<Intervention> turn, Mark mark, String text) {
  /** The marks that can become options. */
  public static final Set<Mark> MARKS =
      Set.copyOf(EnumSet.of(Mark.PRIORITY, Mark.CRUCIAL_ISSUE, Mark.CONCERN));

  private static final int LONGEST = 120;

  /** What was raised in an intervention, in the order of its marks. */
  public static List<Raised> in(Intervention turn) {
    List<Raised> raised = new ArrayList<>();
    for (Marking marking : turn.markings()) {
      String text = MARKS.contains(marking.mark()) ? text(turn, marking) : "";
      if (!text.isBlank()) {
        raised.add(new Raised(marking.id(), turn.id(), marking.mark(), text));
      }
    }
    return raised;
  }

  /** What was raised in these interventions, in their order. */
  static List<Raised> in(Hearing hearing, Set<Id<Intervention>> turns) {
    List<Raised> raised = new ArrayList<>();
    turns.forEach(id -> hearing.interventions().find(id).ifPresent(t -> raised.addAll(in(t))));
    return raised;
  }

  private static String text(Intervention turn, Marking marking) {
    if (!marking.wording().isBlank()) {
      return marking.wording().strip();
    }
    String said = turn.text().text().replace('\n', ' ').strip();
    int space = said.lastIndexOf(' ', LONGEST);
    return said.length() <= LONGEST ? said : said.substring(0, space > 0 ? space : LONGEST) + "…";
  }
}
