package org.hearingdesk.ui.priorities.hands;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Pill;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.SideMark;

/** The table in which hands are keyed: options down, sides across. */
public final class HandsView {
  public static final String TABLE = "priorities-hands";

  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final int FIRST_SIDE = 1;

  private final HandsViewModel model;
  private final Messages messages;
  private final GridPane table = new GridPane();
  private final ScrollPane scroll = new ScrollPane();
  private final Label note = Texts.wrapping("", Look.INK_2, Look.TYPE_12);
  private final Pill since = new Pill(Pill.Kind.ACCENT, Icons.RUNNING, "");
  private final List<List<StackPane>> cells = new ArrayList<>();
  private final List<List<Label>> numbers = new ArrayList<>();
  private final List<Label> totals = new ArrayList<>();
  private final List<Label> people = new ArrayList<>();
  private Label all = Texts.label("");
  private final Card card = new Card(" ").large();
  private HandsSheet built = HandsSheet.EMPTY;

  public HandsView(HandsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /**
   * The card; asked for once.
   *
   * @param close the button that closes the round
   */
  public Card build(Button close) {
    table.setId(TABLE);
    table.getStyleClass().add("hands-table");
    table.setFocusTraversable(true);
    table.setAccessibleRole(AccessibleRole.TEXT);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    table.setOnMousePressed(event -> table.requestFocus());
    note.textProperty().bind(model.noteProperty());
    note.textProperty()
        .subscribe(words -> note.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    VBox body =
        new VBox(
            Texts.wrapping(messages.text("priorities.hands.words"), Look.INK_2, Look.TYPE_12),
            table,
            note);
    body.getStyleClass().addAll(Look.GAP_12, "hands-body");
    scroll.setContent(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    card.besideTitle(since);
    card.body(scroll);
    card.foot(close);
    model.sheetProperty().subscribe(this::show);
    model.cursorProperty().subscribe(at -> showCursor());
    return card;
  }

  /** Shows the words of another round above the table. */
  public void title(String title, String opened) {
    card.titleProperty().set(title);
    since.show(Pill.Kind.ACCENT, Icons.RUNNING, opened);
  }

  /** Gives the table the keyboard. */
  public void focus() {
    scroll.applyCss(); // what is in a scroll pane is in the window only from then on
    table.requestFocus();
  }

  private void show(HandsSheet sheet) {
    if (!sameShape(sheet)) {
      rebuild(sheet);
    }
    for (int row = 0; row < sheet.rows().size(); row++) {
      HandsSheet.Row line = sheet.rows().get(row);
      for (int side = 0; side < sheet.sides().size(); side++) {
        OptionalInt count = line.counts().get(side);
        numbers
            .get(row)
            .get(side)
            .setText(count.isPresent() ? Integer.toString(count.getAsInt()) : "");
      }
      totals.get(row).setText(Integer.toString(line.total()));
    }
    for (int side = 0; side < sheet.sides().size(); side++) {
      people.get(side).setText(Integer.toString(sheet.people().get(side)));
    }
    all.setText(Integer.toString(sheet.people().stream().mapToInt(Integer::intValue).sum()));
    built = sheet;
    showCursor();
  }

  private boolean sameShape(HandsSheet sheet) {
    return sheet.sides().equals(built.sides())
        && sheet.rows().stream()
            .map(HandsSheet.Row::words)
            .toList()
            .equals(built.rows().stream().map(HandsSheet.Row::words).toList());
  }

  private void rebuild(HandsSheet sheet) {
    table.getChildren().clear();
    table.getColumnConstraints().clear();
    cells.clear();
    numbers.clear();
    totals.clear();
    people.clear();
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().add(first);
    int total = FIRST_SIDE + sheet.sides().size();
    for (int side = 0; side < sheet.sides().size(); side++) {
      SideMark mark = sheet.sides().get(side);
      Label name = Texts.wrapping(mark.name(), "hands-side");
      VBox head = new VBox(new SideBadge(mark.colour(), mark.letter(), mark.name()), name);
      head.getStyleClass().add("hands-head");
      table.add(head, FIRST_SIDE + side, 0);
    }
    table.add(head(messages.text("priorities.hands.total")), total, 0);
    for (int row = 0; row < sheet.rows().size(); row++) {
      row(sheet.rows().get(row), row, sheet.sides().size());
    }
    foot(sheet, total);
  }

  private static Node head(String words) {
    VBox head = new VBox(Texts.wrapping(words, "hands-side"));
    head.getStyleClass().add("hands-head");
    return head;
  }

  private void row(HandsSheet.Row line, int row, int sides) {
    Label words = Texts.wrapping(line.words());
    table.add(line.key().isEmpty() ? words : Texts.row(KeyHint.key(line.key()), words), 0, row + 1);
    List<StackPane> boxes = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int side = 0; side < sides; side++) {
      Label number = Texts.label("", Look.NUMBERS);
      StackPane box = new StackPane(number);
      box.getStyleClass().add("hands-cell");
      int to = side;
      box.setOnMousePressed(event -> model.moveTo(row, to));
      boxes.add(box);
      labels.add(number);
      table.add(box, FIRST_SIDE + side, row + 1);
    }
    cells.add(boxes);
    numbers.add(labels);
    Label sum = Texts.label("", Look.NUMBERS, Look.SEMIBOLD, "hands-total");
    totals.add(sum);
    table.add(sum, FIRST_SIDE + sides, row + 1);
  }

  private void foot(HandsSheet sheet, int total) {
    int at = sheet.rows().size() + 1;
    table.add(
        Texts.wrapping(messages.text("priorities.hands.people"), Look.TYPE_12, Look.INK_2), 0, at);
    for (int side = 0; side < sheet.sides().size(); side++) {
      Label number = Texts.label("", Look.NUMBERS, Look.INK_2, "hands-total");
      people.add(number);
      table.add(number, FIRST_SIDE + side, at);
    }
    all = Texts.label("", Look.NUMBERS, Look.INK_2, "hands-total");
    table.add(all, total, at);
  }

  private void showCursor() {
    HandsViewModel.Cursor at = model.cursorProperty().get();
    for (int row = 0; row < cells.size(); row++) {
      for (int side = 0; side < cells.get(row).size(); side++) {
        boolean here = row == at.row() && side == at.side();
        cells.get(row).get(side).pseudoClassStateChanged(CURSOR, here);
      }
    }
    table.setAccessibleText(messages.text("priorities.hands.table", model.spoken()));
    table.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    if (at.row() < cells.size() && at.side() < cells.get(at.row()).size()) {
      keepInSight(cells.get(at.row()).get(at.side()));
    }
  }

  private void keepInSight(Node cell) {
    double beyond =
        scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
    if (beyond <= 0) {
      return;
    }
    Bounds bounds = table.localToParent(cell.getBoundsInParent());
    double top = beyond * scroll.getVvalue();
    double bottom = top + scroll.getViewportBounds().getHeight();
    if (bounds.getMinY() < top) {
      scroll.setVvalue(bounds.getMinY() / beyond);
    } else if (bounds.getMaxY() > bottom) {
      scroll.setVvalue((bounds.getMaxY() - scroll.getViewportBounds().getHeight()) / beyond);
    }
  }

  private void typed(KeyEvent event) {
    if (!event.isShortcutDown() && !event.isAltDown() && model.type(event.getCharacter())) {
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (!event.isShortcutDown() && !event.isAltDown() && act(event.getCode())) {
      event.consume();
    }
  }

  private boolean act(KeyCode code) {
    switch (code) {
      case ENTER -> model.enter();
      case BACK_SPACE -> model.takeBack();
      case DELETE -> model.clear();
      case UP -> model.move(-1, 0);
      case DOWN -> model.move(1, 0);
      case LEFT -> model.move(0, -1);
      case RIGHT -> model.move(0, 1);
      case HOME -> model.moveTo(0, model.cursorProperty().get().side());
      case END -> model.moveTo(Integer.MAX_VALUE, model.cursorProperty().get().side());
      default -> {
        return false;
      }
    }
    return true;
  }
}
