package org.hearingdesk.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
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
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.NameMatch;
import org.hearingdesk.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be done here and now, and everything that can be found, behind one field.
 *
 * <p>A few letters of the words are enough, in any order; Enter does the chosen line, Escape
 * closes.
 */
final class CommandPalette {

  private final Messages messages;
  private final Acts acts;
  private final List<PaletteSource> sources;
  private final Supplier<String> place;
  private final TextField field = new TextField();
  private final ListView<PaletteEntry> list = new ListView<>();
  private final Label none = Texts.wrapping("", Look.MUTED, "palette-none");
  private final Overlay overlay;
  private boolean onlyFinding;

  /**
   * @param place the id of the place in sight
   */
  CommandPalette(
      Messages messages, Acts acts, List<PaletteSource> sources, Supplier<String> place) {
    this.messages = messages;
    this.acts = acts;
    this.sources = List.copyOf(sources);
    this.place = place;
    overlay = new Overlay(card());
    field.textProperty().subscribe((before, now) -> refresh());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
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
    VBox card = new VBox(line, list, none);
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
      entries.addAll(fittingActs(words));
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

  private List<PaletteEntry> fittingActs(String words) {
    record Fit(Act act, int score) {}
    List<Fit> fits = new ArrayList<>();
    for (Act act : acts.in(place.get())) {
      OptionalInt score = NameMatch.fuzzyScore(words, messages.text(act.title()));
      if (act.canRun() && score.isPresent()) {
        fits.add(new Fit(act, score.getAsInt()));
      }
    }
    fits.sort(Comparator.comparingInt(Fit::score).reversed());
    return fits.stream().map(fit -> entry(fit.act())).toList();
  }

  private PaletteEntry entry(Act act) {
    return new PaletteEntry(
        Icons.FORWARD, messages.text(act.title()), "", act.keys().map(KeyHint::name), act.run());
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
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

  private void take(Optional<PaletteEntry> entry) {
    if (entry.isPresent()) {
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
        return;
      }
      HBox row = Texts.row(entry.icon().node(), Texts.label(entry.title()));
      if (!entry.detail().isEmpty()) {
        row.getChildren().add(Texts.label(entry.detail(), "suggestion-detail"));
      }
      row.getChildren().add(Texts.spring());
      entry.keys().ifPresent(keys -> row.getChildren().add(KeyHint.key(keys)));
      setGraphic(row);
      setAccessibleText(entry.title() + " " + entry.detail() + " " + entry.keys().orElse(""));
    }
  }
}
