package org.hearingdesk.domain.hearing;

import java.util.Optional;
import java.util.Set;

/**
 * A paper that an organisation sent in. Never a spoken turn.
 *
 * @param link where it can be read, http or https, or blank
 */
public record WrittenContribution(
    Id<WrittenContribution> id,
    String title,
    Optional<Id<Organisation>> organisation,
    Set<Id<Topic>> topics,
    String link)
    implements Part {
  public WrittenContribution {
    topics = OrderedSets.copy(topics);
  }

  @Override
  public String label() {
    return title;
  }
}
