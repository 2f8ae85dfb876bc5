package org.hearingdesk.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.hearingdesk.i18n.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A field that finds one of many by a few letters and says what Enter will do.
 *
 * <p>Matches are those of {@link NameMatch}, best first, in a list below the field; the arrows
 * choose another one, Enter takes it, Escape empties the field. With {@link #onCreate} a text that
 * fits nobody can be taken as new; with {@link #offering} something new can be taken although
 * others fit. Nothing is submitted but by Enter or a click.
 */
public final class TypeAhead<T> extends HBox {

  private static final int SHOWN = 8;
  private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("focus-within");

  private final Messages messages;
  private final Function<T, String> title;
  private final Function<T, List<String>> names;
  private final TextField field = new TextField();
  private final Label promise = Texts.label("", "type-ahead-promise");
  private final ListView<T> list = new ListView<>();
  private final VBox frame = new VBox();
  private final Popup popup = new Popup();
  private List<T> candidates = List.of();
  private Function<T, @Nullable Node> graphic = candidate -> null;
  private Function<T, String> detail = candidate -> "";
  private Function<T, String> words;
  private Function<String, List<T>> offers = typed -> List.of();
  private Predicate<T> taken = candidate -> true;
  private @Nullable Consumer<String> created;

  /**
   * @param name what is looked for: the prompt, and the name for screen readers
   * @param title how a candidate is shown
   * @param names all the words it can be found by
   */
  public TypeAhead(
      Messages messages,
      Icons icon,
      String name,
      Function<T, String> title,
      Function<T, List<String>> names) {
    this.messages = messages;
    this.title = title;
    this.names = names;
    words = candidate -> messages.text("kit.typeahead.adds", title.apply(candidate));
    getStyleClass().add("type-ahead");
    getChildren().addAll(icon.node(), field, promise);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setPromptText(name);
    field.setAccessibleText(name);
    promise.setMinWidth(USE_PREF_SIZE);
    promise.managedProperty().bind(promise.textProperty().isNotEmpty());
    field.textProperty().subscribe((before, now) -> refresh());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.focusedProperty().subscribe(this::focusChanged);
    buildPopup();
  }

  private void buildPopup() {
    list.setFocusTraversable(false);
    list.setAccessibleText(messages.text("kit.typeahead.suggestions"));
    list.setCellFactory(view -> new SuggestionCell());
    list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> showPromise());
    frame.getChildren().add(list);
    frame.getStyleClass().addAll("popup-card", "suggestions");
    frame.prefWidthProperty().bind(widthProperty());
    popup.getContent().add(frame);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
  }

  /** Those that can be found, in the order for equal matches. */
  public void candidates(List<T> all) {
    candidates = List.copyOf(all);
    refresh();
  }

  /** A second, quieter line of a suggestion. */
  public TypeAhead<T> detail(Function<T, String> words) {
    detail = words;
    return this;
  }

  /** A picture at the right of a suggestion, such as a {@link SideBadge}. */
  public TypeAhead<T> graphic(Function<T, @Nullable Node> picture) {
    graphic = picture;
    return this;
  }

  /** What the field says that Enter will do with a candidate. */
  public TypeAhead<T> promising(Function<T, String> whatEnterDoes) {
    words = whatEnterDoes;
    return this;
  }

  /** Further candidates made of what is typed; they stand after those that fit. */
  public TypeAhead<T> offering(Function<String, List<T>> more) {
    offers = more;
    return this;
  }

  /**
   * Says what Enter will do at the head of the suggestions, in as many lines as that takes, and not
   * at the end of the field; for a narrow field at the right that promises a lot.
   */
  public TypeAhead<T> promiseAboveSuggestions() {
    getChildren().remove(promise);
    promise.setWrapText(true);
    promise.setMinWidth(0);
    promise.setMinHeight(USE_PREF_SIZE);
    promise.setMaxWidth(Double.MAX_VALUE);
    frame.getChildren().addFirst(promise);
    frame.getStyleClass().add("wide");
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
    return this;
  }

  /** Called with the one that Enter or a click took; the field is empty by then. */
  public void onChosen(Consumer<T> chosen) {
    taken =
        candidate -> {
          chosen.accept(candidate);
          return true;
        };
  }

  /**
   * As {@link #onChosen}, but what was typed comes back when {@code chosen} says that nothing was
   * done with it.
   */
  public void onTaken(Predicate<T> chosen) {
    taken = chosen;
  }

  /** Says anew what Enter will do, because something else has changed. */
  public void promiseAnew() {
    if (!field.getText().isBlank()) {
      list.refresh();
      showPromise();
    }
  }

  /** Lets Enter take a text that fits nobody, and calls {@code created} with it. */
  public void onCreate(Consumer<String> created) {
    this.created = created;
  }

  /** The field itself, for focus and ids. */
  public TextField field() {
    return field;
  }

  /** What Enter would take now. */
  public Optional<T> best() {
    return field.getText().isBlank()
        ? Optional.empty()
        : Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /** The words that say what Enter will do. */
  public String promise() {
    return promise.getText();
  }

  private void refresh() {
    String typed = field.getText().strip();
    List<T> found = typed.isEmpty() ? List.of() : found(typed);
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    showPromise();
    boolean nothing = found.isEmpty() && (typed.isEmpty() || getChildren().contains(promise));
    if (nothing || !field.isFocused()) {
      popup.hide();
    } else {
      open();
    }
  }

  private List<T> found(String typed) {
    List<T> fitting = NameMatch.best(typed, candidates, names);
    List<T> found = new ArrayList<>(fitting.subList(0, Math.min(SHOWN, fitting.size())));
    found.addAll(offers.apply(typed));
    return found;
  }

  private void showPromise() {
    String typed = field.getText().strip();
    if (typed.isEmpty()) {
      promise.setText("");
    } else if (best().isPresent()) {
      promise.setText(words.apply(best().get()));
    } else if (created != null) {
      promise.setText(messages.text("kit.typeahead.creates", typed));
    } else {
      promise.setText(messages.text("kit.typeahead.nothing"));
    }
    field.setAccessibleHelp(promise.getText());
  }

  private void open() {
    list.setPrefHeight(list.getItems().size() * list.getFixedCellSize());
    list.setVisible(!list.getItems().isEmpty());
    list.setManaged(list.isVisible());
    Bounds bounds = localToScreen(getBoundsInLocal());
    if (bounds != null && !popup.isShowing()) {
      boolean left = popup.getAnchorLocation() == PopupWindow.AnchorLocation.CONTENT_TOP_LEFT;
      popup.show(this, left ? bounds.getMinX() : bounds.getMaxX(), bounds.getMaxY());
    }
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER && !event.isShortcutDown() && !field.getText().isBlank()) {
      take();
    } else if (code == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
    } else if ((code == KeyCode.DOWN || code == KeyCode.UP) && !event.isAltDown()) {
      step(code == KeyCode.DOWN ? 1 : -1);
    } else {
      return;
    }
    event.consume();
  }

  private void step(int by) {
    int size = list.getItems().size();
    if (size > 0) {
      int to = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
      list.getSelectionModel().select(to);
      list.scrollTo(to);
    }
  }

  private void take() {
    Optional<T> best = best();
    String typed = field.getText().strip();
    if (best.isPresent()) {
      field.clear();
      if (!taken.test(best.get())) {
        field.setText(typed);
        field.end();
      }
    } else if (created != null) {
      field.clear();
      created.accept(typed);
    }
  }

  private void focusChanged(boolean focused) {
    pseudoClassStateChanged(WITHIN, focused);
    if (focused) {
      refresh();
    } else {
      popup.hide();
    }
  }

  /** One suggestion: its title, a quieter line, and a picture at the right. */
  private final class SuggestionCell extends ListCell<T> {

    SuggestionCell() {
      setPrefWidth(0);
      setOnMouseClicked(event -> {
        if (!isEmpty()) {
          list.getSelectionModel().select(getIndex());
          take();
        }
      });
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Label name = Texts.label(title.apply(item));
      HBox row = Texts.row(name);
      String more = detail.apply(item);
      if (!more.isEmpty()) {
        name.setMinWidth(USE_PREF_SIZE);
        Label quiet = Texts.label(more, "suggestion-detail");
        quiet.setMinWidth(0);
        row.getChildren().add(quiet);
      }
      row.getChildren().add(Texts.spring());
      Node picture = graphic.apply(item);
      if (picture != null) {
        row.getChildren().add(picture);
      }
      setGraphic(row);
      setAccessibleText(title.apply(item) + " " + more);
    }
  }
}
