package org.hearingdesk.ui.priorities.ballots;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Rotate;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Texts;

/** The options or pairs above their columns: the words slanted, below them their keys. */
final class OptionHeads extends HBox {
  private static final double SLANT = -32;
  private static final int LETTERS = 26;

  OptionHeads() {
    getStyleClass().add("option-heads");
    setMinWidth(USE_PREF_SIZE);
    setMaxWidth(USE_PREF_SIZE);
  }

  void show(List<Column> columns) {
    getChildren().clear();
    columns.forEach(column -> getChildren().add(new Head(column.key(), column.words())));
  }

  /** The letter of an option; a number where there are no more letters. */
  static String key(int option) {
    return option < LETTERS
        ? Character.toString((char) ('a' + option))
        : Integer.toString(option + 1);
  }

  /** One option's head. The slanted words may lie over its neighbours' room, as they are free. */
  private static final class Head extends Pane {
    private final Label key;
    private final Label words;
    private final Rotate slant = new Rotate(SLANT);

    Head(String letter, String text) {
      getStyleClass().add("option-head");
      key = KeyHint.key(letter);
      words = Texts.label(text, "option-words");
      words.setTooltip(new Tooltip(text));
      words.getTransforms().add(slant);
      words.setManaged(false);
      key.setManaged(false);
      setAccessibleText(letter + " " + text);
      getChildren().addAll(words, key);
    }

    @Override
    protected void layoutChildren() {
      double keyWidth = key.prefWidth(-1);
      double keyHeight = key.prefHeight(-1);
      double bottom = getHeight() - snappedBottomInset();
      key.resizeRelocate((getWidth() - keyWidth) / 2, bottom - keyHeight, keyWidth, keyHeight);
      double height = words.prefHeight(-1);
      words.autosize();
      slant.setPivotX(0);
      slant.setPivotY(height / 2);
      words.relocate(getWidth() / 2, bottom - keyHeight * 1.3 - height);
    }
  }
}
