package org.hearingdesk.ui.minutes.versions;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WrappingCell;
import org.hearingdesk.ui.minutes.corrections.DiffFlow;
import org.jspecify.annotations.Nullable;

/** A line of a comparison. */
final class CompareCell extends WrappingCell<CompareRow> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Messages messages;

  CompareCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("compare-cell");
  }

  @Override
  protected void updateItem(@Nullable CompareRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(HEADING, row instanceof CompareRow.Head);
  }

  @Override
  protected Region content(CompareRow row) {
    return switch (row) {
      case CompareRow.Head head -> head(head);
      case CompareRow.Same same -> same(same);
      case CompareRow.Difference difference -> difference(difference);
    };
  }

  private Region head(CompareRow.Head head) {
    setAccessibleText(head.title() + ", " + head.words());
    Label title = Texts.wrapping(head.title(), Look.SEMIBOLD);
    return lines(title, Texts.wrapping(head.words(), Look.TYPE_12, Look.MUTED));
  }

  private Region same(CompareRow.Same same) {
    setAccessibleText(same.words());
    return lines(Texts.wrapping(same.words(), Look.TYPE_12, Look.MUTED));
  }

  private Region difference(CompareRow.Difference difference) {
    DiffFlow flow = new DiffFlow(difference.words(), messages);
    VBox lines = new VBox();
    lines.getStyleClass().add("compare-line");
    difference
        .note()
        .ifPresent(note -> lines.getChildren().add(Texts.wrapping(note, Look.TYPE_12, Look.WARN)));
    lines.getChildren().add(flow);
    setAccessibleText(
        difference.note().map(note -> note + ". ").stream().collect(Collectors.joining())
            + flow.getAccessibleText());
    return lines;
  }

  private static Region lines(Region... labels) {
    VBox lines = new VBox(labels);
    lines.getStyleClass().add("compare-line");
    return lines;
  }
}
