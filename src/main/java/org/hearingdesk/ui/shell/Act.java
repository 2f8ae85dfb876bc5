package org.hearingdesk.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * One thing a person can do, told once: shortcuts, the palette, the hints in the foot and the sheet
 * of keys are all made of it.
 *
 * @param id stable, unique, for example {@code floor-give}; also the node id of its button
 * @param title message key of its name in the palette and on the sheet of keys
 * @param hint message key of the short words in the foot; without one it is not shown there
 * @param keys the shortcut
 * @param place id of the {@link Place} where it can be done; empty for everywhere
 * @param enabled whether it can be done now
 * @param reason message key of why not, where there is more to say than that it cannot
 * @param run does it; called on the FX thread
 */
public record Act(
    String id,
    String title,
    Optional<String> hint,
    Optional<KeyCombination> keys,
    Optional<String> place,
    ObservableValue<Boolean> enabled,
    Optional<String> reason,
    Runnable run) {

  /** An act that can always be done, everywhere, without a shortcut. */
  public static Act of(String id, String title, Runnable run) {
    return new Act(
        id,
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new SimpleBooleanProperty(true),
        Optional.empty(),
        run);
  }

  /**
   * With a shortcut, written as JavaFX does: {@code Shortcut+K}, {@code F6}, {@code Alt+Page Up}.
   *
   * @throws IllegalArgumentException for a key that no keyboard has
   */
  public Act keys(String combination) {
    KeyCombination keys = KeyCombination.valueOf(combination);
    if (!(keys instanceof KeyCodeCombination)) {
      throw new IllegalArgumentException(combination + " is no key");
    }
    return new Act(id, title, hint, Optional.of(keys), place, enabled, reason, run);
  }

  /** Only in the place with this id. */
  public Act in(String placeId) {
    return new Act(id, title, hint, keys, Optional.of(placeId), enabled, reason, run);
  }

  /** Only while {@code condition} holds. */
  public Act when(ObservableValue<Boolean> condition) {
    return new Act(id, title, hint, keys, place, condition, reason, run);
  }

  /** Only while {@code condition} holds beside what was asked before. */
  public Act alsoWhen(ObservableValue<Boolean> condition) {
    return when(
        Bindings.createBooleanBinding(
            () ->
                Boolean.TRUE.equals(enabled.getValue())
                    && Boolean.TRUE.equals(condition.getValue()),
            enabled,
            condition));
  }

  /** While it cannot be done the palette says why, in the words of this message key. */
  public Act because(String key) {
    return new Act(id, title, hint, keys, place, enabled, Optional.of(key), run);
  }

  /** Shown in the foot of its place, in the short words of this message key. */
  public Act hint(String key) {
    return new Act(id, title, Optional.of(key), keys, place, enabled, reason, run);
  }

  boolean canRun() {
    return Boolean.TRUE.equals(enabled.getValue());
  }

  /** Whether it belongs to the place with this id or to everywhere. */
  boolean isIn(String placeId) {
    return place.isEmpty() || place.get().equals(placeId);
  }
}
