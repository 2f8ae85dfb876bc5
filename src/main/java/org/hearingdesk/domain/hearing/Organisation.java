package org.hearingdesk.domain.hearing;

import java.util.Optional;

/**
 * A body that takes part through its delegation.
 *
 * @param acronym may be blank
 * @param country two-letter code or blank
 * @param registerNumber the number in the transparency register, or blank
 */
public record Organisation(
    Id<Organisation> id,
    String name,
    String acronym,
    Optional<Id<Side>> side,
    Level level,
    String country,
    String registerNumber)
    implements Part {
  /** The acronym where there is one, as people in the room say it. */
  @Override
  public String label() {
    return acronym.isBlank() ? name : acronym;
  }
}
