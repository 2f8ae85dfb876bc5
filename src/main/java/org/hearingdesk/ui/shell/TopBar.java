package org.hearingdesk.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Pill;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.Theme;

/** The bar at the top: which hearing, how it stands, what time it is, undo, search. */
final class TopBar {

  private final Messages messages;
  private final ShellViewModel model;
  private final Runnable openPalette;
  private final FittingRow bar = new FittingRow("top-bar");
  private final Pill stage = new Pill(Pill.Kind.NEUTRAL, "");
  private final Label searchWords = Texts.label("", "search-words");
  private final HBox searchKeys = group(KeyHint.key("Ctrl"), KeyHint.key("K"));
  private final HBox roomGroup = group();
  private final Pill saved = new Pill(Pill.Kind.OK, "");

  TopBar(Messages messages, ShellViewModel model, Runnable openPalette) {
    this.messages = messages;
    this.model = model;
    this.openPalette = openPalette;
  }

  Region build() {
    Node logo = logo();
    Node titles = titles();
    Button search = search();
    Label zone = bound(model.zoneProperty(), "zone");
    Button room = room();
    MenuButton look = themes();
    bar.getChildren()
        .addAll(logo, titles, stage, Texts.spring(), search, Texts.spring(), saved, clock(), zone);
    roomGroup.getChildren().add(room);
    bar.getChildren().addAll(group(undo(), redo(), look), roomGroup);
    bar.mayHide(zone);
    bar.mayGive(
        words -> room.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    bar.mayHide(logo);
    bar.mayGive(whole -> showSearch(search, whole));
    bar.mayHide(look);
    model.stageProperty().subscribe(this::showStage);
    model.saveStateProperty().subscribe(this::showSaveState);
    model.titleProperty().subscribe(text -> bar.fit());
    return bar;
  }

  /** Puts what belongs to the room screen behind its button. */
  void besideRoom(Node node) {
    roomGroup.getChildren().add(node);
    bar.fit();
  }

  private static HBox group(Node... nodes) {
    HBox group = new HBox(nodes);
    group.getStyleClass().add("top-group");
    return group;
  }

  private static Node logo() {
    StackPane logo = new StackPane(Icons.FLOOR.node());
    logo.getStyleClass().add("logo");
    logo.setMaxHeight(Region.USE_PREF_SIZE);
    return logo;
  }

  private Node titles() {
    Label title = Texts.label("", "hearing-title");
    model
        .titleProperty()
        .subscribe(text -> title.setText(text.isEmpty() ? messages.text("shell.name") : text));
    title.setId(ShellView.TITLE);
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(title.textProperty());
    title.setTooltip(whole);
    Label line = bound(model.lineProperty(), "hearing-line");
    line.managedProperty().bind(line.textProperty().isNotEmpty());
    VBox titles = new VBox(title, line);
    titles.getStyleClass().add("hearing-titles");
    titles.setMinWidth(0);
    return titles;
  }

  private Button search() {
    Button search = new Button();
    HBox content = new HBox(Icons.SEARCH.node(), searchWords, Texts.spring(), searchKeys);
    content.getStyleClass().add("search-content");
    content.prefWidthProperty().bind(search.widthProperty());
    search.setGraphic(content);
    search.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    search.getStyleClass().setAll("search-button");
    search.setId(ShellView.SEARCH);
    search.setAccessibleText(messages.text("shell.search"));
    search.setOnAction(event -> openPalette.run());
    HBox.setHgrow(search, Priority.ALWAYS);
    return search;
  }

  private void showSearch(Button search, boolean whole) {
    search.pseudoClassStateChanged(ShellView.NARROW, !whole);
    searchKeys.setVisible(whole);
    searchKeys.setManaged(whole);
    searchWords.setText(messages.text(whole ? "shell.search" : "shell.search.short"));
  }

  private Label clock() {
    Label clock = bound(model.clockProperty(), "wall-clock");
    clock.setMinWidth(Region.USE_PREF_SIZE);
    return clock;
  }

  private static Label bound(ObservableValue<String> text, String styleClass) {
    Label label = Texts.label("", styleClass);
    label.textProperty().bind(text);
    return label;
  }

  private Button undo() {
    Button undo = iconButton(Icons.UNDO, ShellView.UNDO, model.canUndoProperty(), model::undo);
    name(undo, "shell.undo", "shell.undo.what", model.undoWhatProperty());
    return undo;
  }

  private Button redo() {
    Button redo = iconButton(Icons.REDO, ShellView.REDO, model.canRedoProperty(), model::redo);
    name(redo, "shell.redo", "shell.redo.what", model.redoWhatProperty());
    return redo;
  }

  private static Button iconButton(
      Icons icon, String id, ObservableBooleanValue can, Runnable act) {
    Button button = Texts.iconButton(icon, "");
    button.setId(id);
    button.disableProperty().bind(Bindings.not(can));
    button.setOnAction(event -> act.run());
    return button;
  }

  private void name(Button button, String alone, String withWhat, StringProperty what) {
    what.subscribe(text -> {
      String words = text.isEmpty() ? messages.text(alone) : messages.text(withWhat, text);
      button.setAccessibleText(words);
      button.setTooltip(new Tooltip(words));
    });
  }

  private MenuButton themes() {
    MenuButton menu = new MenuButton();
    menu.setGraphic(Icons.THEME.node());
    menu.getStyleClass().addAll(Look.QUIET, Look.ICON_ONLY, "no-arrow");
    menu.setId(ShellView.THEMES);
    menu.setAccessibleText(messages.text("shell.theme"));
    menu.setTooltip(new Tooltip(messages.text("shell.theme")));
    ToggleGroup group = new ToggleGroup();
    for (Theme theme : Theme.values()) {
      RadioMenuItem item = new RadioMenuItem(messages.text("shell.theme." + theme.key()));
      item.setToggleGroup(group);
      item.setOnAction(event -> model.themeProperty().set(theme));
      model.themeProperty().subscribe(now -> item.setSelected(now == theme));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Button room() {
    Button room = Texts.button(Icons.ROOM_SCREEN, messages.text("shell.room"));
    room.setId(ShellView.ROOM);
    room.setMinWidth(Region.USE_PREF_SIZE);
    room.getStyleClass().add("room-button");
    room.disableProperty().bind(model.stageProperty().isEqualTo(HearingStage.NONE));
    room.setOnAction(event -> model.toggleRoomScreen());
    model
        .roomScreenProperty()
        .subscribe(on -> {
          room.pseudoClassStateChanged(ShellView.ON, on);
          String words = messages.text(on ? "shell.room.off" : "shell.room.on");
          room.setAccessibleText(words);
          room.setTooltip(new Tooltip(words));
          showRoom(room);
        });
    model.roomWordsProperty().subscribe(words -> showRoom(room));
    return room;
  }

  /** While it is on, the button says what the room sees. */
  private void showRoom(Button room) {
    String words = model.roomWordsProperty().get();
    boolean tell = model.roomScreenProperty().get() && !words.isEmpty();
    room.setText(tell ? messages.text("shell.room.stands", words) : messages.text("shell.room"));
    room.setAccessibleHelp(tell ? words : "");
    bar.fit();
  }

  private void showStage(HearingStage now) {
    boolean open = now != HearingStage.NONE;
    stage.setVisible(open);
    stage.setManaged(open);
    saved.setVisible(open);
    saved.setManaged(open);
    switch (now) {
      case NONE -> stage.show(Pill.Kind.NEUTRAL, "");
      case DRAFT -> stage.show(Pill.Kind.NEUTRAL, Icons.DRAFT, messages.text("shell.stage.draft"));
      case LIVE -> stage.show(Pill.Kind.LIVE, messages.text("shell.stage.live"));
      case INTERRUPTED ->
          stage.show(Pill.Kind.WARN, Icons.PAUSE, messages.text("shell.stage.interrupted"));
      case CLOSED ->
          stage.show(Pill.Kind.NEUTRAL, Icons.CLOSED, messages.text("shell.stage.closed"));
      case LOCKED -> stage.show(Pill.Kind.NEUTRAL, Icons.LOCK, messages.text("shell.stage.locked"));
    }
    bar.fit();
  }

  private void showSaveState(SaveState now) {
    switch (now) {
      case SAVED -> saved.show(Pill.Kind.OK, Icons.CHECK, messages.text("shell.save.saved"));
      case SAVING ->
          saved.show(Pill.Kind.NEUTRAL, Icons.WORKING, messages.text("shell.save.saving"));
      case NOT_SAVED ->
          saved.show(Pill.Kind.BAD, Icons.ERROR, messages.text("shell.save.not_saved"));
      case READ_ONLY ->
          saved.show(Pill.Kind.NEUTRAL, Icons.LOCK, messages.text("shell.save.read_only"));
    }
    saved.setId(ShellView.SAVE_STATE);
    bar.fit();
  }
}
