package org.hearingdesk.ui.minutes.versions;

import java.util.List;
import org.hearingdesk.ui.shell.Act;

/** What can be done with versions of the minutes. */
public final class VersionActs {
  public static final String SHOW = "Shortcut+D";
  public static final String NAME = "Shortcut+Shift+D";
  public static final String NEXT = "F7";
  public static final String PREVIOUS = "Shift+F7";
  public static final String RESTORE = "Alt+F7";

  private final VersionsViewModel model;
  private final VersionsView view;
  private final Runnable show;

  /**
   * @param show shows the versions
   */
  public VersionActs(VersionsViewModel model, VersionsView view, Runnable show) {
    this.model = model;
    this.view = view;
    this.show = show;
  }

  /**
   * @param first shows the versions, or the text again
   */
  public List<Act> acts(Act first) {
    return List.of(
        first,
        of(first, "version-name", "version_name", this::name)
            .keys(NAME)
            .when(model.writableProperty()),
        of(first, "difference-next", "difference_next", view::nextDifference)
            .keys(NEXT)
            .when(view.visibleProperty()),
        of(first, "difference-previous", "difference_previous", view::previousDifference)
            .keys(PREVIOUS)
            .when(view.visibleProperty()),
        of(first, "version-restore", "version_restore", view::restore)
            .keys(RESTORE)
            .when(view.visibleProperty())
            .alsoWhen(model.writableProperty()));
  }

  private void name() {
    show.run();
    view.name();
  }

  private static Act of(Act beside, String id, String title, Runnable run) {
    return Act.of("minutes-" + id, "minutes.act." + title, run).in(beside.place().orElseThrow());
  }
}
