package org.hearingdesk.domain.hearing;

import java.util.List;

/**
 * A section of the minutes as it stood in a version.
 *
 * @param number as the document printed it; blank where its agenda item had gone
 */
public record VersionSection(
    Id<MinutesSection> id,
    String number,
    String title,
    SectionStatus status,
    List<Paragraph> paragraphs)
    implements Identified {
  public VersionSection {
    paragraphs = List.copyOf(paragraphs);
  }
}
