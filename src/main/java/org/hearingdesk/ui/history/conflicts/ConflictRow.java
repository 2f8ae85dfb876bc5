package org.hearingdesk.ui.history.conflicts;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.settling.Disagreement;
import org.hearingdesk.words.DisagreementWords;

/**
 * A disagreement with its words and the ways in which it can be settled.
 *
 * @param id the same as long as it is the same disagreement
 * @param written what a person begins with who writes it anew; empty where that makes no sense
 */
record ConflictRow(
    String id,
    Disagreement disagreement,
    DisagreementWords.Line line,
    List<Way> ways,
    Optional<String> written) {
  ConflictRow {
    ways = List.copyOf(ways);
  }

  /** A way to settle it. */
  enum Way {
    LEFT,
    RIGHT,
    /** Both, one after the other. */
    BOTH
  }
}
