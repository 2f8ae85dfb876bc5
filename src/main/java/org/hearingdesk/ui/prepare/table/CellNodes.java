package org.hearingdesk.ui.prepare.table;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.Texts;

/** Cells as nodes. */
final class CellNodes {
  private CellNodes() {}

  static Node of(Cell cell) {
    return switch (cell) {
      case Cell.Name(String text) -> Texts.wrapping(text, "cell-name");
      case Cell.Words(String text) -> Texts.wrapping(text, "cell-words");
      case Cell.Figures(String text) -> Texts.wrapping(text, "cell-words", Look.NUMBERS);
      case Cell.OfSide(var colour, String letter, String text) ->
          sided(new SideBadge(colour, letter, text), text, colour.styleClass());
      case Cell.Pictured(Icons icon, String text) -> pictured(icon, text, "cell-pictured");
      case Cell.Missing(String text) -> pictured(Icons.WARNING, text, "cell-missing");
    };
  }

  private static HBox sided(SideBadge badge, String name, String colour) {
    Label words = Texts.wrapping(name, "side-name");
    words.setMinWidth(0);
    HBox mark = new HBox(badge, words);
    mark.getStyleClass().addAll("side-mark", colour);
    return mark;
  }

  private static HBox pictured(Icons icon, String text, String styleClass) {
    Label words = Texts.wrapping(text);
    words.setMinWidth(0);
    HBox cell = new HBox(icon.node(), words);
    cell.getStyleClass().add(styleClass);
    return cell;
  }
}
