package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.ui.shell.Hint;

/** Signs that are typed into the text, and keys of the lists, for the sheet of keys. */
final class FloorKeys {
  private FloorKeys() {}

  /** The signs are those that are read from the text, so that none is told that is not read. */
  static List<Hint> all() {
    List<Hint> keys = new ArrayList<>();
    keys.add(new Hint("@", "floor.sign.speaker"));
    keys.add(new Hint("#", "floor.sign.topic"));
    InlineSigns.marks()
        .forEach((sign, mark) -> keys.add(new Hint(sign, "floor.act.mark." + key(mark))));
    InlineSigns.positions()
        .forEach(
            (sign, position) -> keys.add(new Hint(sign, "floor.act.position." + key(position))));
    keys.add(new Hint("\\!p", "floor.sign.literal"));
    keys.add(new Hint("⇥", "floor.sign.tab"));
    keys.add(new Hint("⇧ ⇥", "floor.sign.create"));
    keys.add(new Hint("⌫", "floor.sign.restore"));
    keys.add(new Hint("⏎", "floor.sign.alone"));
    keys.addAll(lists());
    return keys;
  }

  private static List<Hint> lists() {
    return List.of(
        new Hint("Alt ↑ ↓", "floor.key.earlier"),
        new Hint("⏎", "floor.key.list.give"),
        new Hint("Alt ↑ ↓", "floor.key.list.move"),
        new Hint("Alt Home", "floor.key.list.top"),
        new Hint("Alt End", "floor.key.list.end"),
        new Hint("Del", "floor.key.list.withdraw"),
        new Hint("⏎", "floor.key.agenda.start"),
        new Hint("Del", "floor.key.agenda.skip"),
        new Hint("↑ ↓", "timeline.key.time"),
        new Hint("⇧ ⏎", "timeline.key.part"));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
