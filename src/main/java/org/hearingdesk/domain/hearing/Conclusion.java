package org.hearingdesk.domain.hearing;

import java.util.Optional;

/** What the chair concluded, on one agenda item or on the hearing as a whole. */
public record Conclusion(Id<Conclusion> id, Optional<Id<AgendaItem>> item, String text)
    implements Part {
  @Override
  public String label() {
    return text;
  }
}
