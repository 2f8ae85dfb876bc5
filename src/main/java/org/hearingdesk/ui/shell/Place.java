package org.hearingdesk.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.hearingdesk.ui.kit.Icons;

/**
 * A screen of the program as the shell knows it. A feature gives one; features never see each
 * other.
 */
public interface Place {

  /** Where the place stands on the rail at the left. */
  enum Spot {
    TOP,
    FOOT,
    /** Not on the rail, such as Welcome. */
    NONE
  }

  /** Stable and short, {@code floor}; also the place of its {@link Act}s. */
  String id();

  /** Message key of its name. */
  default String title() {
    return "shell.place." + id();
  }

  Icons icon();

  /** The content; asked for once, when the place is first shown. */
  Node view();

  default Spot spot() {
    return Spot.TOP;
  }

  /** Whether it can be entered while no hearing is open. */
  default boolean withoutHearing() {
    return false;
  }

  /** Called on the FX thread when the place comes into sight. */
  default void onShow() {}

  /** Called on the FX thread when another place comes into sight. */
  default void onHide() {}

  /** What can be done here; added to the {@link Acts} once. */
  default List<Act> acts() {
    return List.of();
  }

  /** Keys to show in the foot after those of the acts. */
  default List<Hint> hints() {
    return List.of();
  }

  /** Those of {@link #hints} that do something with what is in sight; all, unless it changes. */
  default ObservableValue<List<Hint>> hintsNow() {
    return new ReadOnlyObjectWrapper<>(hints());
  }

  /**
   * Further keys for the sheet of keys: signs that are typed, and keys of lists; those of {@link
   * #hints} need not be told again.
   */
  default List<Hint> keys() {
    return List.of();
  }
}
