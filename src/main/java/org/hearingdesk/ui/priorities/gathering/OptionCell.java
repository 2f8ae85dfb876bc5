package org.hearingdesk.ui.priorities.gathering;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WordsInPlace;
import org.hearingdesk.ui.kit.WrappingCell;
import org.jspecify.annotations.Nullable;

/** An option: its letter, its words, who raised it; F2 opens the words. */
final class OptionCell extends WrappingCell<OptionRow> {
  private final Messages messages;
  private final GatheringViewModel model;
  private final Runnable choose;

  /**
   * @param choose picks the row that has the keys, or lets it go
   */
  OptionCell(Messages messages, GatheringViewModel model, Runnable choose) {
    this.messages = messages;
    this.model = model;
    this.choose = choose;
    getStyleClass().add("gathering-cell");
  }

  @Override
  protected void updateItem(@Nullable OptionRow row, boolean empty) {
    if (isEditing() && row != null && !empty) {
      return; // the words that are being written stay
    }
    super.updateItem(row, empty);
    setAccessibleText(row == null || empty ? null : row.spoken(messages.text("gathering.chosen")));
  }

  @Override
  protected Region content(OptionRow row) {
    VBox words = new VBox(Texts.wrapping(row.option().text(), "gathering-words"));
    String by =
        row.raisedBy()
            + (row.raisedBy().isEmpty() || row.wordings().isEmpty() ? "" : " · ")
            + row.wordings();
    if (!by.isEmpty()) {
      words.getChildren().add(Texts.wrapping(by, "gathering-by"));
    }
    words.getStyleClass().add(Look.GAP_4);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    return line(row, words);
  }

  private HBox line(OptionRow row, Region words) {
    Label letter = Texts.label(row.letter(), "gathering-letter");
    letter.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(IssueCell.box(row.chosen(), choose), letter, words);
    line.getStyleClass().add("gathering-line");
    return line;
  }

  @Override
  public void startEdit() {
    super.startEdit();
    OptionRow row = getItem();
    if (!isEditing() || row == null) {
      return;
    }
    WordsInPlace words =
        new WordsInPlace(
            row.option().text(),
            messages.text("gathering.words"),
            this::cancelEdit,
            written -> model.reword(row.id(), written));
    words.setId(GatheringView.WORDS);
    setGraphic(line(row, words));
    words.begin();
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    OptionRow row = getItem();
    setGraphic(row == null ? null : content(row));
    getListView().requestFocus();
  }
}
