package org.hearingdesk.ui.prepare;

import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The content of one section, and what the keys of this place do in it. */
interface SectionView {

  Node node();

  /** Whether {@link #edit}, {@link #remove} and {@link #move} have something to act on. */
  ObservableValue<Boolean> canActOnRow();

  /** Called when the section comes into sight. */
  default void focus() {}

  default void add() {}

  default void edit() {}

  default void remove() {}

  default void move(int by) {}

  default void filter() {}

  /** Opens or closes the rule for speaking time. */
  default void limits() {}

  /** Says of the chosen person that they are somewhere else. */
  default void arrive() {}

  /** Asks for a file with a list and shows what it would do. */
  default void chooseList() {}

  /** Whether a file that is dropped here means something. */
  default boolean takes(Path file) {
    return false;
  }

  /** Shows what a file that was dropped here would do. */
  default void take(Path file) {}

  /** Takes what is in the clipboard. */
  default void paste() {}
}
