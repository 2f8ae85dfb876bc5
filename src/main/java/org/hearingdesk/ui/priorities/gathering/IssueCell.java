package org.hearingdesk.ui.priorities.gathering;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WrappingCell;
import org.jspecify.annotations.Nullable;

/** Something that was raised: its words, its mark, who raised it, what it may be the same as. */
final class IssueCell extends WrappingCell<IssueRow> {
  private static final PseudoClass FOLLOWS = PseudoClass.getPseudoClass("follows");

  private final Messages messages;
  private final Runnable choose;

  /**
   * @param choose picks the row that has the keys, or lets it go
   */
  IssueCell(Messages messages, Runnable choose) {
    this.messages = messages;
    this.choose = choose;
    getStyleClass().add("gathering-cell");
  }

  @Override
  protected void updateItem(@Nullable IssueRow row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      pseudoClassStateChanged(FOLLOWS, false);
      setAccessibleText(null);
    } else {
      pseudoClassStateChanged(FOLLOWS, !row.like().isEmpty());
      setAccessibleText(row.spoken(messages.text("gathering.chosen")));
    }
  }

  @Override
  protected Region content(IssueRow row) {
    VBox words = new VBox(Texts.wrapping(row.issue().text(), "gathering-words"));
    Label mark =
        Texts.label(
            row.mark(),
            "gathering-mark",
            row.issue().mark().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    mark.setMinWidth(USE_PREF_SIZE);
    HBox by = new HBox(mark, Texts.wrapping(row.raisedBy(), "gathering-by"));
    by.getStyleClass().add("gathering-by-line");
    words.getChildren().add(by);
    if (!row.like().isEmpty()) {
      Label like = Texts.wrapping(row.like(), "gathering-like");
      like.setGraphic(Icons.FOLLOWS.node());
      words.getChildren().add(like);
    }
    words.getStyleClass().add(Look.GAP_4);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(box(row.chosen(), choose), words);
    line.getStyleClass().add("gathering-line");
    return line;
  }

  /** The square that a click picks; the cell says to screen readers whether it is picked. */
  static Region box(boolean chosen, Runnable choose) {
    Label box = new Label();
    box.getStyleClass().add("gathering-box");
    if (chosen) {
      box.setGraphic(Icons.CHECK.node());
      box.getStyleClass().add("chosen");
    }
    // The press has given the row the keys before the click picks it.
    box.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose.run());
    return box;
  }
}
