package org.hearingdesk.domain.hearing;

import java.util.Set;

/**
 * Something that can be chosen in answer to a priority question.
 *
 * @param raisedIn the interventions that it was gathered from; empty when it was typed
 */
public record Option(Id<Option> id, String text, Set<Id<Intervention>> raisedIn)
    implements Identified {
  public Option {
    raisedIn = OrderedSets.copy(raisedIn);
  }
}
