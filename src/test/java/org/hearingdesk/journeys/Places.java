package org.hearingdesk.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.prepare.Section;
import org.hearingdesk.ui.shell.ShellView;

/** Goes to every place of the window with the sample hearing, at the moments that fill it. */
final class Places {
  /** Something to do in a place. */
  @FunctionalInterface
  interface Visit {
    void to(String name);
  }

  private final Walk walk;

  Places(Walk walk) {
    this.walk = walk;
  }

  /** Visits all of them; the visited window is still while it is looked at. */
  void all(Visit visit) {
    walk.untilSeen("Recent hearings");
    visit.to("welcome");
    walk.openSample(Moment.PRIORITIES);
    prepare(visit);
    visitOn("floor", "floor-agenda", visit);
    visitOn("priorities", "priorities-grid", "priorities-ballots", visit);
    walk.openSample(Moment.CLOSED);
    walk.robot().interact(() -> rail("priorities").fire());
    walk.until(
        "the result is counted",
        () ->
            walk.window.scene().lookup("#priorities-sentence") != null
                && !walk.text("priorities-sentence").isBlank());
    visit.to("priorities-result");
    visitOn("minutes", "minutes-outline", visit);
    visitOn("history", "history-list", visit);
    if (walk.window.scene().lookup("#" + ShellView.railId("publish"))
        instanceof ButtonBase publish) {
      walk.robot().interact(publish::fire);
      walk.robot().interact(() -> walk.window.scene().getRoot().layout());
      visit.to("publish");
    }
  }

  private void prepare(Visit visit) {
    walk.robot().interact(() -> rail("prepare").fire());
    List<String> sections = new ArrayList<>();
    for (Section section : Section.values()) {
      sections.add("prepare-" + section.name().toLowerCase(Locale.ROOT));
    }
    for (String section : sections) {
      walk.until(
          section + " can be chosen", () -> walk.window.scene().lookup("#" + section) != null);
      walk.robot().interact(() -> ((Button) walk.node(section)).fire());
      walk.robot().interact(() -> walk.window.scene().getRoot().layout());
      visit.to(section);
    }
  }

  private void visitOn(String place, String id, Visit visit) {
    visitOn(place, id, place, visit);
  }

  private void visitOn(String place, String id, String name, Visit visit) {
    walk.robot().interact(() -> rail(place).fire());
    walk.until(name + " is in sight", () -> walk.window.scene().lookup("#" + id) != null);
    walk.robot().interact(() -> walk.window.scene().getRoot().layout());
    visit.to(name);
  }

  private ButtonBase rail(String place) {
    return (ButtonBase) walk.node(ShellView.railId(place));
  }

  /** Puts the palette or the sheet of keys away. */
  void escape() {
    walk.press(KeyCode.ESCAPE);
  }
}
