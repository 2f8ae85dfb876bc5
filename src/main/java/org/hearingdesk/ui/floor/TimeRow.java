package org.hearingdesk.ui.floor;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.SideMark;

/** The time of an organisation or a person: the name above a bar in the colour of the side. */
final class TimeRow extends HBox {
  private final Label name = Texts.wrapping("", Look.TYPE_12);
  private final ProgressLine bar = new ProgressLine(ProgressLine.Role.SIDE);
  private final Label amount = Texts.label("", "side-amount");

  TimeRow(Optional<SideMark> side) {
    StackPane mark = new StackPane();
    mark.getStyleClass().add("time-mark");
    SideColour colour = side.map(each -> SideColour.of(each.colour())).orElse(SideColour.OBSERVERS);
    side.ifPresent(
        each -> mark.getChildren().add(new SideBadge(colour, each.letter(), each.name())));
    VBox words = new VBox(name, bar);
    words.getStyleClass().add("time-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getStyleClass().addAll("side-row", "time-row", colour.styleClass());
    getChildren().addAll(mark, words, amount);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  TimeRow show(SideRow row) {
    name.setText(row.name());
    bar.share(row.share());
    amount.setText(row.time());
    setAccessibleText(row.name() + " " + row.time());
    return this;
  }
}
