package org.hearingdesk.ui.rehearsal;

import java.util.List;
import org.hearingdesk.ui.shell.Act;

/** What can be done with a rehearsal, in every place. */
public record RehearsalActs(Act pause, Act byItself, Act faster, Act slower, Act restart, Act end) {

  public static RehearsalActs of(RehearsalViewModel model) {
    return new RehearsalActs(
        act("pause", model::togglePause).keys("F12"),
        act("by-itself", model::toggleByItself).keys("Shift+F12"),
        act("faster", () -> model.step(1)).keys("Alt+Page Up"),
        act("slower", () -> model.step(-1)).keys("Alt+Page Down"),
        act("restart", model::restart),
        act("end", model::end).keys("Shortcut+W"));
  }

  private static Act act(String name, Runnable run) {
    return Act.of("rehearsal-" + name, "rehearsal.act." + name.replace('-', '_'), run);
  }

  public List<Act> all() {
    return List.of(pause, byItself, faster, slower, restart, end);
  }
}
