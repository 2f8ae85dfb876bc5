package org.hearingdesk.ui.prepare.options;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WordsInPlace;
import org.jspecify.annotations.Nullable;

/** One option: its letter, its words, who raised it; F2 opens the words. */
final class OptionCell extends ListCell<OptionsViewModel.Row> {
  private static final double SCROLL_BAR = 16;

  private final Messages messages;
  private final OptionsViewModel model;

  OptionCell(Messages messages, OptionsViewModel model) {
    this.messages = messages;
    this.model = model;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    getStyleClass().add("option-cell");
  }

  @Override
  protected void updateItem(OptionsViewModel.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
    } else if (!isEditing()) {
      setGraphic(shown(row));
      setAccessibleText(row.letter() + ", " + row.text());
    }
  }

  private HBox shown(OptionsViewModel.Row row) {
    VBox words = new VBox(Texts.wrapping(row.text()));
    if (row.organisations() > 0) {
      words
          .getChildren()
          .add(
              Texts.label(
                  messages.count("prepare.options.raised_by", row.organisations()), "raised-by"));
    }
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label letter = Texts.label(row.letter(), "option-letter");
    letter.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = row(letter, words);
    if (getIndex() > 0) {
      Button merge =
          Texts.iconButton(Icons.MERGE, messages.text("prepare.options.merge"), Look.SMALL);
      merge.setFocusTraversable(false);
      merge.setOnAction(event -> model.mergeIntoAbove(row.id()));
      line.getChildren().add(merge);
    }
    return line;
  }

  private HBox row(Node... children) {
    HBox line = new HBox(children);
    line.getStyleClass().add("option-row");
    line.prefWidthProperty().bind(getListView().widthProperty().subtract(SCROLL_BAR));
    line.maxWidthProperty().bind(line.prefWidthProperty());
    return line;
  }

  @Override
  public void startEdit() {
    super.startEdit();
    OptionsViewModel.Row row = getItem();
    if (!isEditing() || row == null) {
      return;
    }
    WordsInPlace words =
        new WordsInPlace(
            row.text(),
            messages.text("prepare.options.words"),
            this::cancelEdit,
            written -> model.reword(row.id(), written));
    setGraphic(row(Texts.label(row.letter(), "option-letter"), words));
    words.begin();
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    OptionsViewModel.Row row = getItem();
    setGraphic(row == null ? null : shown(row));
    getListView().requestFocus();
  }
}
