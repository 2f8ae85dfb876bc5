package org.hearingdesk.ui.floor.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.hearingdesk.ui.shell.Act;

/** Everything that can be done on the timeline, each told once. */
public final class TimelineActs {
  /** Opens the timeline. */
  public static final KeyCombination OPENS = KeyCombination.valueOf("Shortcut+Shift+E");

  private static final int SMALL = 5;
  private static final int LARGE = 30;

  private final TimelineViewModel model;
  private final String place;

  /**
   * @param place where the timeline is
   */
  public TimelineActs(TimelineViewModel model, String place) {
    this.model = model;
    this.place = place;
  }

  /** Opens it. */
  public Act open() {
    return Act.of("timeline-open", "timeline.act.open", model::open)
        .in(place)
        .keys(OPENS.getName());
  }

  /** The running turn had ended earlier. */
  public Act stopEarlier() {
    return Act.of("timeline-stop", "timeline.act.stop", model.corrections()::stopEarlier)
        .in(place)
        .keys("Shift+F7")
        .when(model.somebodyProperty())
        .because("floor.because.nobody_speaks");
  }

  /** All of them, in the order in which the palette and the sheet of keys show them. */
  public List<Act> all() {
    Corrections corrections = model.corrections();
    List<Act> acts = new ArrayList<>(List.of(open(), stopEarlier()));
    acts.add(here("edit", corrections::enter, "Enter"));
    acts.add(here("split", corrections::split, "S"));
    acts.add(here("swap", () -> corrections.swap(true), "X"));
    acts.add(here("swap_before", () -> corrections.swap(false), "Shift+X"));
    acts.add(here("join", corrections::join, "J"));
    acts.add(here("move", corrections::move, "M"));
    acts.add(here("add", corrections::add, "Insert"));
    acts.add(here("remove", corrections::remove, "Delete"));
    acts.add(here("item", corrections::itemTimes, "T"));
    acts.add(here("start_earlier", () -> corrections.nudge(false, -SMALL), "Left"));
    acts.add(here("start_later", () -> corrections.nudge(false, SMALL), "Right"));
    acts.add(here("start_much_earlier", () -> corrections.nudge(false, -LARGE), "Shift+Left"));
    acts.add(here("start_much_later", () -> corrections.nudge(false, LARGE), "Shift+Right"));
    acts.add(here("end_earlier", () -> corrections.nudge(true, -SMALL), "Alt+Left"));
    acts.add(here("end_later", () -> corrections.nudge(true, SMALL), "Alt+Right"));
    acts.add(here("end_much_earlier", () -> corrections.nudge(true, -LARGE), "Alt+Shift+Left"));
    acts.add(here("end_much_later", () -> corrections.nudge(true, LARGE), "Alt+Shift+Right"));
    acts.add(here("closer", () -> model.zoom(true), "Z"));
    acts.add(here("wider", () -> model.zoom(false), "Shift+Z"));
    return acts;
  }

  private Act here(String name, Runnable run, String keys) {
    return Act.of("timeline-" + name.replace('_', '-'), "timeline.act." + name, run)
        .in(place)
        .keys(keys)
        .when(model.hereProperty())
        .because("timeline.because.closed");
  }
}
