package org.hearingdesk.ui.floor.timeline;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.words.SideMark;

/**
 * A turn in the list of the timeline.
 *
 * @param gap how long nobody spoke before it; empty when somebody did
 * @param from to the second; empty when nobody noted it
 * @param to to the second; a dash while it runs
 * @param pauses how long it was paused, in words; empty when it was not
 * @param overlap with whom it runs at the same time, in words; empty when with nobody
 */
record TurnLine(
    Id<Intervention> id,
    String gap,
    String from,
    String to,
    String name,
    Optional<SideMark> side,
    String length,
    String pauses,
    String overlap,
    boolean running) {

  /** What there is to say of its time. */
  String detail() {
    return gap.isEmpty() || pauses.isEmpty() ? gap + pauses : gap + " · " + pauses;
  }

  /** All of it in one sentence, for those who hear the screen. */
  String spoken() {
    return String.join(", ", from + "–" + to, name, length, detail(), overlap)
        .replaceAll("(, )+", ", ")
        .replaceAll(", $", "");
  }
}
