package org.hearingdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.binding.BooleanBinding;
import org.hearingdesk.ui.kit.TextSize;
import org.hearingdesk.ui.kit.Theme;

/** What can be done everywhere. */
final class ShellActs {
  private static final String NO_HEARING = "shell.because.no_hearing";

  private final ShellViewModel model;
  private final CommandPalette palette;
  private final Runnable openKeys;

  ShellActs(ShellViewModel model, CommandPalette palette, Runnable openKeys) {
    this.model = model;
    this.palette = palette;
    this.openKeys = openKeys;
  }

  List<Act> all(List<Place> places) {
    BooleanBinding open = model.stageProperty().isNotEqualTo(HearingStage.NONE);
    List<Act> acts = new ArrayList<>();
    acts.add(Act.of("shell-palette", "shell.act.palette", palette::open).keys("Shortcut+K"));
    acts.add(
        Act.of("shell-find", "shell.act.find", palette::find)
            .keys("Shortcut+F")
            .when(open)
            .because(NO_HEARING));
    acts.add(
        Act.of("shell-undo", "shell.undo", model::undo)
            .keys("Shortcut+Z")
            .when(model.canUndoProperty())
            .because("shell.because.nothing_to_undo"));
    acts.add(
        Act.of("shell-redo", "shell.redo", model::redo)
            .keys("Shortcut+Shift+Z")
            .when(model.canRedoProperty())
            .because("shell.because.nothing_to_redo"));
    acts.add(
        Act.of("shell-room", "shell.room", model::toggleRoomScreen)
            .keys("F11")
            .when(open)
            .because(NO_HEARING));
    acts.add(Act.of("shell-keys", "shell.act.keys", openKeys).keys("F1"));
    acts.addAll(goings(places, open));
    acts.add(
        Act.of("shell-larger", "shell.act.larger", () -> resize(TextSize::larger))
            .keys("Shortcut+Equals"));
    acts.add(
        Act.of("shell-smaller", "shell.act.smaller", () -> resize(TextSize::smaller))
            .keys("Shortcut+Minus"));
    for (Theme theme : Theme.values()) {
      acts.add(
          Act.of(
              "shell-theme-" + theme.key(),
              "shell.act.theme." + theme.key(),
              () -> model.themeProperty().set(theme)));
    }
    return acts;
  }

  private void resize(UnaryOperator<TextSize> to) {
    model.textSizeProperty().set(to.apply(model.textSizeProperty().get()));
  }

  private List<Act> goings(List<Place> places, BooleanBinding open) {
    List<Place> onRail = new ArrayList<>();
    places.stream().filter(place -> place.spot() == Place.Spot.TOP).forEach(onRail::add);
    places.stream().filter(place -> place.spot() == Place.Spot.FOOT).forEach(onRail::add);
    List<Act> goings = new ArrayList<>();
    for (int i = 0; i < onRail.size(); i++) {
      Place place = onRail.get(i);
      Act go =
          Act.of(
              "shell-go-" + place.id(), place.title(), () -> model.placeProperty().set(place.id()));
      Act numbered = i < 9 ? go.keys("Shortcut+" + (i + 1)) : go;
      goings.add(place.withoutHearing() ? numbered : numbered.when(open).because(NO_HEARING));
    }
    return goings;
  }
}
