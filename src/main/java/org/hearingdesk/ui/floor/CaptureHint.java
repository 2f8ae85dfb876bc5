package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** What a key would make of what has just been typed, for the eye and for the mouse. */
final class CaptureHint extends HBox {
  static final String TAB = "floor-sign-tab";
  static final String CREATE = "floor-sign-create";
  static final String TAKE_BACK = "floor-sign-back";

  private final CaptureText text;
  private final Messages messages;

  CaptureHint(TypedSigns signs, CaptureText text, Messages messages) {
    this.text = text;
    this.messages = messages;
    getStyleClass().add("capture-hint");
    setMinWidth(0);
    setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(this, Priority.ALWAYS);
    signs.offerProperty().subscribe(this::show);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    signs.offerProperty().subscribe(offer -> setVisible(!offer.isEmpty()));
  }

  private void show(TypedSigns.Offer offer) {
    List<Node> parts = new ArrayList<>();
    button(TAB, "⇥", offer.tab(), text::complete).ifPresent(parts::add);
    button(CREATE, "⇧ ⇥", offer.create(), text::create).ifPresent(parts::add);
    if (!offer.done().isEmpty()) {
      parts.add(Texts.wrapping(offer.done(), "done"));
      button(TAKE_BACK, "⌫", messages.text("floor.sign.back"), text::takeBack)
          .ifPresent(parts::add);
    }
    getChildren().setAll(parts);
  }

  private Optional<Node> button(String id, String keys, String words, Runnable act) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Button button = Texts.button(words, Look.QUIET, Look.SMALL, "hint-button");
    button.setId(id);
    button.setGraphic(KeyHint.key(keys));
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setAccessibleText(words);
    button.setOnAction(event -> {
      act.run();
      text.requestFocus();
    });
    HBox.setHgrow(button, Priority.SOMETIMES);
    return Optional.of(button);
  }
}
