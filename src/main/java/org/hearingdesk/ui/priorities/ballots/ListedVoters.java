package org.hearingdesk.ui.priorities.ballots;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Segmented;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.ballots.BallotsViewModel.Filter;

/** Which voters are listed, with their numbers, and what the signs in the cells mean. */
final class ListedVoters {
  private final BallotsViewModel model;
  private final Messages messages;

  ListedVoters(BallotsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  VBox build() {
    VBox box = new VBox(filter(), legend());
    box.getStyleClass().add(Look.GAP_12);
    return box;
  }

  private Node filter() {
    Map<Filter, Label> numbers =
        Map.of(Filter.ALL, number(), Filter.TO_FIX, number(), Filter.NOT_YET, number());
    Segmented<Filter> filter =
        new Segmented<>(
            messages.text("priorities.filter"),
            List.of(Filter.values()),
            this::words,
            numbers::get);
    filter
        .getChildren()
        .forEach(segment ->
            ((javafx.scene.control.Labeled) segment)
                .setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT));
    filter.onChosen(model::list);
    model.filterProperty().subscribe(filter::choose);
    model
        .countsProperty()
        .subscribe(counts ->
            numbers.forEach((which, label) ->
                label.setText(
                    Integer.toString(
                        switch (which) {
                          case ALL -> counts.entitled();
                          case TO_FIX -> counts.toFix().size();
                          case NOT_YET -> counts.entitled() - counts.counted();
                        }))));
    return filter;
  }

  private static Label number() {
    return Texts.label("", Look.NUMBERS, "filter-number");
  }

  private String words(Filter filter) {
    return switch (filter) {
      case ALL -> messages.text("priorities.filter.all");
      case TO_FIX -> messages.text("priorities.filter.to_fix");
      case NOT_YET -> messages.text("priorities.filter.not_yet");
    };
  }

  private Node legend() {
    GridPane legend = new GridPane();
    legend.getStyleClass().add("ballot-legend");
    model
        .pairsProperty()
        .subscribe(pairs -> {
          HBox choice =
              pairs
                  ? entry(BallotLine.sign(OptionHeads.key(0), 1), "priorities.legend.preferred")
                  : entry(BallotLine.choice(1), "priorities.legend.choice");
          HBox other =
              pairs
                  ? entry(BallotLine.alike(messages), "priorities.legend.alike")
                  : entry(BallotLine.noOpinion(messages), "priorities.legend.no_opinion");
          Region hatch = new Region();
          hatch.getStyleClass().add("legend-hatch");
          legend.getChildren().clear();
          legend.addRow(0, choice, other);
          legend.addRow(
              1,
              entry(BallotLine.dot(), "priorities.legend.left_out"),
              entry(hatch, "priorities.legend.not_handed_in"));
        });
    return legend;
  }

  private HBox entry(Region sign, String key) {
    HBox frame = new HBox(sign);
    frame.getStyleClass().add("legend-sign");
    return Texts.row(frame, Texts.label(messages.text(key), Look.TYPE_12, Look.INK_2));
  }
}
