package org.hearingdesk.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A key as it looks on the keyboard, and beside it what it does. */
public final class KeyHint extends HBox {

  /**
   * @param keys the key in words, for example {@code Ctrl ⏎}
   * @param act what it does, in a word or three
   */
  public KeyHint(String keys, String act) {
    super(key(keys), Texts.label(act, "key-act"));
    getStyleClass().add("key-hint");
    setMinWidth(Region.USE_PREF_SIZE);
  }

  /** A key alone, for the end of a button: {@code button.setGraphic…} or a row. */
  public static Label key(String keys) {
    Label key = Texts.label(keys, "key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    return key;
  }

  public static Label key(KeyCombination keys) {
    return key(name(keys));
  }

  /** The combination as a hint writes it: {@code Ctrl K}, {@code Alt ↓}, {@code F6}. */
  public static String name(KeyCombination keys) {
    return keys.getDisplayText()
        .replace("+", " ")
        .replace("Enter", "⏎")
        .replace("↵", "⏎")
        .replace("Back Space", "⌫")
        .replace("Backspace", "⌫")
        .replace("Insert", "Ins")
        .replace("Delete", "Del")
        .replace("Left", "←")
        .replace("Right", "→")
        .replace("Back_Space", "⌫")
        .replace("Up", "↑")
        .replace("Down", "↓")
        .replace("Page ↑", "Page Up")
        .replace("Page ↓", "Page Down")
        .strip();
  }
}
