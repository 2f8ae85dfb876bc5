package org.hearingdesk.ui.room;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hearingdesk.ui.kit.Texts;

/** The line at the top: what is spoken about, and the clock. */
final class RoomTop extends HBox {
  private final Label title = Texts.wrapping("", "room-title");
  private final Label kind = single("room-kind");

  RoomTop(RoomViewModel model) {
    Label number = single("room-number");
    bind(number, model.numberProperty());
    title.textProperty().bind(model.titleProperty());
    bind(kind, model.kindProperty());
    Label clock = single("room-clock");
    clock.textProperty().bind(model.clockProperty());
    HBox.setHgrow(title, Priority.SOMETIMES);
    getStyleClass().add("room-top");
    getChildren().addAll(number, title, kind, Texts.spring(), clock);
    setMinWidth(0);
    setMinHeight(USE_PREF_SIZE);
  }

  private static Label single(String look) {
    Label label = Texts.label("", look);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static void bind(Label label, ObservableValue<String> text) {
    text.subscribe(words -> {
      label.setText(words);
      label.setVisible(!words.isEmpty());
      label.setManaged(!words.isEmpty());
    });
  }

  /** The kind of item gives way to a title that would have to wrap for it. */
  void fit(double width) {
    boolean said = !kind.getText().isEmpty();
    kind.setManaged(said);
    boolean room = said && prefWidth(-1) <= width;
    kind.setManaged(room);
    kind.setVisible(room);
  }
}
