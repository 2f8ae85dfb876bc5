package org.hearingdesk.ui.priorities.help;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.document.MethodCard;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/**
 * The card on its veil. Escape, the button or a click beside it closes it, and the keyboard goes
 * back to where it was.
 */
public final class HelpView extends StackPane {
  public static final String CARD = "priorities-help";
  public static final String CLOSE = "priorities-help-close";

  private final HelpViewModel model;
  private final Messages messages;
  private Optional<Node> focusBefore = Optional.empty();

  public HelpView(HelpViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("veil");
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        model.close();
      }
    });
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.cardProperty().subscribe(this::show);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.close();
      event.consume();
    }
  }

  private void show(Optional<MethodCard> shown) {
    setVisible(shown.isPresent());
    if (shown.isEmpty()) {
      getChildren().clear();
      focusBefore.ifPresent(Node::requestFocus);
      focusBefore = Optional.empty();
      return;
    }
    if (focusBefore.isEmpty()) {
      focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }
    Button close = Texts.iconButton(Icons.REMOVE, messages.text("priorities.help.close"));
    close.setId(CLOSE);
    close.setOnAction(event -> model.close());
    VBox parts = parts(shown.get());
    ScrollPane scroll = new ScrollPane(parts);
    // As high as the words, which is known only once they are laid out, and no higher than the
    // window.
    scroll.prefViewportHeightProperty().bind(parts.heightProperty());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Card card = new Card(shown.get().title()).large().headEnd(close).body(scroll);
    card.setId(CARD);
    card.getStyleClass().addAll("raised", "method-card");
    card.setMaxHeight(USE_PREF_SIZE);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(spoken(shown.get()));
    getChildren().setAll(card);
    toFront();
    scroll.requestFocus();
  }

  private static VBox parts(MethodCard of) {
    VBox parts = new VBox();
    parts.getStyleClass().addAll("method-parts");
    of.parts()
        .forEach(part -> {
          VBox box =
              new VBox(Texts.label(part.heading(), Look.SEMIBOLD), Texts.wrapping(part.words()));
          box.getStyleClass().add(Look.GAP_4);
          parts.getChildren().add(box);
        });
    return parts;
  }

  private static String spoken(MethodCard card) {
    return card.parts().stream()
        .map(part -> part.heading() + ": " + part.words())
        .collect(Collectors.joining(" "));
  }
}
