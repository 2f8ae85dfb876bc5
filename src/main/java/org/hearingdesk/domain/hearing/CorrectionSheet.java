package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was sent to one delegation to be corrected: its own passages and no others.
 *
 * @param delegation an organisation, or a participant who belongs to none
 * @param until the last day on which corrections are taken
 * @param returnedAt when it was read in; empty while it has not come back
 */
public record CorrectionSheet(
    Id<CorrectionSheet> id,
    Speaker delegation,
    LocalDate until,
    Optional<Instant> returnedAt,
    Table<CorrectionPassage> passages)
    implements Identified {

  /** The passages that wait for a decision. */
  public List<CorrectionPassage> undecided() {
    return passages.stream().filter(CorrectionPassage::undecided).toList();
  }

  /** The same sheet, sent to another one. */
  public CorrectionSheet to(Speaker other) {
    return new CorrectionSheet(id, other, until, returnedAt, passages);
  }

  public CorrectionSheet returned(Optional<Instant> at, Table<CorrectionPassage> read) {
    return new CorrectionSheet(id, delegation, until, at, read);
  }
}
