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

/** Who is next, and the time by side. The first who is next is the last to give way. */
final class BesideBox extends FittingBox {
  private static final int STEPS = 5;
  private static final int LARGEST_FOR_ALL = 1;

  private final RoomViewModel model;
  private final Messages messages;
  private final VBox next = new VBox();
  private final VBox sides = new VBox();
  private final Label closed;
  private final Region between = new Region();

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

  boolean isEmpty() {
    return model.nextProperty().get().isEmpty()
        && model.sidesProperty().get().isEmpty()
        && !model.listClosedProperty().get();
  }

  /** From the third step on fewer of those who are next are shown; in the end, none. */
  private void give(int step) {
    List<Node> rows = next.getChildren();
    int shown = rows.size() - Math.max(0, step - LARGEST_FOR_ALL);
    boolean any = shown > 1 && step < STEPS;
    next.setVisible(any);
    next.setManaged(any);
    for (int i = 0; i < rows.size(); i++) {
      boolean seen = i <= 1 || i < shown;
      rows.get(i).setVisible(seen);
      rows.get(i).setManaged(seen);
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

    SideRow(SideTime first) {
      this.first = first;
      SideColour colour = SideColour.of(first.side().colour());
      Label name = Texts.wrapping(first.side().name(), "room-side-name");
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      time.setMinWidth(USE_PREF_SIZE);
      HBox line =
          new HBox(new SideBadge(colour, first.side().letter(), first.side().name()), name, time);
      line.getStyleClass().add("room-side-line");
      bar.setMaxWidth(Double.MAX_VALUE);
      getStyleClass().addAll("room-side-row", colour.styleClass());
      getChildren().addAll(line, bar);
      show(first);
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
