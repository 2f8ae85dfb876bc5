package org.hearingdesk.ui.kit;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A small framed word: a mark, a topic, a position. May be removable, or pressed as a button. */
public final class Chip extends HBox {

  /** What the chip stands for; it decides colour and icon. */
  public enum Kind {
    PRIORITY,
    CRUCIAL,
    CONCERN,
    PROPOSAL,
    QUESTION,
    POSITION,
    TOPIC,
    NEUTRAL;

    private String styleClass() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Label words;

  public Chip(Kind kind, String text) {
    words = Texts.label(kind == Kind.TOPIC ? "# " + text : text);
    getStyleClass().addAll("chip", kind.styleClass());
    if (kind == Kind.PRIORITY) {
      getChildren().add(Icons.FLAG.node());
    }
    getChildren().add(words);
    setMaxWidth(Region.USE_PREF_SIZE);
    setMinWidth(Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words.getText());
  }

  /** Another icon before the words. */
  public Chip icon(Icons icon) {
    getChildren().removeIf(node -> node.getStyleClass().contains("icon"));
    getChildren().addFirst(icon.node());
    return this;
  }

  /**
   * Adds a cross that runs {@code remove}.
   *
   * @param name what the cross does, for its tooltip and for screen readers
   */
  public Chip removable(String name, Runnable remove) {
    Button cross = Texts.iconButton(Icons.REMOVE, name);
    cross.getStyleClass().add("chip-remove");
    cross.setOnAction(event -> remove.run());
    getChildren().add(cross);
    return this;
  }

  /** The chip as a button that runs {@code act}, reachable by Tab. */
  public Button asButton(Runnable act) {
    Button button = new Button();
    button.getStyleClass().setAll("chip-button");
    button.setGraphic(this);
    button.setAccessibleText(words.getText());
    button.setOnAction(event -> act.run());
    return button;
  }
}
