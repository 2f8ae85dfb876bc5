package org.hearingdesk.ui.room;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.hearingdesk.ui.shell.Act;

/** Everything that can be done with the room screen, beside turning it on and off. */
record RoomActs(
    Act preview,
    Act curtain,
    Act card,
    Act next,
    Act times,
    Act countdown,
    Act sides,
    Act light,
    Act display,
    Act hearing) {

  /** What only the room screen as a whole can do. */
  record Whole(Runnable preview, Runnable card, Runnable display, Runnable hearing) {}

  /**
   * @param elsewhere whether it is full screen, so that there may be another display
   * @param result whether a result is before the room
   */
  static RoomActs of(
      RoomChoices choices,
      Whole whole,
      ObservableValue<Boolean> elsewhere,
      ObservableValue<Boolean> result) {
    return new RoomActs(
        act("preview", whole.preview()).keys("Shift+F11"),
        toggle("curtain", choices, choices.curtainProperty()).keys("Shortcut+F11"),
        act("card", whole.card()).keys("Shortcut+Shift+F11"),
        toggle("next", choices, choices.nextProperty()),
        toggle("times", choices, choices.timesProperty()),
        toggle("countdown", choices, choices.countdownProperty()),
        toggle("sides", choices, choices.sidesOfResultProperty()),
        toggle("light", choices, choices.lightProperty()),
        act("display", whole.display()).when(elsewhere),
        act("hearing", whole.hearing()).when(result));
  }

  List<Act> all() {
    return List.of(preview, curtain, card, next, times, countdown, sides, light, display, hearing);
  }

  private static Act toggle(String name, RoomChoices choices, BooleanProperty choice) {
    return act(name, () -> choices.toggle(choice));
  }

  private static Act act(String name, Runnable run) {
    return Act.of("room-" + name, "room.act." + name, run);
  }
}
