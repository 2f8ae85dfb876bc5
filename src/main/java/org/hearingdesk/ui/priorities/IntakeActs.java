package org.hearingdesk.ui.priorities;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import org.hearingdesk.ui.shell.Act;

/** How ballots come in that were written down elsewhere. */
record IntakeActs(Act paste, Act file) {

  /**
   * @param paste takes what was copied
   * @param file asks for a file
   */
  static IntakeActs of(PrioritiesViewModel model, Runnable paste, Runnable file) {
    BooleanBinding open = model.sight().canTakeIn();
    return new IntakeActs(
        act("paste", paste).keys("Shortcut+V").when(open),
        act("file", file).keys("Shortcut+I").when(open));
  }

  private static Act act(String name, Runnable run) {
    return Act.of("intake-" + name, "intake.act." + name, run).in(PriorityActs.PLACE);
  }

  List<Act> all() {
    return List.of(paste, file);
  }
}
