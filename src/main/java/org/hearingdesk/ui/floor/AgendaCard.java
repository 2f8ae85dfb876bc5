package org.hearingdesk.ui.floor;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.time.Timetable;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.CellBox;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Explained;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Pill;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.ActButton;
import org.jspecify.annotations.Nullable;

/** The agenda at the left: what is done, what runs, what is to come, and when it ends. */
final class AgendaCard extends StackPane {
  static final String LIST = "floor-agenda";
  static final String DRIFT = "floor-drift";
  static final String END = "floor-predicted-end";
  static final String NEXT = "floor-next-item";

  private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

  private final AgendaViewModel model;
  private final Messages messages;
  private final ListView<AgendaRow> list = new ListView<>();
  private boolean narrow;
  private final Pill drift = new Pill(Pill.Kind.NEUTRAL, "");

  AgendaCard(FloorViewModel floor, Messages messages, FloorActs acts) {
    this.model = floor.agenda();
    this.messages = messages;
    list.setId(LIST);
    list.setItems(model.rows());
    list.setAccessibleText(messages.text("floor.agenda"));
    list.setCellFactory(view -> new AgendaCell());
    list.setPlaceholder(
        new EmptyState(
            Icons.PREPARE,
            messages.text("floor.state.no_agenda"),
            messages.text("floor.state.no_agenda.next")));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null) {
            floor.look(row.id());
          }
        });
    drift.setId(DRIFT);
    model.driftWordsProperty().subscribe(words -> showDrift());
    Card card = new Card(messages.text("floor.agenda")).headEnd(drift).body(list).foot(end(acts));
    getChildren().add(card);
    getStyleClass().add("floor-agenda");
    setMinHeight(0);
  }

  private VBox end(FloorActs acts) {
    Act next = acts.next();
    Explained time = new Explained(messages.text("floor.predicted_end"), model.whyThenProperty());
    time.setId(END);
    time.getStyleClass().addAll(Look.NUMBERS, Look.SEMIBOLD);
    time.textProperty().bind(model.predictedEndProperty());
    HBox line =
        new HBox(
            Texts.label(messages.text("floor.predicted_end"), Look.MUTED), Texts.spring(), time);
    Label booked = Texts.wrapping("", Look.TYPE_12, Look.MUTED);
    booked.textProperty().bind(model.bookedProperty());
    booked.managedProperty().bind(model.bookedProperty().isNotEmpty());
    model.pastBookingProperty().subscribe(past -> booked.pseudoClassStateChanged(PAST, past));
    booked.getStyleClass().add("booked");
    Button go = Texts.button(messages.text(next.title()));
    next.keys().ifPresent(keys -> Texts.keyed(go, KeyHint.name(keys)));
    go.setId(NEXT);
    go.setOnAction(event -> next.run().run());
    go.disableProperty().bind(model.canGoOnProperty().not());
    go.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(go, Priority.ALWAYS);
    Button interrupt = ActButton.icon(acts.interrupt(), messages, Icons.WARNING);
    HBox going = new HBox(go, interrupt);
    going.getStyleClass().add("agenda-go");
    VBox end = new VBox(line, booked, going);
    end.getStyleClass().add("agenda-end");
    HBox.setHgrow(end, Priority.ALWAYS);
    return end;
  }

  private void showDrift() {
    String words = model.driftWordsProperty().get();
    drift.setVisible(!words.isEmpty());
    switch (model.driftProperty().get()) {
      case BEHIND -> drift.show(Pill.Kind.WARN, words);
      case ON_TIME -> drift.show(Pill.Kind.OK, words);
      case AHEAD, UNKNOWN -> drift.show(Pill.Kind.NEUTRAL, words);
    }
  }

  /** Where there is little room, times stand under the titles. */
  void narrow(boolean now) {
    if (now != narrow) {
      narrow = now;
      list.refresh();
    }
  }

  /** Enter starts an item, Delete skips it or puts it back. */
  private void key(KeyEvent event) {
    AgendaRow row = list.getSelectionModel().getSelectedItem();
    if (row == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      model.start(row.id());
    } else if (event.getCode() == KeyCode.DELETE) {
      skipOrRestore(row);
    } else {
      return;
    }
    event.consume();
  }

  private void skipOrRestore(AgendaRow row) {
    if (row.state() == Timetable.State.SKIPPED) {
      model.restore(row.id());
    } else {
      model.skip(row.id());
    }
  }

  private ContextMenu menu(AgendaRow row) {
    return switch (row.state()) {
      case TO_COME ->
          new ContextMenu(
              item("floor.agenda.start", () -> model.start(row.id())),
              item("floor.agenda.skip", () -> model.skip(row.id())));
      case RUNNING -> new ContextMenu(item("floor.agenda.finish", () -> model.finish(row.id())));
      case DONE -> new ContextMenu(item("floor.agenda.reopen", () -> model.start(row.id())));
      case SKIPPED ->
          new ContextMenu(
              item("floor.agenda.restore", () -> model.restore(row.id())),
              item("floor.agenda.start", () -> model.start(row.id())));
    };
  }

  private MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setOnAction(event -> act.run());
    return item;
  }

  private static Icons icon(AgendaRow row) {
    return switch (row.state()) {
      case DONE -> Icons.DONE;
      case RUNNING -> Icons.RUNNING;
      case SKIPPED -> Icons.NOTHING;
      case TO_COME ->
          row.kind() == ItemKind.BREAK
              ? Icons.BREAK
              : row.kind() == ItemKind.PRIORITISATION ? Icons.PRIORITIES : Icons.OPEN_ENDED;
    };
  }

  private static String iconLook(Timetable.State state) {
    return switch (state) {
      case DONE -> Look.OK;
      case RUNNING -> "accent";
      case SKIPPED, TO_COME -> Look.MUTED;
    };
  }

  /** One item: its state, title and detail, and its time at the right. */
  private final class AgendaCell extends ListCell<AgendaRow> {
    private final StackPane sign = new StackPane();
    private final Label title = Texts.wrapping("", "agenda-title");
    private final Label detail = Texts.wrapping("", Look.TYPE_12, "agenda-detail");
    private final Label against = Texts.wrapping("", Look.TYPE_12, "agenda-against");
    private final Tooltip hover = new Tooltip();
    private final ProgressLine progress = new ProgressLine(ProgressLine.Role.ACCENT);
    private final Label time = Texts.label("", Look.TYPE_12, Look.NUMBERS, "agenda-time");
    private final CellBox box;

    AgendaCell() {
      VBox words = new VBox(title, detail, against, progress);
      HBox.setHgrow(words, Priority.ALWAYS);
      words.setMinWidth(0);
      detail.managedProperty().bind(detail.textProperty().isNotEmpty());
      hover.textProperty().bind(against.textProperty());
      against.visibleProperty().bind(selectedProperty().and(emptyProperty().not()));
      against.managedProperty().bind(against.visibleProperty());
      time.managedProperty().bind(time.textProperty().isNotEmpty());
      time.setMinWidth(USE_PREF_SIZE);
      sign.getStyleClass().add("agenda-sign");
      box = new CellBox(this, sign, words, time);
      getStyleClass().add("agenda-cell");
    }

    @Override
    protected void updateItem(@Nullable AgendaRow row, boolean empty) {
      super.updateItem(row, empty);
      AgendaRow shown = empty ? null : row;
      pseudoClassStateChanged(RUNNING, shown != null && shown.state() == Timetable.State.RUNNING);
      pseudoClassStateChanged(
          PAST,
          shown != null
              && (shown.state() == Timetable.State.DONE
                  || shown.state() == Timetable.State.SKIPPED));
      setContextMenu(shown == null ? null : menu(shown));
      setGraphic(shown == null ? null : box);
      setTooltip(shown == null ? null : hover);
      if (shown != null) {
        show(shown);
      }
    }

    private void show(AgendaRow row) {
      sign.getChildren().setAll(icon(row).node(Look.LARGE, iconLook(row.state())));
      title.setText(row.title());
      boolean under = narrow && !row.time().isEmpty();
      String both = row.detail().isEmpty() ? row.time() : row.time() + " · " + row.detail();
      detail.setText(under ? both : row.detail());
      time.setText(under ? "" : row.time());
      against.setText(row.against());
      progress.setVisible(row.progress().isPresent());
      progress.setManaged(row.progress().isPresent());
      progress.share(row.progress().orElse(0) / 100.0);
      setAccessibleText(
          String.join(
              ", ",
              row.title(),
              messages.text(
                  "floor.agenda.state." + row.state().name().toLowerCase(java.util.Locale.ROOT)),
              row.detail(),
              row.time(),
              row.against()));
    }
  }
}
