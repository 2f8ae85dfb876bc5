package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.hearingdesk.ui.shell.Act;

/** What can be done with the list of speakers beside adding to it, each told once. */
final class SpeakersActs {
  private final FloorViewModel floor;
  private final SpeakersViewModel model;
  private final FloorActs.Cursor cursor;
  private final BooleanBinding chosen;

  SpeakersActs(FloorViewModel floor, FloorActs.Cursor cursor) {
    this.floor = floor;
    this.model = floor.speakers();
    this.cursor = cursor;
    chosen =
        Bindings.createBooleanBinding(
            () -> model.chosenProperty().get().isPresent(), model.chosenProperty());
  }

  /** Follows the proposal for balance. */
  Act follow() {
    return act("floor-follow", model.balance()::follow)
        .keys("Shortcut+Shift+Enter")
        .when(model.balance().canFollowProperty())
        .because("floor.because.nobody_proposed");
  }

  private Act close() {
    return act("floor-list-close", model.rules()::close)
        .keys("Shortcut+L")
        .when(model.rules().canCloseProperty())
        .because("floor.because.list_closed");
  }

  private Act reopen() {
    return act("floor-list-reopen", model.rules()::reopen)
        .keys("Shortcut+Shift+L")
        .when(model.rules().closedProperty())
        .because("floor.because.list_open");
  }

  private Act withdrew() {
    return act("floor-list-withdrew", cursor::toWithdrawn)
        .keys("Shift+F3")
        .when(model.withdrawn().anyProperty())
        .because("floor.because.nobody_withdrew");
  }

  private Act restore() {
    return act("floor-list-restore", model.withdrawn()::restoreLatest)
        .when(model.withdrawn().anyProperty())
        .because("floor.because.nobody_withdrew");
  }

  private Act limits() {
    return act("floor-limits", floor.limits()::open)
        .keys("Shortcut+F8")
        .when(floor.limits().possibleProperty());
  }

  /** Those that belong into the menu of the list. */
  List<Act> ofList() {
    return List.of(close(), reopen(), withdrew(), restore(), limits());
  }

  List<Act> all() {
    return List.of(
        follow(),
        act("floor-list", cursor::toList).keys("F3"),
        close(),
        reopen(),
        withdrew(),
        restore(),
        limits(),
        act("floor-not-here", model::notHere)
            .keys("Shift+F6")
            .when(floor.speaking().somebodyProperty())
            .because("floor.because.nobody_speaks"),
        ofRow("floor-row-give", model::giveFloor),
        ofRow("floor-row-top", model::moveToTop),
        ofRow("floor-row-end", model::moveToEnd),
        ofRow("floor-row-withdraw", model::withdraw));
  }

  /** On the row that is chosen in the list; its keys work in the list alone. */
  private Act ofRow(String id, Consumer<SpeakerRow> act) {
    return act(
            id,
            () -> {
              Optional<SpeakerRow> row = model.chosenProperty().get();
              row.ifPresent(act);
            })
        .when(chosen)
        .because("floor.because.nobody_chosen");
  }

  private static Act act(String id, Runnable run) {
    String name = id.substring("floor-".length()).replace('-', '.');
    return Act.of(id, "floor.act." + name, run).in(FloorPlace.ID);
  }
}
