package org.hearingdesk.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** The {@link KeyTable} on one sheet. A few letters leave what fits; the arrows scroll. */
final class CheatSheet {
  private static final double STEP = 60;

  private final Messages messages;
  private final KeyTable table;
  private final FlowPane groups = new FlowPane();
  private final ScrollPane scroll = new ScrollPane(groups);
  private final TextField filter = new TextField();
  private final Label none = Texts.wrapping("", Look.MUTED, "palette-none");
  private final Button close;
  private final Overlay overlay;
  private String inSight = "";

  CheatSheet(Messages messages, Acts acts, List<Place> places) {
    this.messages = messages;
    table = new KeyTable(messages, acts, places);
    close = Texts.iconButton(Icons.REMOVE, messages.text("shell.keys.close"));
    overlay = new Overlay(card());
    close.setOnAction(event -> overlay.close());
    filter.textProperty().subscribe((before, now) -> show());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private VBox card() {
    filter.setId(ShellView.KEYS_FILTER);
    filter.setPromptText(messages.text("shell.keys.filter"));
    filter.setAccessibleText(messages.text("shell.keys.filter"));
    filter.getStyleClass().add("keys-filter");
    HBox head =
        new HBox(
            Texts.label(messages.text("shell.keys.title"), "card-title", "type-16"),
            Texts.spring(),
            filter,
            close);
    head.getStyleClass().addAll("card-head", "keys-head");
    groups.getStyleClass().add("key-groups");
    none.managedProperty().bind(none.visibleProperty());
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    groups.prefWrapLengthProperty().bind(scroll.widthProperty());
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox card = new VBox(head, none, scroll);
    card.getStyleClass().add("keys-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.setId(ShellView.KEYS);
    return card;
  }

  Overlay overlay() {
    return overlay;
  }

  void open(String placeInSight) {
    inSight = placeInSight;
    filter.clear();
    show();
    overlay.open(filter);
  }

  private void show() {
    List<KeyTable.Group> shown = table.groups(inSight, filter.getText());
    groups.getChildren().setAll(shown.stream().map(CheatSheet::group).toList());
    int count = shown.stream().mapToInt(group -> group.lines().size()).sum();
    none.setText(messages.text("shell.keys.none", filter.getText().strip()));
    none.setVisible(count == 0);
    filter.setAccessibleHelp(messages.count("shell.keys.found", count));
    scroll.setVvalue(0);
  }

  private static VBox group(KeyTable.Group of) {
    VBox group = new VBox(Texts.label(of.title(), "key-group-title"));
    group.getStyleClass().add("key-group");
    of.lines().forEach(line -> group.getChildren().add(line(line)));
    return group;
  }

  private static HBox line(KeyTable.Line of) {
    HBox line = new HBox(Texts.wrapping(of.words()), Texts.spring(), KeyHint.key(of.keys()));
    line.getStyleClass().add("key-line");
    return line;
  }

  private void key(KeyEvent event) {
    double page = scroll.getViewportBounds().getHeight();
    switch (event.getCode()) {
      case DOWN -> scrollBy(STEP);
      case UP -> scrollBy(-STEP);
      case PAGE_DOWN -> scrollBy(page);
      case PAGE_UP -> scrollBy(-page);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void scrollBy(double pixels) {
    double range = groups.getHeight() - scroll.getViewportBounds().getHeight();
    if (range > 0) {
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / range, 0, 1));
    }
  }
}
