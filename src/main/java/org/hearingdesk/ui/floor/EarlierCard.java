package org.hearingdesk.ui.floor;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.floor.timeline.TimelineActs;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.CellBox;
import org.hearingdesk.ui.kit.Chip;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The earlier interventions of the item; a click or Enter opens one to complete it. */
final class EarlierCard extends StackPane {
  static final String LIST = "floor-earlier";
  static final String TIMELINE = "floor-earlier-timeline";

  private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");

  private final FloorViewModel model;
  private final Messages messages;
  private final ListView<TurnRow> list = new ListView<>();

  EarlierCard(FloorViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    list.setId(LIST);
    list.setItems(model.earlier().rows());
    list.setAccessibleText(messages.text("floor.earlier"));
    list.setCellFactory(view -> new TurnCell());
    list.setPlaceholder(
        Texts.wrapping(messages.text("floor.earlier.none"), Look.MUTED, "list-none"));
    list.setOnKeyPressed(event -> {
      TurnRow row = list.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && row != null) {
        model.capture().edit(row.id());
        event.consume();
      }
    });
    Button timeline = Texts.button(messages.text("timeline.name"), Look.QUIET, Look.SMALL);
    timeline.setId(TIMELINE);
    timeline.setMinWidth(USE_PREF_SIZE);
    timeline.setTooltip(new Tooltip(KeyHint.name(TimelineActs.OPENS)));
    timeline.setOnAction(event -> model.timeline().open());
    Card card = new Card(messages.text("floor.earlier")).headEnd(timeline).body(list);
    card.titleProperty().bind(model.earlier().titleProperty());
    card.noteProperty().bind(model.earlier().noteProperty());
    getChildren().add(card);
    getStyleClass().add("earlier");
    setMinHeight(0);
  }

  private ContextMenu menu(TurnRow row) {
    MenuItem complete = new MenuItem(messages.text("floor.earlier.complete"));
    complete.setOnAction(event -> model.capture().edit(row.id()));
    MenuItem correct = new MenuItem(messages.text("floor.act.correct"));
    correct.setOnAction(event -> model.correct(row.id()));
    MenuItem timeline = new MenuItem(messages.text("floor.on_timeline"));
    timeline.setOnAction(event -> model.toTimeline(row.id()));
    return new ContextMenu(complete, correct, timeline);
  }

  /** One intervention: when, who, how long, what was said, what was marked. */
  private final class TurnCell extends ListCell<TurnRow> {
    private final Label time = Texts.label("", Look.TYPE_12, Look.MUTED, Look.NUMBERS, "turn-time");
    private final Label name = Texts.wrapping("", Look.SEMIBOLD);
    private final HBox head = new HBox();
    private final Label said = Texts.wrapping("", Look.INK_2);
    private final FlowPane chips = new FlowPane();
    private final Label length = Texts.label("", Look.TYPE_12, Look.MUTED, Look.NUMBERS);
    private final CellBox box;

    TurnCell() {
      head.getStyleClass().addAll(Look.ROW, Look.GAP_8);
      name.setMinWidth(0);
      chips.getStyleClass().add(Look.GAP_8);
      chips.managedProperty().bind(chips.visibleProperty());
      said.managedProperty().bind(said.textProperty().isNotEmpty());
      VBox words = new VBox(head, said, chips);
      words.getStyleClass().add("turn-words");
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      time.setMinWidth(USE_PREF_SIZE);
      length.setMinWidth(USE_PREF_SIZE);
      box = new CellBox(this, time, words, length);
      getStyleClass().add("turn-cell");
      setOnMouseClicked(event -> {
        TurnRow row = getItem();
        if (event.getButton() == MouseButton.PRIMARY && row != null) {
          model.capture().edit(row.id());
        }
      });
    }

    @Override
    protected void updateItem(@Nullable TurnRow row, boolean empty) {
      super.updateItem(row, empty);
      TurnRow shown = empty ? null : row;
      pseudoClassStateChanged(EDITING, shown != null && shown.editing());
      setContextMenu(shown == null ? null : menu(shown));
      setGraphic(shown == null ? null : box);
      if (shown != null) {
        show(shown);
      }
    }

    private void show(TurnRow row) {
      time.setText(row.time());
      name.setText(row.name());
      head.getChildren().setAll(name);
      row.side()
          .ifPresent(side ->
              head.getChildren()
                  .add(new SideBadge(SideColour.of(side.colour()), side.letter(), side.name())));
      said.setText(row.text());
      length.setText(row.length());
      chips.getChildren().clear();
      for (Mark mark : row.marks()) {
        String key = "floor.mark." + mark.name().toLowerCase(Locale.ROOT);
        chips.getChildren().add(new Chip(MarksBox.kind(mark), messages.text(key)));
      }
      if (!row.position().isEmpty()) {
        chips.getChildren().add(new Chip(Chip.Kind.POSITION, row.position()));
      }
      chips.setVisible(!chips.getChildren().isEmpty());
      setAccessibleText(String.join(", ", row.time(), row.name(), row.length(), row.text()));
    }
  }
}
