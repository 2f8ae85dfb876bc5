package org.hearingdesk.ui.shell;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearingdesk.ui.kit.StyledTextArea;

/** The one table of everything a person can do. */
public final class Acts {

  private final Map<String, Act> acts = new LinkedHashMap<>();
  private final ActUses uses;

  /** A table that remembers nothing from before. */
  public Acts() {
    this(ActUses.none());
  }

  /**
   * @param uses counts what is done by key, button and palette
   */
  public Acts(ActUses uses) {
    this.uses = uses;
  }

  /**
   * Adds an act.
   *
   * @throws IllegalArgumentException when its id is taken, or its shortcut means something else in
   *     the same place
   */
  public void add(Act act) {
    if (acts.containsKey(act.id())) {
      throw new IllegalArgumentException("Two acts are called " + act.id());
    }
    for (Act other : acts.values()) {
      if (act.keys().isPresent() && act.keys().equals(other.keys()) && meet(act, other)) {
        throw new IllegalArgumentException(
            act.keys().get() + " is both " + other.id() + " and " + act.id());
      }
    }
    acts.put(act.id(), act);
  }

  public void addAll(Collection<Act> several) {
    several.forEach(this::add);
  }

  /** Whether there is a place in which both can be done. */
  private static boolean meet(Act one, Act other) {
    return one.place().isEmpty() || other.place().isEmpty() || one.place().equals(other.place());
  }

  /** All acts in the order they were added. */
  public List<Act> all() {
    return List.copyOf(acts.values());
  }

  /** What can be done in this place, its own acts first. */
  public List<Act> in(String placeId) {
    return acts.values().stream()
        .filter(act -> act.isIn(placeId))
        .sorted((a, b) -> Boolean.compare(a.place().isEmpty(), b.place().isEmpty()))
        .toList();
  }

  /** What belongs to another place only. */
  List<Act> elsewhere(String placeId) {
    return acts.values().stream().filter(act -> !act.isIn(placeId)).toList();
  }

  ActUses uses() {
    return uses;
  }

  /** Does it, and counts that it was done. */
  void run(Act act) {
    uses.done(act.id());
    act.run().run();
  }

  public Optional<Act> find(String id) {
    return Optional.ofNullable(acts.get(id));
  }

  /**
   * Runs the act of this key press in this place, if there is one and it can be done.
   *
   * @param focus where the key was pressed: a text being edited keeps its own keys
   * @return whether the key has been used
   */
  public boolean press(KeyEvent event, String placeId, Optional<Node> focus) {
    if (focus.filter(node -> belongsToEditor(event, node)).isPresent()) {
      return false;
    }
    for (Act act : in(placeId)) {
      if (act.keys().filter(keys -> keys.match(event)).isPresent() && act.canRun()) {
        run(act);
        return true;
      }
    }
    return false;
  }

  /**
   * Plain typing, and the shortcuts with which every text is edited. In a text in which nothing has
   * been typed yet there is nothing to undo: then the last act is meant, such as the floor that was
   * given to the wrong one and has led the cursor here.
   */
  private static boolean belongsToEditor(KeyEvent event, Node focus) {
    return switch (focus) {
      case TextInputControl editor ->
          belongsToEditor(event, editor.isUndoable() || editor.isRedoable());
      case StyledTextArea editor ->
          belongsToEditor(event, editor.isUndoable() || editor.isRedoable());
      default -> false;
    };
  }

  private static boolean belongsToEditor(KeyEvent event, boolean typed) {
    KeyCode code = event.getCode();
    if (code.isFunctionKey()) {
      return false;
    }
    if (!event.isShortcutDown()) {
      return !event.isAltDown() && !event.isControlDown();
    }
    return switch (code) {
      case Y, Z -> typed;
      case A, C, V, X, LEFT, RIGHT, UP, DOWN, HOME, END, BACK_SPACE, DELETE -> true;
      default -> false;
    };
  }
}
