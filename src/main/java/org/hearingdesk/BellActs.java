package org.hearingdesk;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.ui.floor.bell.BellChoice;
import org.hearingdesk.ui.floor.bell.BellWatch;
import org.hearingdesk.ui.shell.Act;

/** Switches the bell on and off, from the palette, and remembers it. */
final class BellActs {
  private static final String SETTING = "bell";

  private BellActs() {}

  /** As it was chosen the last time. */
  static BellChoice remembered(Settings settings) {
    return BellChoice.of(settings.get(SETTING).orElse(""));
  }

  static List<Act> of(BellWatch watch, Settings settings) {
    List<Act> acts = new ArrayList<>();
    for (BellChoice choice : BellChoice.values()) {
      acts.add(
          Act.of(
                  "hearing-bell-" + choice.key(),
                  "shell.act.bell." + choice.key(),
                  () -> {
                    watch.choose(choice);
                    settings.set(SETTING, choice.key());
                  })
              .when(watch.choiceProperty().isNotEqualTo(choice)));
    }
    return acts;
  }
}
