package org.hearingdesk.ui.room;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;

/** Who is next, and the time by side; what does not fit gives way. */
final class BesideBox extends FittingBox {
  private static final int STEPS = 8;
  private static final int ALL_UNTIL = 1;
  private static final int NEXT_UNTIL = 4;
  private static final int SIDES_UNTIL = 5;
  private static final int LONGEST = 5;

  private final RoomViewModel model;
  private final Messages messages;
  private final VBox next = new VBox();
  private final VBox sides = new VBox();
  private final Label closed;
  private final Region between = new Region();
  private boolean narrow;

  BesideBox(RoomViewModel model, Messages messages) {
    super(STEPS, "room-right");
    this.model = model;
    this.messages = messages;
    closed = Texts.wrapping(messages.text("room.list_closed"), "room-heading");
    next.getStyleClass().add("room-nexts");
    sides.getStyleClass().add("room-sides");
    VBox.setVgrow(between, Priority.ALWAYS);
    getChildren().addAll(next, closed, between, sides);
    onStep(this::give);
    model.nextProperty().subscribe(rows -> showNext());
    model.listClosedProperty().subscribe(isClosed -> showClosed());
    model.sidesProperty().subscribe(this::showSides);
  }

  /** Where it is narrow, the time of a side stands beside its bar and not beside its name. */
  void narrow(boolean isNarrow) {
    if (isNarrow != narrow) {
      narrow = isNarrow;
      arrange();
      contentChanged();
    }
  }

  private void arrange() {
    for (Node row : sides.getChildren()) {
      if (row instanceof SideRow side) {
        side.arrange(narrow);
      }
    }
  }

  boolean isEmpty() {
    return model.nextProperty().get().isEmpty()
        && model.sidesProperty().get().isEmpty()
        && !model.listClosedProperty().get();
  }

  /** First fewer of those who are next are shown, then nobody, then fewer sides. */
  private void give(int step) {
    List<Node> rows = next.getChildren();
    int shown = Math.max(2, rows.size() - Math.max(0, step - ALL_UNTIL));
    boolean any = rows.size() > 1 && step <= NEXT_UNTIL;
    next.setVisible(any);
    next.setManaged(any);
    show(rows, shown);
    show(sides.getChildren(), 1 + LONGEST - Math.max(0, step - SIDES_UNTIL));
  }

  private static void show(List<Node> rows, int shown) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setVisible(i < shown);
      rows.get(i).setManaged(i < shown);
    }
  }

  private void showNext() {
    List<Node> rows = new ArrayList<>();
    List<NextRow> who = model.nextProperty().get();
    if (!who.isEmpty()) {
      rows.add(Texts.label(messages.text("room.next"), "room-heading"));
    }
    who.forEach(row -> rows.add(row(row)));
    next.getChildren().setAll(rows);
    contentChanged();
  }

  private static Node row(NextRow row) {
    HBox line = new HBox();
    line.getStyleClass().add("room-next");
    row.side()
        .ifPresent(mark ->
            line.getChildren()
                .add(new SideBadge(SideColour.of(mark.colour()), mark.letter(), mark.name())));
    Label who = Texts.wrapping(row.name(), "room-next-name");
    HBox.setHgrow(who, Priority.ALWAYS);
    line.getChildren().add(who);
    return line;
  }

  private void showClosed() {
    boolean isClosed = model.listClosedProperty().get();
    closed.setVisible(isClosed);
    closed.setManaged(isClosed);
    contentChanged();
  }

  /** While only the times run on, the rows stay. */
  private void showSides(List<SideTime> times) {
    List<Node> rows = sides.getChildren();
    boolean same =
        rows.size() == times.size() + 1
            && java.util.stream.IntStream.range(0, times.size())
                .allMatch(i -> ((SideRow) rows.get(i + 1)).isOf(times.get(i)));
    if (!same) {
      List<Node> fresh = new ArrayList<>();
      if (!times.isEmpty()) {
        fresh.add(Texts.wrapping(messages.text("room.sides"), "room-heading"));
      }
      times.forEach(time -> fresh.add(new SideRow(time)));
      sides.getChildren().setAll(fresh);
      arrange();
      contentChanged();
    }
    for (int i = 0; i < times.size(); i++) {
      ((SideRow) sides.getChildren().get(i + 1)).show(times.get(i));
    }
  }

  /** A side spelled out, with its time and its bar under it. */
  private static final class SideRow extends VBox {
    private final SideTime first;
    private final Label time = Texts.label("", "side-amount");
    private final ProgressLine bar = new ProgressLine(ProgressLine.Role.SIDE);
    private final HBox line = new HBox();
    private final HBox barLine = new HBox();

    SideRow(SideTime first) {
      this.first = first;
      SideColour colour = SideColour.of(first.side().colour());
      Label name = Texts.wrapping(first.side().name(), "room-side-name");
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      time.setMinWidth(USE_PREF_SIZE);
      line.getStyleClass().add("room-side-line");
      line.getChildren()
          .addAll(new SideBadge(colour, first.side().letter(), first.side().name()), name);
      bar.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(bar, Priority.ALWAYS);
      barLine.getStyleClass().add("room-side-bar");
      barLine.getChildren().add(bar);
      getStyleClass().addAll("room-side-row", colour.styleClass());
      getChildren().addAll(line, barLine);
      show(first);
    }

    void arrange(boolean besideTheBar) {
      line.getChildren().remove(time);
      barLine.getChildren().remove(time);
      (besideTheBar ? barLine : line).getChildren().add(time);
    }

    boolean isOf(SideTime other) {
      return first.side().equals(other.side()) && first.time().length() == other.time().length();
    }

    void show(SideTime now) {
      time.setText(now.time());
      bar.share(now.share());
    }
  }
}
