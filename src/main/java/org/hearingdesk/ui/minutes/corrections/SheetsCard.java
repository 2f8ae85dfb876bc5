package org.hearingdesk.ui.minutes.corrections;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WrappingCell;
import org.jspecify.annotations.Nullable;

/** The delegations to whom a sheet was sent, and how to send and read in. */
final class SheetsCard {
  static final String LIST = "minutes-corrections-sheets";
  static final String SEND = "minutes-corrections-send";
  static final String READ = "minutes-corrections-read";
  static final String STOP = "minutes-corrections-stop";
  static final String TOLD = "minutes-corrections-told";

  private final CorrectionsViewModel model;
  private final Messages messages;
  private final ListView<SheetRow> list;
  private final SendForm form;
  private final Button send;
  private final Button read;
  private final Button stop;
  private final Label far = Texts.wrapping("");
  private final CheckBox told;
  private final CorrectionFiles files;
  private final Card card;
  private boolean following;

  SheetsCard(CorrectionsViewModel model, CorrectionFiles files, Messages messages) {
    this.model = model;
    this.files = files;
    this.messages = messages;
    this.form = new SendForm(model, files, messages);
    list = new ListView<>(model.sheets());
    list.setId(LIST);
    list.setAccessibleText(messages.text("minutes.corrections.sheets"));
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(
        Texts.wrapping(messages.text("minutes.corrections.none"), Look.MUTED, Look.PAD_16));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    send = Texts.button(Icons.PUBLISH, messages.text("minutes.corrections.send"), Look.SMALL);
    send.setId(SEND);
    send.setOnAction(event -> form.open());
    read = Texts.button(Icons.IMPORT, messages.text("minutes.corrections.read_in"), Look.SMALL);
    read.setId(READ);
    read.setOnAction(event -> readIn());
    told = new CheckBox(messages.text("minutes.corrections.tell"));
    told.setId(TOLD);
    told.setWrapText(true);
    HBox.setHgrow(told, Priority.ALWAYS);
    told.setOnAction(event -> model.setTold(told.isSelected()));
    stop = Texts.button(messages.text("minutes.corrections.cancel"), Look.SMALL);
    stop.setId(STOP);
    stop.setOnAction(event -> model.sending().callOff());
    HBox progress = Texts.row(far, stop);
    progress.getStyleClass().add("corrections-tools");
    progress.visibleProperty().bind(far.textProperty().isNotEmpty());
    progress.managedProperty().bind(progress.visibleProperty());
    FlowPane tools = new FlowPane(send, read);
    tools.getStyleClass().add("corrections-tools");
    card = new Card(messages.text("minutes.corrections.sheets"));
    card.part(tools, progress, form).body(list).foot(told);
    card.getStyleClass().add("corrections-sheets");
  }

  Node node() {
    return card;
  }

  void openForm() {
    form.open();
  }

  void readIn() {
    model.readIn(files.sheets(messages.text("minutes.corrections.read_in")));
  }

  void focus() {
    list.requestFocus();
  }

  void attach(Subscriptions subscriptions) {
    subscriptions.listen(model.selectedProperty(), row -> follow());
    subscriptions.listen(model.toldProperty(), told::setSelected);
    subscriptions.listen(
        model.sending().wordsProperty(),
        words -> {
          far.setText(words);
          send.setDisable(!words.isEmpty() || !model.editableProperty().get());
        });
    subscriptions.listen(model.backProperty(), n -> count());
    subscriptions.listen(
        model.editableProperty(),
        editable -> {
          send.setDisable(!editable);
          read.setDisable(!editable);
          told.setDisable(!editable);
        });
  }

  private void count() {
    card.note(
        model.sheets().isEmpty()
            ? ""
            : messages.text(
                "minutes.corrections.back", model.backProperty().get(), model.sheets().size()));
  }

  private void follow() {
    following = true;
    count();
    model.selectedProperty().get().ifPresent(row -> list.getSelectionModel().select(row));
    following = false;
  }

  private void chosen(@Nullable SheetRow row) {
    if (!following && row != null) {
      model.select(row.id());
    }
  }

  /** A delegation and where its sheet stands. */
  private static final class Cell extends WrappingCell<SheetRow> {
    private final Label name = Texts.wrapping("", Look.SEMIBOLD);
    private final Label words = Texts.wrapping("", Look.TYPE_12);
    private final HBox content;

    Cell() {
      getStyleClass().add("section-cell");
      VBox lines = new VBox(name, words);
      lines.setMinWidth(0);
      HBox.setHgrow(lines, Priority.ALWAYS);
      content = new HBox(lines);
      content.getStyleClass().add("correction-sheet");
    }

    @Override
    protected Region content(SheetRow row) {
      name.setText(row.name());
      words.setText(row.words());
      words.getStyleClass().removeAll(Look.OK, Look.WARN, Look.MUTED);
      words
          .getStyleClass()
          .add(
              switch (row.state()) {
                case SENT -> Look.MUTED;
                case TO_DECIDE -> Look.WARN;
                case DONE -> Look.OK;
              });
      words.setGraphic(
          switch (row.state()) {
            case SENT -> Icons.TIME.node(Look.MUTED);
            case TO_DECIDE -> Icons.EDIT.node(Look.WARN);
            case DONE -> Icons.DONE.node(Look.OK);
          });
      setAccessibleText(row.name() + ", " + row.words());
      return content;
    }
  }
}
