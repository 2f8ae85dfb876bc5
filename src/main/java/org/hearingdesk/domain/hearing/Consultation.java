package org.hearingdesk.domain.hearing;

import java.time.LocalDate;
import java.util.Optional;

/** A public consultation that goes on after the hearing, with the day on which it closes. */
public record Consultation(
    Id<Consultation> id, String title, String link, Optional<LocalDate> openUntil) implements Part {
  @Override
  public String label() {
    return title;
  }
}
