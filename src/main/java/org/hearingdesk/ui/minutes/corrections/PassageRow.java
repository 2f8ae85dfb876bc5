package org.hearingdesk.ui.minutes.corrections;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.CorrectionVerdict;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.text.WordDiff;

/**
 * A passage of a sheet as it is decided on.
 *
 * @param number by which people speak of it
 * @param where it stands
 * @param stretches what the delegation wants otherwise
 * @param wanted what it wants
 * @param corrected whether it wants anything otherwise
 * @param movedOn whether the text is no longer what was sent
 * @param verdict how it was decided
 * @param decided the same in words; blank while it is not
 */
public record PassageRow(
    Id<CorrectionSheet> sheet,
    Id<CorrectionPassage> id,
    int number,
    String where,
    List<WordDiff.Stretch> stretches,
    String wanted,
    boolean corrected,
    boolean movedOn,
    Optional<CorrectionVerdict> verdict,
    String decided) {
  public PassageRow {
    stretches = List.copyOf(stretches);
  }
}
