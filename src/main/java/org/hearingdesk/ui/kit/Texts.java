package org.hearingdesk.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Labels and buttons in the program's look, in one line each. */
public final class Texts {

  private Texts() {}

  /** A label of one line with these {@link Look} classes. */
  public static Label label(String text, String... looks) {
    Label label = new Label(text);
    label.getStyleClass().addAll(looks);
    return label;
  }

  /** A label that wraps instead of being cut with dots. */
  public static Label wrapping(String text, String... looks) {
    Label label = label(text, looks);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A button with a word; its act is set with {@code setOnAction}. */
  public static Button button(String text, String... looks) {
    Button button = new Button(text);
    button.getStyleClass().addAll(looks);
    return button;
  }

  /** A button with an icon before its word. */
  public static Button button(Icons icon, String text, String... looks) {
    Button button = button(text, looks);
    button.setGraphic(icon.node());
    return button;
  }

  /** Puts the key that does the same at the end of a button's words. */
  public static Button keyed(Button button, String keys) {
    Label words = label("", "button-words");
    words.textProperty().bind(button.textProperty());
    HBox content = new HBox();
    content.getStyleClass().add("button-content");
    Node icon = button.getGraphic();
    button.setGraphic(content);
    if (icon != null) {
      content.getChildren().add(icon);
    }
    content.getChildren().addAll(words, KeyHint.key(keys));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** A button with an icon alone; {@code name} is its tooltip and its name for screen readers. */
  public static Button iconButton(Icons icon, String name, String... looks) {
    Button button = button("", looks);
    button.getStyleClass().addAll(Look.QUIET, Look.ICON_ONLY);
    button.setGraphic(icon.node());
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  /** Children on one middle line, 8 px apart. */
  public static HBox row(Node... children) {
    HBox row = new HBox(children);
    row.getStyleClass().addAll(Look.ROW, Look.GAP_8);
    return row;
  }

  /** Takes the free width of a row and pushes what follows to its end. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    spring.setMouseTransparent(true);
    return spring;
  }
}
