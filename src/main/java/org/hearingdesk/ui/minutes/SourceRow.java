package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;

/**
 * Something that a section can be written from: an intervention, or one mark of it.
 *
 * @param key unique in its list
 * @param time when it was said; empty for one without a time
 * @param speaker as the attribution rule lets them be called
 * @param chips what it is marked as, and the position taken
 * @param usedIn where the minutes use it, in words; empty when nowhere
 * @param changed who changed it and when, when that is later than a paragraph drafted from it
 * @param inserted the text that Insert puts into the minutes
 */
public record SourceRow(
    String key,
    Id<Intervention> intervention,
    String time,
    String speaker,
    Optional<SideMark> side,
    String text,
    List<ChipRow> chips,
    String usedIn,
    Optional<String> changed,
    String inserted) {
  public SourceRow {
    chips = List.copyOf(chips);
  }

  /** A mark in words; without a mark, the position. */
  public record ChipRow(Optional<Mark> mark, String words) {}
}
