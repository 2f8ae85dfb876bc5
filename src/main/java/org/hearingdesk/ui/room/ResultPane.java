package org.hearingdesk.ui.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.SideMark;

/**
 * The result of a closed round: the sentence, and as many of the first places as there is room for,
 * with each side's place beside the total.
 */
final class ResultPane extends StackPane {
  private static final int PLACES = 6;
  private static final int SMALLER = 2;
  private static final int STEPS = SMALLER + PLACES - 1;

  private final Messages messages;
  private final FittingBox box = new FittingBox(STEPS, "room-result");
  private final List<Node> rows = new ArrayList<>();
  private final Label turnout = Texts.label("", "room-result-note");
  private Optional<ResultSeen> shown = Optional.empty();

  ResultPane(RoomViewModel model, Messages messages) {
    this.messages = messages;
    getStyleClass().add("room-pane");
    getChildren().add(box);
    setMinSize(0, 0);
    turnout.setMinWidth(Region.USE_PREF_SIZE);
    box.onStep(this::give);
    model.resultProperty().subscribe(this::show);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    double height = getHeight() - insets.getTop() - insets.getBottom();
    if (width > 0 && height > 0) {
      box.fit(width, height);
    }
    super.layoutChildren();
  }

  /** Once the text is as small as it gets, one place less at each step. */
  private void give(int step) {
    int places = PLACES - Math.max(0, step - SMALLER);
    int seen = 0;
    boolean narrow = getWidth() < getHeight() * RoomView.NARROW_BELOW;
    boolean scores = !narrow || shown.filter(result -> !result.sides().isEmpty()).isEmpty();
    for (Node score : box.lookupAll(".room-score")) {
      score.setVisible(scores);
      score.setManaged(scores);
    }
    for (Node row : rows) {
      boolean place = row.getStyleClass().contains("room-place-row");
      boolean visible = seen < places;
      row.setVisible(visible);
      row.setManaged(visible);
      seen += place ? 1 : 0;
    }
    shown.ifPresent(result -> {
      int all = result.rows().size();
      turnout.setText(
          all > places
              ? messages.text("room.result.first", result.turnout(), places, all)
              : result.turnout());
    });
  }

  private void show(Optional<ResultSeen> result) {
    shown = result;
    rows.clear();
    box.getChildren().clear();
    result.ifPresent(seen -> {
      Label question = Texts.wrapping(seen.question(), "room-title");
      HBox top = new HBox(question, Texts.spring(), turnout);
      top.getStyleClass().add("room-top");
      fill(seen);
      rows.forEach(row -> VBox.setVgrow(row, Priority.ALWAYS));
      box.getChildren().addAll(top, Texts.wrapping(seen.sentence(), "room-sentence"));
      box.getChildren().addAll(rows);
      box.getChildren().add(foot(seen));
    });
    box.contentChanged();
  }

  private void fill(ResultSeen seen) {
    for (int i = 0; i < Math.min(PLACES, seen.rows().size()); i++) {
      if (i == seen.firm()) {
        rows.add(cut(i > 0));
      }
      rows.add(row(seen, seen.rows().get(i)));
    }
  }

  private Node cut(boolean somethingFirm) {
    Region before = new Region();
    before.getStyleClass().addAll("room-cut-line", "room-cut-first");
    Region after = new Region();
    after.getStyleClass().add("room-cut-line");
    HBox.setHgrow(after, Priority.ALWAYS);
    String words = messages.text(somethingFirm ? "room.result.cut" : "room.result.none_firm");
    HBox cut = new HBox(before, Texts.wrapping(words, "room-cut-words"), after);
    cut.getStyleClass().add("room-cut");
    return cut;
  }

  private static Node row(ResultSeen seen, ResultSeen.Row row) {
    Label place = single(row.place(), "room-place");
    ProgressLine bar =
        new ProgressLine(ProgressLine.Role.ACCENT).share(row.share()).hatched(!row.firm());
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox option = new VBox(Texts.wrapping(row.option(), "room-option"), bar);
    option.getStyleClass().add("room-option-box");
    HBox.setHgrow(option, Priority.ALWAYS);
    HBox line = new HBox(place, option, single(row.score(), "room-score"));
    for (int i = 0; i < row.bySide().size(); i++) {
      line.getChildren().add(bySide(seen.sides().get(i), row.bySide().get(i)));
    }
    line.getStyleClass().add("room-place-row");
    return line;
  }

  private static Node bySide(SideMark side, String place) {
    HBox own = new HBox(badge(side), single(place, "room-side-place"));
    own.getStyleClass().add("room-by-side");
    return own;
  }

  private static Label single(String text, String look) {
    Label label = Texts.label(text, look);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static SideBadge badge(SideMark side) {
    return new SideBadge(SideColour.of(side.colour()), side.letter(), side.name());
  }

  /** The sides spelled out, and what the bars are. */
  private static Node foot(ResultSeen seen) {
    javafx.scene.layout.FlowPane foot = new javafx.scene.layout.FlowPane();
    for (SideMark side : seen.sides()) {
      HBox named = new HBox(badge(side), Texts.label(side.name(), "room-legend"));
      named.getStyleClass().add("room-legend-side");
      foot.getChildren().add(named);
    }
    foot.getChildren().add(Texts.label(seen.bar(), "room-legend"));
    if (!seen.note().isEmpty()) {
      foot.getChildren().add(Texts.label(seen.note(), "room-legend"));
    }
    foot.getStyleClass().add("room-foot");
    return foot;
  }
}
