package org.hearingdesk.domain.hearing;

import java.util.List;
import java.util.Optional;

/**
 * A question that is put to the room.
 *
 * @param amount the number of choices for a top-k list, the budget of points, or the highest grade
 */
public record PriorityQuestion(
    Id<PriorityQuestion> id,
    String text,
    Optional<Id<AgendaItem>> item,
    List<Option> options,
    BallotMethod method,
    int amount,
    VoterKind voters,
    Weighting weighting)
    implements Part {
  public PriorityQuestion {
    options = List.copyOf(options);
  }

  /** The same question with other options. */
  public PriorityQuestion offering(List<Option> others) {
    return new PriorityQuestion(id, text, item, others, method, amount, voters, weighting);
  }

  @Override
  public String label() {
    return text;
  }
}
