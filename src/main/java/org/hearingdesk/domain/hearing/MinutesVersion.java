package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The minutes as they stood at a moment that somebody gave a name. Never published.
 *
 * @param by how the person called themselves
 * @param laptop the node on which it was named
 * @param sections all of them, drafts that nobody had taken in hand too, in the order of the
 *     document
 */
public record MinutesVersion(
    Id<MinutesVersion> id,
    String name,
    Instant at,
    String by,
    String laptop,
    List<VersionSection> sections)
    implements Identified {
  public MinutesVersion {
    sections = List.copyOf(sections);
  }

  /** The section with this id, if the minutes had it then. */
  public Optional<VersionSection> find(Id<MinutesSection> section) {
    return sections.stream().filter(each -> each.id().equals(section)).findFirst();
  }
}
