package org.hearingdesk.ui.minutes.corrections;

import java.util.List;
import org.hearingdesk.ui.shell.Act;

/** What can be done in the correction round. */
public final class CorrectionActs {
  public static final String SEND = "Shortcut+Shift+S";
  public static final String READ_IN = "Shortcut+Shift+O";
  public static final String NEXT = "Shift+F8";
  public static final String ACCEPT_ALL = "Shortcut+Shift+Y";

  private CorrectionActs() {}

  /**
   * The acts of the correction round.
   *
   * @param show shows the correction round first
   */
  public static List<Act> of(
      String place, CorrectionsViewModel model, CorrectionsView view, Runnable show) {
    return List.of(
        act(place, "act-corrections-send", "corrections_send", then(show, view::send))
            .keys(SEND)
            .when(model.editableProperty()),
        act(place, "corrections-read", "corrections_read", then(show, view::readIn))
            .keys(READ_IN)
            .when(model.editableProperty()),
        act(place, "corrections-next", "corrections_next", then(show, model::nextToDecide))
            .keys(NEXT),
        act(place, "corrections-all", "corrections_all", then(show, model::acceptAll))
            .keys(ACCEPT_ALL)
            .when(model.editableProperty()));
  }

  private static Runnable then(Runnable first, Runnable second) {
    return () -> {
      first.run();
      second.run();
    };
  }

  private static Act act(String place, String id, String title, Runnable run) {
    return Act.of("minutes-" + id, "minutes.act." + title, run).in(place);
  }
}
