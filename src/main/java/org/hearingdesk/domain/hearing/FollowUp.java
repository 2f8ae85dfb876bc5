package org.hearingdesk.domain.hearing;

import java.time.LocalDate;
import java.util.Optional;

/** Who does what by when. */
public record FollowUp(Id<FollowUp> id, String what, String who, Optional<LocalDate> due)
    implements Part {
  @Override
  public String label() {
    return what;
  }
}
