package org.hearingdesk.ui.room;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.shell.Act;

/** What the room sees, to be chosen beside the button of the room screen. */
final class RoomMenu {
  static final String ID = "room-menu";

  private final RoomActs acts;
  private final Messages messages;

  RoomMenu(RoomActs acts, Messages messages) {
    this.acts = acts;
    this.messages = messages;
  }

  MenuButton build(
      RoomChoices choices, ObservableValue<Boolean> preview, ObservableValue<Boolean> card) {
    MenuButton menu = new MenuButton();
    menu.setId(ID);
    menu.setGraphic(Icons.DOWN.node());
    menu.getStyleClass().addAll(Look.QUIET, Look.ICON_ONLY, "no-arrow", "room-menu");
    menu.setAccessibleText(messages.text("room.menu"));
    menu.setTooltip(new Tooltip(messages.text("room.menu")));
    menu.getItems()
        .addAll(
            checked(acts.preview(), "room.menu.preview", preview),
            new SeparatorMenuItem(),
            checked(acts.curtain(), "room.menu.curtain", choices.curtainProperty()),
            checked(acts.card(), "room.menu.card", card),
            new SeparatorMenuItem(),
            checked(acts.next(), "room.menu.next", choices.nextProperty()),
            checked(acts.times(), "room.menu.times", choices.timesProperty()),
            checked(acts.countdown(), "room.menu.countdown", choices.countdownProperty()),
            checked(acts.sides(), "room.menu.sides", choices.sidesOfResultProperty()),
            checked(acts.light(), "room.menu.light", choices.lightProperty()),
            new SeparatorMenuItem(),
            display());
    return menu;
  }

  /** Shows what is, and asks for the other; the tick follows what becomes of it. */
  private CheckMenuItem checked(Act act, String words, ObservableValue<Boolean> on) {
    CheckMenuItem item = new CheckMenuItem(messages.text(words));
    act.keys().ifPresent(item::setAccelerator);
    on.subscribe(item::setSelected);
    item.setOnAction(event -> {
      act.run().run();
      item.setSelected(on.getValue());
    });
    return item;
  }

  private MenuItem display() {
    MenuItem item = new MenuItem(messages.text("room.menu.display"));
    acts.display().enabled().subscribe(enabled -> item.setDisable(!enabled));
    item.setOnAction(event -> acts.display().run().run());
    return item;
  }
}
