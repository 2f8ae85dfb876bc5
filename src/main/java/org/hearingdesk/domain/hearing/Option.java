package org.hearingdesk.domain.hearing;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Something that can be chosen in answer to a priority question.
 *
 * @param raisedIn the interventions that it was gathered from; empty when it was typed
 * @param markings the marks in them that it was gathered from: an intervention may raise several
 *     things
 */
public record Option(
    Id<Option> id, String text, Set<Id<Intervention>> raisedIn, Set<Id<Marking>> markings)
    implements Identified {
  public Option {
    raisedIn = OrderedSets.copy(raisedIn);
    markings = OrderedSets.copy(markings);
  }

  /** An option of which it is not known by which marks it was raised. */
  public Option(Id<Option> id, String text, Set<Id<Intervention>> raisedIn) {
    this(id, text, raisedIn, Set.of());
  }

  /** The same option in other words. */
  public Option worded(String words) {
    return new Option(id, words, raisedIn, markings);
  }

  /** The same option, raised in these interventions by these marks alone. */
  public Option raised(Set<Id<Intervention>> turns, Set<Id<Marking>> marks) {
    return new Option(id, text, turns, marks);
  }

  /** The same option, raised in these interventions by these marks as well. */
  public Option raisedToo(Set<Id<Intervention>> turns, Set<Id<Marking>> marks) {
    return raised(union(raisedIn, turns), union(markings, marks));
  }

  private static <T> Set<T> union(Set<T> some, Set<T> more) {
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }
}
