package org.hearingdesk.ui.priorities.gathering;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** The options of the question in their order. */
final class OptionsCard {
  private final GatheringViewModel model;
  private final Messages messages;
  private final ChoosingList<OptionRow> list;

  OptionsCard(GatheringViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    list =
        new ChoosingList<>(
            GatheringView.OPTIONS,
            messages.text("gathering.options"),
            model.options(),
            model::goToOption,
            model::choose);
  }

  Card build() {
    Card card = new Card(messages.text("gathering.options")).large();
    card.noteProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.count("gathering.options.count", model.options().size()),
                model.options()));
    list().setEditable(true);
    list().setCellFactory(view -> new OptionCell(messages, model, this::pick));
    list()
        .setPlaceholder(
            new EmptyState(
                Icons.PRIORITIES,
                messages.text("gathering.options.none"),
                messages.text("gathering.options.none.words")));
    list()
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            model.goTo(GatheringViewModel.Pane.OPTIONS);
          }
        });
    list().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    card.part(entry()).body(list());
    card.foot(
        tool(Icons.MERGE, "gathering.merge", "M", model::merge),
        tool(Icons.COLUMNS, "gathering.split", "S", model::split),
        tool(Icons.EDIT, "gathering.rename", "F2", this::rename));
    card.getStyleClass().add("gathering-card");
    return card;
  }

  ListView<OptionRow> list() {
    return list.list();
  }

  private void pick() {
    model.goTo(GatheringViewModel.Pane.OPTIONS);
    model.choose();
  }

  private Node entry() {
    TextField line = new Line();
    line.setId(GatheringView.LINE);
    line.setPromptText(messages.text("gathering.line"));
    line.setAccessibleText(messages.text("gathering.line"));
    line.setOnAction(event -> add(line));
    VBox box =
        new VBox(
            line, Texts.wrapping(messages.text("gathering.no_vote"), Look.MUTED, Look.TYPE_12));
    box.getStyleClass().add("gathering-filters");
    return box;
  }

  private void add(TextField line) {
    if (!line.getText().isBlank()) {
      model.add(line.getText());
      line.clear();
    }
  }

  private Button tool(Icons icon, String key, String keys, Runnable act) {
    Button button = Texts.button(icon, messages.text(key), Look.SMALL);
    button.setOnAction(event -> {
      model.goTo(GatheringViewModel.Pane.OPTIONS);
      act.run();
    });
    return Texts.keyed(button, keys);
  }

  /** Opens the words of the option. */
  void rename() {
    int at = list().getSelectionModel().getSelectedIndex();
    list().layout();
    list().edit(at);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && list().getEditingIndex() < 0) {
      rename();
      event.consume();
    }
  }

  /** Several pasted lines become several options. */
  private final class Line extends TextField {
    @Override
    public void paste() {
      String text = Clipboard.getSystemClipboard().getString();
      if (text != null && text.strip().lines().count() > 1) {
        model.add(text);
      } else {
        super.paste();
      }
    }
  }
}
