package org.hearingdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Announcer;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be done here and now, and everything that can be found, behind one field.
 *
 * <p>A few letters of the words are enough, in any order; Enter does the chosen line, Escape
 * closes.
 */
final class CommandPalette {
  private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");
  private static final int PAGE = 9;

  private final Messages messages;
  private final PaletteActs acts;
  private final List<PaletteSource> sources;
  private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
  private final TextField field = new TextField();
  private final ListView<PaletteEntry> list = new ListView<>();
  private final Label none = Texts.wrapping("", Look.MUTED, "palette-none");
  private final Overlay overlay;
  private boolean onlyFinding;

  /**
   * @param inSight the id of the place in sight; setting it goes there
   */
  CommandPalette(
      Messages messages,
      Acts acts,
      List<Place> places,
      List<PaletteSource> sources,
      StringProperty inSight) {
    this.messages = messages;
    this.acts = new PaletteActs(messages, acts, places, inSight);
    this.sources = List.copyOf(sources);
    overlay = new Overlay(card());
    field.textProperty().subscribe((before, now) -> refresh());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.getSelectionModel().selectedIndexProperty().subscribe(index -> tell(index.intValue()));
  }

  private VBox card() {
    HBox line = new HBox(Icons.SEARCH.node(Look.LARGE), field);
    line.getStyleClass().add("palette-line");
    HBox.setHgrow(field, Priority.ALWAYS);
    field.getStyleClass().add(Look.BARE);
    field.setId(ShellView.PALETTE_FIELD);
    list.setId(ShellView.PALETTE_LIST);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new EntryCell());
    list.prefHeightProperty()
        .bind(Bindings.size(list.getItems()).add(1).multiply(list.fixedCellSizeProperty()));
    none.managedProperty().bind(none.visibleProperty());
    list.managedProperty().bind(list.visibleProperty());
    VBox card = new VBox(line, list, none, new Announcer(chosen.getReadOnlyProperty()));
    card.getStyleClass().add("palette-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    return card;
  }

  Overlay overlay() {
    return overlay;
  }

  /** Opens with every act of the place in sight. */
  void open() {
    open(false, "shell.palette.prompt");
  }

  /** Opens for finding in the hearing only. */
  void find() {
    open(true, "shell.palette.find");
  }

  private void open(boolean finding, String prompt) {
    onlyFinding = finding;
    field.setPromptText(messages.text(prompt));
    field.setAccessibleText(messages.text(prompt));
    field.clear();
    refresh();
    overlay.open(field);
  }

  private void refresh() {
    String words = field.getText().strip();
    List<PaletteEntry> entries = new ArrayList<>();
    if (!onlyFinding) {
      entries.addAll(acts.fitting(words));
    }
    if (!words.isEmpty()) {
      sources.forEach(source -> entries.addAll(source.find(words)));
    }
    list.getItems().setAll(entries);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    list.setVisible(!entries.isEmpty());
    none.setVisible(entries.isEmpty() && !words.isEmpty());
    none.setText(messages.text("shell.palette.none", words));
    field.setAccessibleHelp(messages.count("shell.palette.found", entries.size()));
  }

  /** Says the chosen line to those who hear the screen: the keyboard stays in the field. */
  private void tell(int index) {
    List<PaletteEntry> entries = list.getItems();
    chosen.set(
        index < 0 || index >= entries.size()
            ? ""
            : messages.text(
                "shell.palette.chosen", words(entries.get(index)), index + 1, entries.size()));
  }

  private static String words(PaletteEntry entry) {
    return Stream.of(entry.title(), entry.detail(), entry.keys().orElse(""))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> jump(PAGE);
      case PAGE_UP -> jump(-PAGE);
      case ENTER -> take(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
      default -> {
        return;
      }
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

  private void jump(int by) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
      list.getSelectionModel().select(to);
      list.scrollTo(to);
    }
  }

  private void take(Optional<PaletteEntry> entry) {
    if (entry.filter(PaletteEntry::possible).isPresent()) {
      overlay.close();
      entry.get().run().run();
    }
  }

  /** One line: what it is, its words, its shortcut. */
  private final class EntryCell extends ListCell<PaletteEntry> {

    EntryCell() {
      setOnMouseClicked(event -> take(Optional.ofNullable(getItem())));
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (entry == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        pseudoClassStateChanged(IMPOSSIBLE, false);
        return;
      }
      pseudoClassStateChanged(IMPOSSIBLE, !entry.possible());
      HBox row = Texts.row(entry.icon().node(), Texts.label(entry.title()));
      if (!entry.detail().isEmpty()) {
        row.getChildren().add(Texts.label(entry.detail(), "suggestion-detail"));
      }
      row.getChildren().add(Texts.spring());
      entry.keys().ifPresent(keys -> row.getChildren().add(KeyHint.key(keys)));
      setGraphic(row);
      setAccessibleText(words(entry));
    }
  }
}
