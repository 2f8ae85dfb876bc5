package org.hearingdesk.domain.hearing;

import java.util.List;
import java.util.Optional;

/**
 * A question that is put to the room.
 *
 * @param amount the number of choices for a top-k list, the budget of points, or the highest grade;
 *     for a full ranking how many places score, if points by place are counted
 * @param counting how its rounds are counted; as is usual for its ballots where nothing is said
 */
public record PriorityQuestion(
    Id<PriorityQuestion> id,
    String text,
    Optional<Id<AgendaItem>> item,
    List<Option> options,
    BallotMethod method,
    int amount,
    VoterKind voters,
    Weighting weighting,
    Optional<Counting> counting)
    implements Part {
  public PriorityQuestion {
    options = List.copyOf(options);
    BallotMethod ballots = method;
    counting = counting.filter(how -> !how.equals(Counting.usual(ballots)));
  }

  /** A question that is counted as usual. */
  public PriorityQuestion(
      Id<PriorityQuestion> id,
      String text,
      Optional<Id<AgendaItem>> item,
      List<Option> options,
      BallotMethod method,
      int amount,
      VoterKind voters,
      Weighting weighting) {
    this(id, text, item, options, method, amount, voters, weighting, Optional.empty());
  }

  /** The same question with other options. */
  public PriorityQuestion offering(List<Option> others) {
    return new PriorityQuestion(
        id, text, item, others, method, amount, voters, weighting, counting);
  }

  /** The same question on another agenda item, or on none. */
  public PriorityQuestion on(Optional<Id<AgendaItem>> other) {
    return new PriorityQuestion(
        id, text, other, options, method, amount, voters, weighting, counting);
  }

  /** The same question, counted in another way. */
  public PriorityQuestion countedAs(Counting other) {
    return new PriorityQuestion(
        id, text, item, options, method, amount, voters, weighting, Optional.of(other));
  }

  /** How its rounds are counted. */
  public Counting counted() {
    return counting.orElseGet(() -> Counting.usual(method));
  }

  @Override
  public String label() {
    return text;
  }
}
