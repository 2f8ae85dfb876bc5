package org.hearingdesk.domain.log;

import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.MinutesSection;

/** Where a paragraph stands. */
public sealed interface TextPlace {
  /** The id of what the text belongs to. */
  Id<?> id();

  /** The text of an intervention. */
  record InIntervention(Id<Intervention> id) implements TextPlace {}

  /** A section of the minutes. */
  record InSection(Id<MinutesSection> id) implements TextPlace {}
}
