package org.hearingdesk.ui.priorities.result;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.result.ResultSheet.PairCell;
import org.hearingdesk.ui.priorities.result.ResultSheet.PairRow;

/**
 * Every two options compared: how many prefer the option of the row to that of the column, and how
 * many the contrary. Where the row wins, the figures are strong.
 */
final class PairTable {
  static final String ID = "priorities-pairs";

  private final Messages messages;

  PairTable(Messages messages) {
    this.messages = messages;
  }

  Card build(List<PairRow> rows) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("pair-table");
    for (int row = 0; row < rows.size(); row++) {
      PairRow each = rows.get(row);
      grid.add(Texts.label(each.place(), "pair-head", Look.NUMBERS), row + 2, 0);
      grid.add(Texts.label(each.place(), "pair-head", Look.NUMBERS), 0, row + 1);
      grid.add(Texts.wrapping(each.option(), "pair-option"), 1, row + 1);
      for (int column = 0; column < each.cells().size(); column++) {
        grid.add(cell(each.cells().get(column)), column + 2, row + 1);
      }
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setId(ID);
    scroll.setAccessibleText(messages.text("priorities.pairs"));
    return new Card(messages.text("priorities.pairs"))
        .note(messages.text("priorities.pairs.note"))
        .body(scroll);
  }

  private static Label cell(PairCell cell) {
    Label label = Texts.label(cell.words(), "pair-cell", Look.NUMBERS);
    if (cell.wins()) {
      label.getStyleClass().add("pair-won");
    }
    label.setAccessibleRole(AccessibleRole.TEXT);
    label.setAccessibleText(cell.spoken());
    return label;
  }
}
