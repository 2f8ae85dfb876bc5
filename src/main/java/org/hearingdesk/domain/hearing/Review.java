package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.Optional;

/**
 * How the minutes were reviewed.
 *
 * @param approvedAt since when the minutes are approved and locked; empty while they can be written
 * @param sheets what was sent to the delegations to be corrected
 * @param correctionsTold whether the minutes say what was corrected
 */
public record Review(
    Optional<Instant> approvedAt, Table<CorrectionSheet> sheets, boolean correctionsTold) {
  public static final Review NONE = new Review(Optional.empty(), Table.empty(), false);

  public boolean locked() {
    return approvedAt.isPresent();
  }

  public Review approved(Optional<Instant> at) {
    return new Review(at, sheets, correctionsTold);
  }

  public Review telling(boolean told) {
    return new Review(approvedAt, sheets, told);
  }

  public Review sending(Table<CorrectionSheet> all) {
    return new Review(approvedAt, all, correctionsTold);
  }
}
