package org.hearingdesk.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One of a few choices, all of them in sight.
 *
 * <p>It is one stop for Tab; the arrows, Home and End choose. {@link #choose} shows a value without
 * telling anybody; {@link #onChosen} is called only for a person's act, so a view can show what the
 * state says and submit what a person chooses without a circle.
 */
public final class Segmented<T> extends HBox {

  private final ToggleGroup group = new ToggleGroup();
  private final List<T> choices;
  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
  private Consumer<T> chosen = choice -> {};

  /**
   * @param name what is chosen, for screen readers
   * @param choices in the order they are shown
   * @param words the words of a choice
   */
  public Segmented(String name, List<T> choices, Function<T, String> words) {
    this(name, choices, words, choice -> null);
  }

  /** The same with a picture before the words, where {@code graphic} gives one. */
  public Segmented(
      String name,
      List<T> choices,
      Function<T, String> words,
      Function<T, @Nullable Node> graphic) {
    this.choices = List.copyOf(choices);
    getStyleClass().add("segmented");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(name);
    setMaxWidth(Region.USE_PREF_SIZE);
    for (T choice : this.choices) {
      getChildren().add(segment(choice, words.apply(choice), graphic.apply(choice)));
    }
    if (!getChildren().isEmpty()) {
      getChildren().getFirst().getStyleClass().add("first");
      getChildren().getLast().getStyleClass().add("last");
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    choose(null);
  }

  private ToggleButton segment(T choice, String words, @Nullable Node graphic) {
    ToggleButton segment = new ToggleButton(words, graphic);
    segment.setToggleGroup(group);
    segment.setUserData(choice);
    segment.setMinWidth(Region.USE_PREF_SIZE);
    segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    segment.setOnAction(event -> act(choice));
    return segment;
  }

  /** Shows {@code choice} as chosen, nothing for null; nobody is told. */
  public void choose(@Nullable T choice) {
    value.set(choice);
    int index = choice == null ? -1 : choices.indexOf(choice);
    group.selectToggle(index < 0 ? null : group.getToggles().get(index));
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).setFocusTraversable(i == Math.max(index, 0));
    }
  }

  /** Greys out what cannot be chosen now; what is chosen stays so until something else is. */
  public void offer(Predicate<T> possible) {
    for (int i = 0; i < choices.size(); i++) {
      getChildren().get(i).setDisable(!possible.test(choices.get(i)));
    }
  }

  /** What is chosen; read it or bind to it, set it with {@link #choose}. */
  public ObjectProperty<@Nullable T> valueProperty() {
    return value;
  }

  /** Called with the choice each time a person chooses another one. */
  public void onChosen(Consumer<T> chosen) {
    this.chosen = chosen;
  }

  private void act(T choice) {
    boolean other = !choice.equals(value.get());
    choose(choice);
    if (other) {
      chosen.accept(choice);
    }
  }

  private void move(KeyEvent event) {
    int from = Math.max(0, focusedIndex());
    int to =
        switch (event.getCode()) {
          case LEFT, UP -> next(from, -1);
          case RIGHT, DOWN -> next(from, 1);
          case HOME -> 0;
          case END -> choices.size() - 1;
          default -> -1;
        };
    boolean arrow = event.getCode().isArrowKey();
    boolean there = to >= 0 && to < choices.size() && !getChildren().get(to).isDisable();
    if (there && to != from && !event.isShortcutDown()) {
      act(choices.get(to));
      getChildren().get(to).requestFocus();
    }
    if (arrow && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
    }
  }

  /** The next one that can be chosen in this direction, or none. */
  private int next(int from, int step) {
    int to = from + step;
    while (to >= 0 && to < choices.size() && getChildren().get(to).isDisable()) {
      to += step;
    }
    return to;
  }

  private int focusedIndex() {
    for (int i = 0; i < getChildren().size(); i++) {
      if (getChildren().get(i).isFocused()) {
        return i;
      }
    }
    return value.get() == null ? 0 : choices.indexOf(value.get());
  }
}
