package org.hearingdesk.ui.room;

import java.time.Duration;
import org.hearingdesk.domain.time.TurnClock;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;

/**
 * The time of whoever speaks, as the room sees it.
 *
 * @param countdown the time that is left; over it, or without a limit, the time counted up
 * @param words {@code left}, {@code over} or {@code paused}; blank without a limit
 * @param limit {@code of 3:00}; blank without a limit
 * @param left the share of the time that is left, 0 to 1
 */
record TurnSeen(String countdown, String words, String limit, double left, TurnClock.Tone tone) {
  static final TurnSeen NONE = new TurnSeen("", "", "", 0, TurnClock.Tone.PLENTY);

  /**
   * @param tellLimit whether the room may see how long the whole turn may be
   */
  static TurnSeen of(TurnClock turn, boolean paused, boolean tellLimit, Formats formats) {
    Messages messages = formats.messages();
    boolean over = turn.tone() == TurnClock.Tone.OVER;
    Duration shown =
        over && turn.limit().isPresent() ? turn.over() : turn.left().orElse(turn.elapsed());
    String limited = turn.limit().isEmpty() ? "" : messages.text(over ? "room.over" : "room.left");
    return new TurnSeen(
        formats.duration(shown),
        paused ? messages.text("room.paused") : limited,
        turn.limit()
            .filter(whole -> tellLimit)
            .map(whole -> messages.text("room.of", formats.duration(whole)))
            .orElse(""),
        turn.limit().isEmpty() ? 0 : 1 - turn.share(),
        turn.tone());
  }
}
