package org.hearingdesk.domain.hearing;

import java.util.List;
import java.util.Optional;

/**
 * A question that is put to the room.
 *
 * @param amount the number of choices for a top-k list, the budget of points, or the highest grade;
 *     for a full ranking how many places score, if points by place are counted
 * @param counting how its rounds are counted; as is usual for its ballots where nothing is said
 * @param voting how its rounds are held; as usual where nothing is said
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
    Optional<Counting> counting,
    Optional<Voting> voting)
    implements Part {
  public PriorityQuestion {
    options = List.copyOf(options);
    voting = voting.filter(how -> !how.equals(Voting.USUAL));
    // Hands are added up as points are, whatever stood in the form before.
    boolean hands = voting.filter(how -> how.form() == VotingForm.HANDS).isPresent();
    method = hands ? BallotMethod.POINTS : method;
    BallotMethod ballots = method;
    counting =
        counting.filter(
            how -> !how.equals(Counting.usual(ballots)) && (!hands || how.by().counts(ballots)));
  }

  /** A question whose rounds are held and counted as usual. */
  public PriorityQuestion(
      Id<PriorityQuestion> id,
      String text,
      Optional<Id<AgendaItem>> item,
      List<Option> options,
      BallotMethod method,
      int amount,
      VoterKind voters,
      Weighting weighting) {
    this(
        id,
        text,
        item,
        options,
        method,
        amount,
        voters,
        weighting,
        Optional.empty(),
        Optional.empty());
  }

  /** The same question with other options. */
  public PriorityQuestion offering(List<Option> others) {
    return new PriorityQuestion(
        id, text, item, others, method, amount, voters, weighting, counting, voting);
  }

  /** The same question on another agenda item, or on none. */
  public PriorityQuestion on(Optional<Id<AgendaItem>> other) {
    return new PriorityQuestion(
        id, text, other, options, method, amount, voters, weighting, counting, voting);
  }

  /** The same question, counted in another way. */
  public PriorityQuestion countedAs(Counting other) {
    return new PriorityQuestion(
        id, text, item, options, method, amount, voters, weighting, Optional.of(other), voting);
  }

  /** The same question, its rounds held in another way. */
  public PriorityQuestion holding(Voting other) {
    return new PriorityQuestion(
        id, text, item, options, method, amount, voters, weighting, counting, Optional.of(other));
  }

  /** The same question, its ballots weighed in another way. */
  public PriorityQuestion weighing(Weighting other) {
    return new PriorityQuestion(
        id, text, item, options, method, amount, voters, other, counting, voting);
  }

  /**
   * Whether its ballots can be weighed so in the form in which its rounds are held. Weights by side
   * would tell the side of a secret ballot; nobody knows how many raise hands. Two laptops that
   * chose the one and the other may together have a question that does not fit.
   */
  public boolean weightingFits() {
    return switch (held().form()) {
      case NAMED -> true;
      case SECRET -> weighting == Weighting.EQUAL;
      case HANDS -> weighting != Weighting.EQUAL_SIDES;
    };
  }

  /** How its rounds are counted. */
  public Counting counted() {
    return counting.orElseGet(() -> Counting.usual(method));
  }

  /** How its rounds are held. */
  public Voting held() {
    return voting.orElse(Voting.USUAL);
  }

  @Override
  public String label() {
    return text;
  }
}
