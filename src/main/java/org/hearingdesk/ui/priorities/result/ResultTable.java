package org.hearingdesk.ui.priorities.result;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.result.ResultSheet.Range;
import org.hearingdesk.ui.priorities.result.ResultSheet.Row;
import org.hearingdesk.ui.priorities.result.ResultSheet.SideLegend;
import org.hearingdesk.ui.priorities.result.ResultSheet.SidePlace;

/** The order: one row an option, what is firm above the line, what is not below it. */
final class ResultTable {
  private final Messages messages;

  ResultTable(Messages messages) {
    this.messages = messages;
  }

  Card build(ResultSheet sheet) {
    Card card = new Card();
    boolean sides = sheet.rows().stream().anyMatch(row -> !row.sidePlaces().isEmpty());
    boolean ranges = !sheet.draws().isEmpty();
    VBox rows = new VBox();
    rows.getStyleClass().add("result-rows");
    for (int i = 0; i < sheet.rows().size(); i++) {
      if (sheet.tested() && i == sheet.firmPlaces()) {
        rows.getChildren().add(cut(i > 0));
      }
      rows.getChildren().add(row(sheet, sheet.rows().get(i), sides, ranges));
    }
    rows.getChildren().forEach(row -> VBox.setVgrow(row, Priority.ALWAYS));
    VBox table = new VBox(head(sheet, sides, ranges), rows);
    VBox.setVgrow(rows, Priority.ALWAYS);
    ScrollPane scroll = new ScrollPane(table);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    card.body(scroll);
    if (!sheet.sides().isEmpty() || ranges) {
      card.part(foot(sheet, ranges));
    }
    return card;
  }

  private Node head(ResultSheet sheet, boolean sides, boolean ranges) {
    int places = sheet.rows().size();
    HBox head = new HBox(gap("result-place"));
    head.setMinHeight(Region.USE_PREF_SIZE);
    head.getStyleClass().addAll("result-row", "result-head");
    head.getChildren().add(headed("result-option", messages.text("priorities.option"), ""));
    head.getChildren().add(headed("result-score", sheet.scoreTitle(), sheet.scoreHint()));
    if (sides) {
      head.getChildren()
          .add(
              axisHead(
                  "result-sides",
                  messages.text("priorities.each_side"),
                  places,
                  places <= 15 ? 1 : 5));
    }
    if (ranges) {
      head.getChildren()
          .add(
              axisHead(
                  "result-range",
                  messages.text("priorities.redrawn"),
                  places,
                  places <= 8 ? 1 : places <= 15 ? 3 : 5));
      head.getChildren().add(gap("result-range-words"));
    }
    return head;
  }

  private static Region gap(String look) {
    Region gap = new Region();
    gap.getStyleClass().add(look);
    return gap;
  }

  private static Node headed(String look, String title, String hint) {
    VBox box = new VBox(Texts.wrapping(title, Look.SEMIBOLD));
    if (!hint.isEmpty()) {
      box.getChildren().add(Texts.wrapping(hint, "quiet-line"));
    }
    box.getStyleClass().addAll(look, "result-headed");
    return box;
  }

  private static Node axisHead(String look, String title, int places, int step) {
    VBox box = new VBox(Texts.wrapping(title, Look.SEMIBOLD), PlaceAxis.head(places, step));
    box.getStyleClass().addAll(look, "result-headed");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Node row(ResultSheet sheet, Row row, boolean sides, boolean ranges) {
    StackPane place = new StackPane(Texts.label(row.place(), "result-place-words"));
    place.getStyleClass().add("result-place");
    VBox text =
        new VBox(
            Texts.wrapping(row.text(), "result-option-words"),
            Texts.wrapping(row.supporters(), "quiet-line"));
    text.getStyleClass().add("result-option");
    HBox line = new HBox(place, text, score(sheet, row));
    if (sides) {
      line.getChildren().add(sides(row, sheet.rows().size()));
    }
    if (ranges) {
      line.getChildren().add(range(row, sheet.rows().size()));
      line.getChildren()
          .add(
              Texts.label(
                  row.range().map(Range::words).orElse(""), "result-range-words", Look.NUMBERS));
    }
    line.getStyleClass().addAll("result-row", row.firm() ? "firm" : "not-firm");
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.setAccessibleRole(AccessibleRole.TEXT);
    line.setAccessibleText(row.spoken());
    return line;
  }

  private static Node score(ResultSheet sheet, Row row) {
    if (sheet.scoreTitle().isEmpty()) {
      return gap("result-score");
    }
    ProgressLine bar = new ProgressLine(ProgressLine.Role.ACCENT);
    bar.getStyleClass().add("result-bar");
    bar.share(row.share()).hatched(!row.firm());
    sheet.middle().ifPresent(bar::tick);
    HBox.setHgrow(bar, Priority.ALWAYS);
    HBox box = new HBox(bar, Texts.label(row.score(), "result-score-words"));
    box.getStyleClass().add("result-score");
    return box;
  }

  private static Node sides(Row row, int places) {
    PlaceAxis axis = new PlaceAxis(places);
    axis.getStyleClass().add("result-sides");
    for (SidePlace side : row.sidePlaces()) {
      axis.mark(
          side.rank(),
          new SideBadge(
              side.side().colour(), side.side().letter(), side.side().name() + " " + side.place()));
    }
    int first = row.sidePlaces().stream().mapToInt(SidePlace::rank).min().orElse(0);
    int last = row.sidePlaces().stream().mapToInt(SidePlace::rank).max().orElse(0);
    axis.span(first, last, last - first >= places / 2 ? "far" : "near");
    HBox.setHgrow(axis, Priority.ALWAYS);
    return axis;
  }

  private static Node range(Row row, int places) {
    PlaceAxis axis = new PlaceAxis(places);
    axis.getStyleClass().add("result-range");
    row.range()
        .ifPresent(range -> {
          axis.span(range.best(), range.worst(), "drawn");
          if (range.worst() > range.best()) {
            axis.mark(range.best(), gap("range-end"));
            axis.mark(range.worst(), gap("range-end"));
          } else {
            axis.mark(range.best(), gap("range-point"));
          }
        });
    HBox.setHgrow(axis, Priority.ALWAYS);
    return axis;
  }

  private Node cut(boolean somethingFirm) {
    List<Node> words = new ArrayList<>();
    if (somethingFirm) {
      words.add(iconed(Icons.CHECK, messages.text("priorities.cut.firm"), Look.OK));
    }
    words.add(
        iconed(
            Icons.NOT_FIRM,
            messages.text(somethingFirm ? "priorities.cut.not_firm" : "priorities.cut.none_firm"),
            Look.WARN));
    HBox row = new HBox(words.toArray(Node[]::new));
    row.getStyleClass().add("result-cut-words");
    StackPane cut = new StackPane(gap("result-cut-line"), row);
    cut.getStyleClass().add("result-cut");
    VBox.setVgrow(cut, Priority.NEVER);
    return cut;
  }

  private static HBox iconed(Icons icon, String words, String look) {
    HBox box = new HBox(icon.node(look), Texts.label(words, look, Look.MEDIUM, Look.TYPE_12));
    box.getStyleClass().add("result-cut-word");
    return box;
  }

  private static Node foot(ResultSheet sheet, boolean ranges) {
    javafx.scene.layout.FlowPane foot = new javafx.scene.layout.FlowPane();
    foot.getStyleClass().add("result-foot");
    for (SideLegend side : sheet.sides()) {
      foot.getChildren()
          .add(
              side.shownApart()
                  ? SideBadge.withName(side.side().colour(), side.side().letter(), side.words())
                  : Texts.row(
                      new SideBadge(side.side().colour(), side.side().letter(), side.side().name()),
                      Texts.label(side.words(), Look.TYPE_12, Look.MUTED)));
    }
    if (ranges) {
      foot.getChildren().add(Texts.label(sheet.draws(), Look.TYPE_12, Look.MUTED));
    }
    return foot;
  }
}
