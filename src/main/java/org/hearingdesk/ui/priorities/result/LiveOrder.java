package org.hearingdesk.ui.priorities.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.result.ResultSheet.Row;

/**
 * The order of a round that is still open, beside the grid in which its ballots are keyed. Its rows
 * stay and only their words change, so that it can follow each ballot without being in the way of
 * the typing; how firm a place was stays in sight until it is counted anew.
 */
public final class LiveOrder {
  public static final String TURNOUT = "priorities-live-turnout";
  public static final String FIRMNESS = "priorities-live-firmness";

  private final Messages messages;
  private final Label turnout = Texts.label("", Look.SEMIBOLD);
  private final Label firmness = Texts.wrapping("", "quiet-words");
  private final Label none;
  private final VBox rows = new VBox();
  private final List<Line> lines = new ArrayList<>();

  public LiveOrder(ResultViewModel model, Messages messages) {
    this.messages = messages;
    turnout.setId(TURNOUT);
    firmness.setId(FIRMNESS);
    none = Texts.wrapping(messages.text("priorities.live.none"), "quiet-words");
    rows.getStyleClass().add("live-rows");
    model.sheetProperty().subscribe(this::show);
  }

  /** All of it; asked for once. */
  public Node build() {
    VBox box = new VBox(turnout, rows, none, firmness);
    box.getStyleClass().add("live-order");
    return box;
  }

  private void show(Optional<ResultSheet> sheet) {
    List<Row> order = sheet.map(ResultSheet::rows).orElse(List.of());
    boolean tested = sheet.filter(ResultSheet::tested).isPresent();
    turnout.setText(sheet.map(ResultSheet::turnout).orElse(""));
    none.setVisible(sheet.filter(ResultSheet::isEmpty).isPresent());
    none.setManaged(none.isVisible());
    if (tested || sheet.isEmpty() || firmness.getText().isEmpty()) {
      firmness.setText(
          sheet.filter(each -> !each.isEmpty()).map(ResultSheet::reservation).orElse(""));
    }
    while (lines.size() < order.size()) {
      lines.add(new Line());
      rows.getChildren().add(lines.getLast().node);
    }
    while (lines.size() > order.size()) {
      rows.getChildren().remove(lines.removeLast().node);
    }
    for (int i = 0; i < order.size(); i++) {
      lines.get(i).show(order.get(i), tested);
    }
  }

  /** A place and who holds it. */
  private final class Line {
    private final Label place = Texts.label("", "live-place", Look.NUMBERS);
    private final Label option = Texts.wrapping("");
    private final Label score = Texts.label("", Look.NUMBERS, Look.TYPE_12, Look.INK_2);
    private final ProgressLine bar = new ProgressLine(ProgressLine.Role.ACCENT).hatched(true);
    private final VBox node;

    Line() {
      option.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(option, Priority.ALWAYS);
      score.setMinWidth(Label.USE_PREF_SIZE);
      bar.getStyleClass().add("live-bar");
      HBox words = new HBox(place, option, score);
      words.getStyleClass().add("live-words");
      node = new VBox(words, bar);
      node.getStyleClass().add("live-row");
      node.setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(Row row, boolean tested) {
      place.setText(row.place());
      option.setText(row.text());
      score.setText(row.score());
      bar.share(row.share());
      if (tested) {
        bar.hatched(!row.firm());
      }
      node.setAccessibleText(messages.text("priorities.live.spoken", row.place(), row.text()));
    }
  }
}
