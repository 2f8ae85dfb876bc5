package org.hearingdesk.ui.kit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A line above the content that says what happened, what was kept and what to do.
 *
 * <p>An information or a warning may be put away by a person; {@link Kind#NOT_SAVED} has no cross
 * and goes only when its cause goes.
 */
public final class Banner extends HBox {

  public enum Kind {
    INFORMATION("information", Icons.INFORMATION),
    WARNING("warning", Icons.WARNING),
    /** Work is not on the disk. Cannot be put away. */
    NOT_SAVED("not-saved", Icons.ERROR);

    private final String styleClass;
    private final Icons icon;

    Kind(String styleClass, Icons icon) {
      this.styleClass = styleClass;
      this.icon = icon;
    }
  }

  private final Kind kind;
  private final Label words;

  public Banner(Kind kind, String text) {
    this.kind = kind;
    words = Texts.wrapping(text, "banner-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().addAll("banner", kind.styleClass);
    getChildren().addAll(kind.icon.node(), words);
    setAccessibleRole(AccessibleRole.TEXT);
    say(text);
  }

  /** Says something else; it is announced. */
  public void say(String text) {
    words.setText(text);
    setAccessibleText(text);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Adds a button; the first one is what to do. */
  public Banner act(String label, Runnable act) {
    Button button = Texts.button(label, Look.SMALL);
    button.setOnAction(event -> act.run());
    button.setMinWidth(USE_PREF_SIZE);
    getChildren().add(button);
    return this;
  }

  /**
   * Adds a cross that runs {@code close}.
   *
   * @throws IllegalStateException for {@link Kind#NOT_SAVED}, which must stay
   */
  public Banner dismissable(String name, Runnable close) {
    if (kind == Kind.NOT_SAVED) {
      throw new IllegalStateException("Unsaved work cannot be put out of sight");
    }
    Button cross = Texts.iconButton(Icons.REMOVE, name, Look.SMALL);
    cross.setOnAction(event -> close.run());
    getChildren().add(cross);
    return this;
  }
}
