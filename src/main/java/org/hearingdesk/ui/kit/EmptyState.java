package org.hearingdesk.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An empty place says what belongs there and offers the first act. */
public final class EmptyState extends VBox {

  /**
   * @param icon of what belongs here
   * @param title in a few words
   * @param words one or two sentences
   */
  public EmptyState(Icons icon, String title, String words) {
    getStyleClass().add("empty-state");
    Label sentence = Texts.wrapping(words, "empty-words");
    getChildren().addAll(icon.node(), Texts.wrapping(title, "empty-title"), sentence);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  /** Adds the first act as a primary button. */
  public EmptyState act(String words, Runnable act) {
    return add(Texts.button(words, Look.PRIMARY), act);
  }

  /** Adds another way, quieter. */
  public EmptyState otherAct(String words, Runnable act) {
    return add(Texts.button(words), act);
  }

  private EmptyState add(Button button, Runnable act) {
    button.setOnAction(event -> act.run());
    getChildren().add(button);
    return this;
  }
}
