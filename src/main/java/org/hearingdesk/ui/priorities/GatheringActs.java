package org.hearingdesk.ui.priorities;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.hearingdesk.ui.priorities.gathering.GatheringViewModel;
import org.hearingdesk.ui.shell.Act;

/** What can be done while options are gathered; the keys without Ctrl are those of its lists. */
record GatheringActs(Act open, List<Act> within) {

  static GatheringActs of(PrioritiesViewModel model, Runnable rename) {
    ObservableValue<Boolean> here = model.sight().inSight(Screen.Gathering.class);
    GatheringViewModel gathering = model.gathering();
    return new GatheringActs(
        act("open", () -> model.gather(true)).keys("Shortcut+G").when(model.sight().canGather()),
        Stream.of(
                act("merge", gathering::merge).keys("M"),
                act("split", gathering::split).keys("S"),
                act("rename", rename).keys("F2"),
                act("jump", gathering::jump).keys("J"),
                act("remove", gathering::remove).keys("Delete"),
                act("up", () -> gathering.move(-1)).keys("Alt+Up"),
                act("down", () -> gathering.move(1)).keys("Alt+Down"))
            .map(act -> act.when(here))
            .toList());
  }

  private static Act act(String name, Runnable run) {
    return Act.of("gathering-" + name, "gathering.act." + name, run).in(PriorityActs.PLACE);
  }

  List<Act> all() {
    return Stream.concat(Stream.of(open), within.stream()).toList();
  }
}
