package org.hearingdesk.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.hearingdesk.i18n.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A field that finds one of many by a few letters and says what Enter will do.
 *
 * <p>Matches are those of {@link NameMatch}, best first, in a list below the field; the arrows
 * choose another one, Enter takes it, Escape empties the field. With {@link #onCreate} a text that
 * fits nobody can be taken as new. Nothing is submitted but by Enter or a click.
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
  private final Popup popup = new Popup();
  private List<T> candidates = List.of();
  private Function<T, @Nullable Node> graphic = candidate -> null;
  private Function<T, String> detail = candidate -> "";
  private Consumer<T> chosen = candidate -> {};
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
    StackPane frame = new StackPane(list);
    frame.getStyleClass().addAll("popup-card", "suggestions");
    frame.prefWidthProperty().bind(widthProperty());
    popup.getContent().add(frame);
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

  /** Called with the one that Enter or a click took; the field is empty by then. */
  public void onChosen(Consumer<T> chosen) {
    this.chosen = chosen;
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
    List<T> found = typed.isEmpty() ? List.of() : NameMatch.best(typed, candidates, names);
    list.getItems().setAll(found.subList(0, Math.min(SHOWN, found.size())));
    list.getSelectionModel().selectFirst();
    showPromise();
    if (found.isEmpty() || !field.isFocused()) {
      popup.hide();
    } else {
      open();
    }
  }

  private void showPromise() {
    String typed = field.getText().strip();
    if (typed.isEmpty()) {
      promise.setText("");
    } else if (best().isPresent()) {
      promise.setText(messages.text("kit.typeahead.adds", title.apply(best().get())));
    } else if (created != null) {
      promise.setText(messages.text("kit.typeahead.creates", typed));
    } else {
      promise.setText(messages.text("kit.typeahead.nothing"));
    }
    field.setAccessibleHelp(promise.getText());
  }

  private void open() {
    list.setPrefHeight(list.getItems().size() * list.getFixedCellSize());
    Bounds bounds = localToScreen(getBoundsInLocal());
    if (bounds != null && !popup.isShowing()) {
      popup.show(this, bounds.getMinX(), bounds.getMaxY());
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
      chosen.accept(best.get());
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
      HBox row = Texts.row(Texts.label(title.apply(item)));
      String more = detail.apply(item);
      if (!more.isEmpty()) {
        row.getChildren().add(Texts.label(more, "suggestion-detail"));
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
