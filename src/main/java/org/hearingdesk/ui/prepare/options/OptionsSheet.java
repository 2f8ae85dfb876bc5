package org.hearingdesk.ui.prepare.options;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.gathering.Issue;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** The options of the chosen question at the right of the questions. */
public final class OptionsSheet extends VBox {
  public static final String LIST = "options-list";
  public static final String LINE = "options-line";

  private final Messages messages;
  private final OptionsViewModel model;
  private final ListView<OptionsViewModel.Row> list = new ListView<>();
  private final TextField line = new Line();
  private final VBox raised = new VBox();

  public OptionsSheet(Messages messages, OptionsViewModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("options-sheet");
    Card card = new Card(messages.text("prepare.options.title")).large();
    card.getStyleClass().add("side-sheet");
    VBox.setVgrow(card, Priority.ALWAYS);
    EmptyState empty =
        new EmptyState(
            Icons.PRIORITIES,
            messages.text("prepare.options.empty"),
            messages.text("prepare.options.empty.words"));
    list.setItems(model.rows());
    list.setEditable(true);
    list.setId(LIST);
    list.setAccessibleText(messages.text("prepare.options.title"));
    list.setCellFactory(view -> new OptionCell(messages, model));
    empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
    StackPane body = new StackPane(list, empty);
    body.setMinHeight(0);
    ScrollPane scroll = new ScrollPane(raised);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("raised-scroll");
    scroll.managedProperty().bind(scroll.visibleProperty());
    scroll.visibleProperty().bind(Bindings.isNotEmpty(model.gathered()));
    raised.getStyleClass().add("raised-rows");
    card.part(entry()).body(body).part(scroll);
    getChildren().add(card);
    model.questionProperty().subscribe(this::showQuestion);
    model.gathered().addListener((ListChangeListener<Issue>) change -> showRaised());
    showRaised();
  }

  private HBox entry() {
    line.setId(LINE);
    line.setPromptText(messages.text("prepare.options.line"));
    line.setAccessibleText(messages.text("prepare.options.line"));
    line.setOnAction(event -> add(line.getText()));
    HBox.setHgrow(line, Priority.ALWAYS);
    HBox entry = new HBox(line);
    entry.getStyleClass().add("line-entry");
    return entry;
  }

  private void add(String lines) {
    if (!lines.isBlank()) {
      model.add(lines);
      line.clear();
    }
  }

  private void showQuestion(Optional<PriorityQuestion> question) {
    line.setDisable(question.isEmpty());
  }

  private void showRaised() {
    raised.getChildren().clear();
    Button all = Texts.button(messages.text("prepare.options.gather_all"), Look.SMALL);
    all.setOnAction(event -> model.gatherAll());
    HBox title =
        Texts.row(
            Texts.label(messages.text("prepare.options.raised"), Look.SEMIBOLD),
            Texts.spring(),
            all);
    raised.getChildren().add(title);
    for (Issue each : model.gathered()) {
      Button add =
          Texts.iconButton(Icons.ADD, messages.text("prepare.options.gather", each.text()));
      add.setOnAction(event -> model.gather(each));
      VBox words =
          new VBox(
              Texts.wrapping(each.text()),
              Texts.label(
                  messages.count("prepare.options.raised_by", model.raisedBy(each.turns())),
                  "raised-by"));
      HBox.setHgrow(words, Priority.ALWAYS);
      words.setMinWidth(0);
      HBox row = new HBox(words, add);
      row.getStyleClass().add("raised-row");
      raised.getChildren().add(row);
    }
  }

  /** Whether the keys belong to the options. */
  public boolean hasFocus() {
    return list.isFocused();
  }

  public void focusLine() {
    line.requestFocus();
  }

  /** Opens the words of the chosen option. */
  public void edit() {
    list.edit(list.getSelectionModel().getSelectedIndex());
  }

  /** Removes the chosen option. */
  public void remove() {
    chosen().ifPresent(row -> model.remove(row.id()));
  }

  /** Moves the chosen option. */
  public void move(int by) {
    chosen()
        .ifPresent(row -> {
          int at = list.getSelectionModel().getSelectedIndex() + by;
          model.move(row.id(), by);
          list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, model.rows().size() - 1));
        });
  }

  private Optional<OptionsViewModel.Row> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /** Several pasted lines become several options. */
  private final class Line extends TextField {
    @Override
    public void paste() {
      String text = Clipboard.getSystemClipboard().getString();
      if (text != null && text.strip().lines().count() > 1) {
        add(text);
      } else {
        super.paste();
      }
    }
  }
}
