package org.hearingdesk.ui.room;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.time.TurnClock;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideBarRow;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;

/** The room screen; everything on it is as large as the window is high. */
final class RoomView extends VBox {
  static final String NAME = "room-name";
  static final String COUNTDOWN = "room-countdown";

  /** At 1080 lines the root's text is this high; all sizes in the style sheet are in em of it. */
  private static final double TEXT_PER_HEIGHT = 14.0 / 1080;

  private static final double SHAPE = 9.0 / 16;
  private static final int LETTERS_PER_LINE = 22;
  private static final int NEXT_LINES = 6;

  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final PseudoClass VERY_LONG = PseudoClass.getPseudoClass("very-long");
  private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
  private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

  private final RoomViewModel model;
  private final Messages messages;
  private final VBox left = new VBox();
  private final HBox side = new HBox();
  private final Label name = Texts.wrapping("", "room-name");
  private final Label countdown = Texts.label("", "room-countdown");
  private final Label countdownWords = Texts.label("", "room-countdown-words");
  private final ProgressLine line = new ProgressLine(ProgressLine.Role.OK).tick(0.2);
  private final VBox next = new VBox();
  private final VBox sides = new VBox();
  private final VBox right = new VBox();

  RoomView(RoomViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("room", "root-of-room");
    HBox body = new HBox(left, right);
    body.getStyleClass().add("room-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    buildLeft();
    right.getStyleClass().add("room-right");
    getChildren().addAll(top(), body);
    heightProperty().subscribe(height -> scale());
    widthProperty().subscribe(width -> scale());
    model.sideProperty().subscribe(mark -> showSide());
    model.nameProperty().subscribe(words -> showName(words));
    model
        .countdownProperty()
        .subscribe(text -> countdown.pseudoClassStateChanged(WIDE, text.length() > 4));
    model.toneProperty().subscribe(this::showTone);
    model.leftProperty().subscribe(share -> line.share(share.doubleValue()));
    model.stateProperty().subscribe(state -> showState());
    model.limitProperty().subscribe(limit -> showState());
    model.nextProperty().subscribe(rows -> showNext(rows));
    model.sidesProperty().subscribe(rows -> showSides(rows));
  }

  /** By the height; by the width where a window is narrower than screens are. */
  private void scale() {
    double height = Math.min(getHeight(), getWidth() * SHAPE);
    if (height > 0) {
      setStyle("-fx-font-size: " + Math.max(5, height * TEXT_PER_HEIGHT) + "px");
    }
  }

  private Node top() {
    Label number = Texts.label("", "room-number");
    number.textProperty().bind(model.numberProperty());
    number.visibleProperty().bind(model.numberProperty().isNotEmpty());
    number.managedProperty().bind(number.visibleProperty());
    number.setMinWidth(Region.USE_PREF_SIZE);
    Label title = Texts.wrapping("", "room-title");
    title.textProperty().bind(model.titleProperty());
    model
        .titleProperty()
        .subscribe(text -> title.pseudoClassStateChanged(LONG, text.length() > 60));
    Label kind = Texts.label("", "room-kind");
    kind.textProperty().bind(model.kindProperty());
    kind.setMinWidth(Region.USE_PREF_SIZE);
    Label clock = Texts.label("", "room-clock");
    clock.textProperty().bind(model.clockProperty());
    clock.setMinWidth(Region.USE_PREF_SIZE);
    HBox top = new HBox(number, title, kind, Texts.spring(), clock);
    top.getStyleClass().add("room-top");
    return top;
  }

  private void buildLeft() {
    name.setId(NAME);
    name.textProperty().bind(model.nameProperty());
    Label organisation = Texts.wrapping("", "room-organisation");
    organisation.textProperty().bind(model.organisationProperty());
    organisation.managedProperty().bind(model.organisationProperty().isNotEmpty());
    countdown.setId(COUNTDOWN);
    countdown.textProperty().bind(model.countdownProperty());
    countdown.setMinWidth(Region.USE_PREF_SIZE);
    countdownWords.textProperty().bind(model.countdownWordsProperty());
    Label of = Texts.label("", "room-of");
    of.textProperty().bind(model.limitProperty());
    for (Label label : List.of(countdownWords, of)) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    VBox beside = new VBox(countdownWords, of);
    beside.getStyleClass().add("room-beside");
    HBox time = new HBox(countdown, beside);
    time.getStyleClass().add("room-time");
    time.visibleProperty().bind(model.countdownProperty().isNotEmpty());
    side.managedProperty().bind(side.visibleProperty());
    left.getStyleClass().add("room-left");
    left.getChildren().addAll(side, name, organisation, grow(), time, grow(), line);
  }

  private static Region grow() {
    Region grow = new Region();
    VBox.setVgrow(grow, Priority.ALWAYS);
    return grow;
  }

  private void showName(String words) {
    name.pseudoClassStateChanged(LONG, words.length() > 70);
    name.pseudoClassStateChanged(VERY_LONG, words.length() > 140);
  }

  private void showSide() {
    side.getChildren().clear();
    model
        .sideProperty()
        .get()
        .ifPresent(mark ->
            side.getChildren()
                .add(SideBadge.withName(SideColour.of(mark.colour()), mark.letter(), mark.name())));
    side.setVisible(!side.getChildren().isEmpty());
  }

  private void showTone(TurnClock.Tone tone) {
    String look =
        switch (tone) {
          case PLENTY -> Look.OK;
          case NEARLY_OVER -> Look.WARN;
          case OVER -> Look.BAD;
        };
    for (Label label : List.of(countdown, countdownWords)) {
      label.getStyleClass().removeAll(List.of(Look.OK, Look.WARN, Look.BAD));
      label.getStyleClass().add(look);
    }
    line.role(
        switch (tone) {
          case PLENTY -> ProgressLine.Role.OK;
          case NEARLY_OVER -> ProgressLine.Role.WARN;
          case OVER -> ProgressLine.Role.BAD;
        });
  }

  private void showState() {
    boolean timed = model.stateProperty().get().timed();
    line.setVisible(timed && !model.limitProperty().get().isEmpty());
    pseudoClassStateChanged(ALONE, !timed);
  }

  private void showNext(List<NextRow> rows) {
    next.getChildren().clear();
    if (!rows.isEmpty()) {
      next.getChildren().add(Texts.label(messages.text("room.next"), "room-heading"));
    }
    for (NextRow row : fitting(rows)) {
      Label who = Texts.wrapping(row.name(), "room-next-name");
      who.pseudoClassStateChanged(LONG, row.name().length() > 45);
      HBox.setHgrow(who, Priority.ALWAYS);
      HBox line = new HBox();
      line.getStyleClass().add("room-next");
      row.side()
          .ifPresent(mark ->
              line.getChildren()
                  .add(new SideBadge(SideColour.of(mark.colour()), mark.letter(), mark.name())));
      line.getChildren().add(who);
      next.getChildren().add(line);
    }
    next.getStyleClass().setAll("room-nexts");
    showRight();
  }

  /** As many as there is room for, at least the first. */
  private static List<NextRow> fitting(List<NextRow> rows) {
    int lines = 0;
    int shown = 0;
    for (NextRow row : rows) {
      lines += 1 + row.name().length() / LETTERS_PER_LINE;
      if (lines > NEXT_LINES && shown > 0) {
        break;
      }
      shown++;
    }
    return rows.subList(0, shown);
  }

  private void showSides(List<SideTime> rows) {
    sides.getChildren().clear();
    if (!rows.isEmpty()) {
      sides.getChildren().add(Texts.label(messages.text("room.sides"), "room-heading"));
    }
    for (SideTime row : rows) {
      sides
          .getChildren()
          .add(
              new SideBarRow(
                      SideColour.of(row.side().colour()), row.side().letter(), row.side().name())
                  .show(row.share(), row.time()));
    }
    sides.getStyleClass().setAll("room-sides");
    showRight();
  }

  private void showRight() {
    right.getChildren().setAll(next, grow(), sides);
    boolean any = !next.getChildren().isEmpty() || !sides.getChildren().isEmpty();
    right.setVisible(any);
    right.setManaged(any);
  }
}
