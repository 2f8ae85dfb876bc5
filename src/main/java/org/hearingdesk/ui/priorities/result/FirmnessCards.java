package org.hearingdesk.ui.priorities.result;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.result.ResultSheet.Agreement;
import org.hearingdesk.ui.priorities.result.ResultSheet.Holder;
import org.hearingdesk.ui.priorities.result.ResultSheet.LeftOut;
import org.hearingdesk.ui.priorities.result.ResultSheet.Missing;
import org.hearingdesk.ui.priorities.result.ResultSheet.OtherCount;
import org.hearingdesk.ui.priorities.result.ResultSheet.TopPlace;

/** Beside the order: how firm it is, how far the voters agree, who did not hand in. */
final class FirmnessCards {
  private static final int MOST_MISSING = 60;

  /** The widths of the table of other counts, in percent. */
  private static final int[] COLUMNS = {25, 25, 25, 25};

  private final Messages messages;

  FirmnessCards(Messages messages) {
    this.messages = messages;
  }

  VBox build(ResultSheet sheet) {
    VBox column = new VBox(firmness(sheet));
    column.getStyleClass().add("place-column");
    if (!sheet.agreements().isEmpty()) {
      column.getChildren().add(agreement(sheet));
    }
    if (!sheet.missingNote().isEmpty()) {
      column.getChildren().add(missing(sheet));
    }
    return column;
  }

  private Card firmness(ResultSheet sheet) {
    Card card = new Card(messages.text("priorities.how_firm"));
    if (!sheet.otherCounts().isEmpty()) {
      card.part(others(messages.text("priorities.other_methods"), sheet.otherCounts()));
    }
    if (!sheet.withoutSides().isEmpty()) {
      card.part(others(messages.text("priorities.without_sides"), sheet.withoutSides()));
    }
    sheet.leftOut().ifPresent(leftOut -> card.part(leftOut(leftOut)));
    Label words =
        Texts.wrapping(sheet.condorcet().head() + " " + sheet.condorcet().words(), Look.TYPE_12);
    words.setGraphic(
        sheet.condorcet().passed() ? Icons.DONE.node(Look.OK) : Icons.INFORMATION.node(Look.WARN));
    VBox check = new VBox(words);
    check.getStyleClass().add("firm-block");
    card.part(check);
    return card;
  }

  private Node others(String title, List<OtherCount> others) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("firm-table");
    for (int share : COLUMNS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      grid.getColumnConstraints().add(column);
    }
    grid.add(Texts.wrapping(title, "quiet-line"), 0, 0);
    for (int i = 0; i < 3; i++) {
      grid.add(Texts.label(messages.text("priorities.nth." + (i + 1)), "quiet-line"), i + 1, 0);
    }
    for (int row = 0; row < others.size(); row++) {
      OtherCount other = others.get(row);
      grid.add(Texts.wrapping(other.name(), Look.TYPE_12, Look.MEDIUM), 0, row + 1);
      for (int i = 0; i < other.top().size(); i++) {
        grid.add(place(other.top().get(i)), i + 1, row + 1);
      }
    }
    return grid;
  }

  private static Label place(TopPlace place) {
    Label label = Texts.wrapping(place.words(), Look.TYPE_12);
    if (place.same()) {
      label.getStyleClass().addAll(Look.OK, Look.MEDIUM);
      label.setGraphic(Icons.CHECK.node(Look.OK));
    }
    return label;
  }

  private static Node leftOut(LeftOut leftOut) {
    VBox box = new VBox(Texts.wrapping(leftOut.words(), Look.TYPE_12));
    int all = leftOut.next().stream().mapToInt(Holder::times).sum();
    for (Holder holder : leftOut.next()) {
      Label words = Texts.wrapping(holder.words(), Look.TYPE_12, Look.INK_2);
      words.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(words, Priority.ALWAYS);
      Label times =
          Texts.label(Integer.toString(holder.times()), Look.TYPE_12, Look.SEMIBOLD, Look.NUMBERS);
      times.setMinWidth(Region.USE_PREF_SIZE);
      VBox line =
          new VBox(
              Texts.row(words, times),
              new ProgressLine(ProgressLine.Role.ACCENT)
                  .hatched(true)
                  .share((double) holder.times() / all));
      box.getChildren().add(line);
    }
    box.getStyleClass().add("firm-block");
    return box;
  }

  private Card agreement(ResultSheet sheet) {
    Card card =
        new Card(messages.text("priorities.agreement")).note(messages.text("priorities.kendall"));
    VBox lines = new VBox();
    lines.getStyleClass().add("agreement-lines");
    for (Agreement agreement : sheet.agreements()) {
      Label title = Texts.wrapping(agreement.title(), Look.TYPE_12);
      HBox.setHgrow(title, Priority.ALWAYS);
      title.setMaxWidth(Double.MAX_VALUE);
      agreement
          .side()
          .ifPresent(side -> {
            title.setGraphic(new SideBadge(side.colour(), side.letter(), side.name()));
            title.getStyleClass().addAll(side.colour().styleClass(), Look.SIDE_INK);
          });
      Label strength = Texts.label(agreement.strength(), Look.TYPE_12, Look.SEMIBOLD);
      Label figure = Texts.label(agreement.figure(), Look.TYPE_12, Look.MUTED, Look.NUMBERS);
      strength.setMinWidth(Region.USE_PREF_SIZE);
      figure.setMinWidth(Region.USE_PREF_SIZE);
      ProgressLine line = new ProgressLine(ProgressLine.Role.ACCENT).share(agreement.share());
      line.getStyleClass().add("agreement-line");
      lines.getChildren().addAll(Texts.row(title, strength, figure), line);
    }
    card.part(lines);
    if (!sheet.between().isEmpty()) {
      VBox between = new VBox();
      between.getStyleClass().add("firm-block");
      sheet
          .between()
          .forEach(sentence ->
              between.getChildren().add(Texts.wrapping(sentence, Look.TYPE_12, Look.INK_2)));
      card.part(between);
    }
    return card;
  }

  private Card missing(ResultSheet sheet) {
    Card card = new Card(messages.text("priorities.not_handed_in")).note(sheet.missingNote());
    VBox names = new VBox();
    names.getStyleClass().add("missing-names");
    List<Missing> missing = sheet.missing();
    for (Missing each : missing.subList(0, Math.min(MOST_MISSING, missing.size()))) {
      HBox row = Texts.row(Texts.wrapping(each.name()));
      each.side()
          .ifPresent(side ->
              row.getChildren().addFirst(new SideBadge(side.colour(), side.letter(), side.name())));
      names.getChildren().add(row);
    }
    if (missing.isEmpty()) {
      names
          .getChildren()
          .add(Texts.wrapping(messages.text("priorities.all_handed_in"), "quiet-line"));
    } else if (missing.size() > MOST_MISSING) {
      names
          .getChildren()
          .add(
              Texts.wrapping(
                  messages.count("priorities.missing_more", missing.size() - MOST_MISSING),
                  "quiet-line"));
    }
    card.part(names);
    return card;
  }
}
