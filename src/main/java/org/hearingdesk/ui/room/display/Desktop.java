package org.hearingdesk.ui.room.display;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The displays as they are now, and the moderator's window among them.
 *
 * @param displays the first one first; two that show the same count once
 */
public record Desktop(List<Display> displays, Display window) {
  public Desktop {
    displays = displays.stream().distinct().toList();
  }

  /** Where the most of the moderator's window is; the first display while it is nowhere. */
  Optional<Display> moderators() {
    return displays.stream().max(Comparator.comparingDouble(display -> display.shared(window)));
  }

  /** The displays that the room screen may have. */
  List<Display> free() {
    Optional<Display> moderators = moderators();
    return displays.stream().filter(display -> !moderators.equals(Optional.of(display))).toList();
  }

  /**
   * The display for the room: the one that was chosen the last time, as far as it can be told from
   * the others, else the largest; empty where the moderator has the only one.
   */
  Optional<Display> forTheRoom(Optional<Display> chosen) {
    List<Display> free = free();
    Optional<Display> same = chosen.filter(free::contains);
    List<Display> alike =
        free.stream().filter(each -> chosen.filter(each::sameSize).isPresent()).toList();
    if (same.isPresent()) {
      return same;
    }
    return alike.size() == 1
        ? Optional.of(alike.getFirst())
        : free.stream().max(Comparator.comparingDouble(Display::area));
  }

  /** The free display after this one, around; empty where there is no other. */
  Optional<Display> after(Display shown) {
    List<Display> free = free();
    int next = free.isEmpty() ? 0 : (free.indexOf(shown) + 1) % free.size();
    return free.isEmpty() || free.get(next).equals(shown)
        ? Optional.empty()
        : Optional.of(free.get(next));
  }
}
