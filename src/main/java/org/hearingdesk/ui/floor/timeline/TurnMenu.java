package org.hearingdesk.ui.floor.timeline;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.i18n.Messages;

/** What can be done with a turn, for the mouse. */
final class TurnMenu extends ContextMenu {
  private final TimelineViewModel model;
  private final Messages messages;
  private final Id<Intervention> turn;

  TurnMenu(TimelineViewModel model, Messages messages, Id<Intervention> turn) {
    this.model = model;
    this.messages = messages;
    this.turn = turn;
    Corrections corrections = model.corrections();
    getItems()
        .addAll(
            item("timeline.act.edit", corrections::edit),
            item("timeline.act.split", corrections::split),
            item("timeline.act.swap_before", () -> corrections.swap(false)),
            item("timeline.act.swap", () -> corrections.swap(true)),
            item("timeline.act.join", corrections::join),
            item("timeline.act.move", corrections::move),
            item("timeline.act.add", corrections::add),
            new SeparatorMenuItem(),
            item("timeline.act.remove", corrections::remove));
  }

  private MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setOnAction(event -> {
      model.choose(turn);
      run.run();
    });
    return item;
  }
}
