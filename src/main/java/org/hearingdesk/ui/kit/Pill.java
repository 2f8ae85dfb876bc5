package org.hearingdesk.ui.kit;

import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A state in a word or two: live, saved, six minutes behind. Its change is announced. */
public final class Pill extends HBox {

  /** How the state is meant; it decides the colour. */
  public enum Kind {
    LIVE,
    OK,
    WARN,
    BAD,
    ACCENT,
    NEUTRAL;

    private String styleClass() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Label words = new Label();

  public Pill(Kind kind, String text) {
    getStyleClass().add("pill");
    setMaxWidth(Region.USE_PREF_SIZE);
    setMinWidth(Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    show(kind, text);
  }

  public Pill(Kind kind, Icons icon, String text) {
    this(kind, text);
    show(kind, icon, text);
  }

  /** Shows another state; a live one has a dot before it. */
  public void show(Kind kind, String text) {
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    dot.setMaxHeight(Region.USE_PREF_SIZE);
    show(kind, kind == Kind.LIVE ? new Node[] {dot, words} : new Node[] {words}, text);
  }

  /** Shows another state with an icon before it. */
  public void show(Kind kind, Icons icon, String text) {
    show(kind, new Node[] {icon.node(), words}, text);
  }

  private void show(Kind kind, Node[] children, String text) {
    getStyleClass().setAll("pill", kind.styleClass());
    getChildren().setAll(children);
    if (!text.equals(words.getText())) {
      words.setText(text);
      setAccessibleText(text);
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  /** The words that are shown. */
  public String words() {
    return words.getText();
  }
}
