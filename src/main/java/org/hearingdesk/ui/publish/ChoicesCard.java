package org.hearingdesk.ui.publish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.ActButton;

/** The table of documents and formats. It is one stop for Tab; the arrows move in it. */
final class ChoicesCard {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /** Where a row has no room for the explanations of the documents. */
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /** The room, in letters, that a row needs besides its formats. */
  private static final double WIDE_NAME = 24;

  private static final double FORMAT_WIDTH = 3.2;

  private final ChoicesViewModel model;
  private final PublishWords words;
  private final Messages messages;
  private final Map<DocumentKind, Map<Format, CheckBox>> boxes = new EnumMap<>(DocumentKind.class);
  private final Map<DocumentKind, HBox> rows = new EnumMap<>(DocumentKind.class);
  private final Map<DocumentKind, Button> all = new EnumMap<>(DocumentKind.class);
  private final List<Label> details = new ArrayList<>();
  private final Button export;
  private final LanguageField language;
  private final Card card;

  ChoicesCard(PublishViewModel publish, Act exportAct) {
    this.model = publish.choices();
    this.words = publish.words();
    this.messages = words.messages();
    export = ActButton.of(exportAct, messages, Icons.PUBLISH, Look.PRIMARY, Look.SMALL);
    language = new LanguageField(publish.language(), messages);
    VBox table = new VBox(head());
    table.getStyleClass().add("publish-table");
    model.kinds().forEach(kind -> table.getChildren().add(row(kind)));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.widthProperty().subscribe(width -> arrange(table, width.doubleValue()));
    ScrollPane scroll = new ScrollPane(table);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    card =
        new Card(messages.text("publish.table"))
            .large()
            .headEnd(export)
            .body(scroll)
            .foot(
                Texts.label(messages.text("publish.legend"), Look.TYPE_12, Look.MUTED),
                Texts.spring(),
                language.node());
    card.getStyleClass().add("publish-choices");
  }

  Node node() {
    return card;
  }

  /** The node id of the box of a document in a format. */
  static String boxId(DocumentKind kind, Format format) {
    return "publish-" + kind.key() + "-" + format.key();
  }

  void attach(Subscriptions subscriptions) {
    SetChangeListener<Order.Choice> changed = change -> show();
    model.chosen().addListener(changed);
    subscriptions.add(() -> model.chosen().removeListener(changed));
    subscriptions.listen(model.currentProperty(), this::showCurrent);
    language.attach(subscriptions);
    show();
  }

  private Node head() {
    HBox head = new HBox(cell(Texts.label(messages.text("publish.column.document")), "name"));
    head.getStyleClass().addAll("publish-row", "publish-head");
    for (Format format : model.formats()) {
      head.getChildren().add(cell(Texts.label(words.format(format)), "format"));
    }
    head.getChildren().add(cell(Texts.label(messages.text("publish.column.all")), "all"));
    return head;
  }

  private Node row(DocumentKind kind) {
    Label name = Texts.wrapping(words.kind(kind), Look.MEDIUM);
    Label detail = Texts.label(words.detail(kind), Look.TYPE_12, Look.MUTED);
    name.minWidthProperty()
        .bind(detail.managedProperty().map(wide -> wide ? Region.USE_PREF_SIZE : 0.0));
    detail.visibleProperty().bind(detail.managedProperty());
    details.add(detail);
    HBox title = Texts.row(name, detail);
    HBox row = new HBox(cell(title, "name"));
    row.getStyleClass().add("publish-row");
    Map<Format, CheckBox> ofKind = new EnumMap<>(Format.class);
    for (Format format : model.formats()) {
      if (model.isMade(kind, format)) {
        CheckBox box = box(kind, format);
        ofKind.put(format, box);
        row.getChildren().add(cell(box, "format"));
      } else {
        row.getChildren().add(cell(Texts.label("–", Look.MUTED), "format"));
      }
    }
    Button whole = Texts.button("", Look.LINK, "publish-whole", Look.NUMBERS);
    whole.setFocusTraversable(false);
    whole.setAccessibleText(messages.text("publish.all.name", words.kind(kind)));
    whole.setOnAction(event -> model.toggleRow(kind));
    row.getChildren().add(cell(whole, "all"));
    row.setOnMousePressed(event -> model.goTo(kind));
    boxes.put(kind, ofKind);
    rows.put(kind, row);
    all.put(kind, whole);
    return row;
  }

  private CheckBox box(DocumentKind kind, Format format) {
    CheckBox box = new CheckBox();
    box.setId(boxId(kind, format));
    box.setAccessibleText(messages.text("publish.cell", words.kind(kind), words.format(format)));
    box.setFocusTraversable(false);
    box.setOnAction(event -> {
      model.goTo(kind);
      model.toggle(kind, format);
    });
    box.focusedProperty()
        .subscribe((before, now) -> {
          if (now) {
            model.goTo(kind);
            stopAt(box);
          }
        });
    return box;
  }

  private void arrange(VBox table, double width) {
    double letter = export.getFont().getSize();
    boolean narrow = width < (WIDE_NAME + FORMAT_WIDTH * model.formats().size()) * letter;
    table.pseudoClassStateChanged(NARROW, narrow);
    details.forEach(detail -> detail.setManaged(!narrow));
  }

  private static StackPane cell(Node content, String kind) {
    StackPane cell = new StackPane(content);
    cell.getStyleClass().add("publish-" + kind);
    if (kind.equals("name")) {
      HBox.setHgrow(cell, Priority.ALWAYS);
      cell.setMinWidth(0);
    }
    return cell;
  }

  private void show() {
    boxes.forEach((kind, ofKind) -> {
      ofKind.forEach((format, box) -> box.setSelected(model.isChosen(kind, format)));
      Optional.ofNullable(all.get(kind))
          .ifPresent(button ->
              button.setText(
                  messages.text("publish.all", model.chosenOf(kind), model.madeOf(kind))));
    });
    int count = model.chosen().size();
    card.note(
        count == 0
            ? messages.text("publish.table.none")
            : messages.count("publish.table.chosen", count));
    export.setText(
        count == 0
            ? messages.text("publish.export")
            : messages.count("publish.export.files", count));
  }

  private void showCurrent(DocumentKind current) {
    rows.forEach((kind, row) -> row.pseudoClassStateChanged(CURRENT, kind == current));
    boolean inside =
        boxes.values().stream().flatMap(m -> m.values().stream()).anyMatch(Node::isFocused);
    if (!inside) {
      boxesOf(current).stream().findFirst().ifPresent(this::stopAt);
    }
  }

  /** Tab comes to this box and no other one. */
  private void stopAt(CheckBox stop) {
    boxes
        .values()
        .forEach(m -> m.values().forEach(box -> box.setFocusTraversable(box.equals(stop))));
  }

  private List<CheckBox> boxesOf(DocumentKind kind) {
    Map<Format, CheckBox> ofKind = boxes.get(kind);
    return ofKind == null ? List.of() : new ArrayList<>(ofKind.values());
  }

  private void pressed(KeyEvent event) {
    if (!event.getCode().isArrowKey() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    for (DocumentKind kind : model.kinds()) {
      List<CheckBox> here = boxesOf(kind);
      for (CheckBox box : here) {
        if (box.isFocused()) {
          target(event, kind, here.indexOf(box)).ifPresent(Node::requestFocus);
          event.consume();
          return;
        }
      }
    }
  }

  private Optional<CheckBox> target(KeyEvent event, DocumentKind kind, int column) {
    int row = model.kinds().indexOf(kind);
    return switch (event.getCode()) {
      case LEFT -> at(row, column - 1);
      case RIGHT -> at(row, column + 1);
      case UP -> nearest(row - 1, column);
      case DOWN -> nearest(row + 1, column);
      default -> Optional.empty();
    };
  }

  private Optional<CheckBox> at(int row, int column) {
    if (row < 0 || row >= model.kinds().size()) {
      return Optional.empty();
    }
    List<CheckBox> there = boxesOf(model.kinds().get(row));
    return column < 0 || column >= there.size() ? Optional.empty() : Optional.of(there.get(column));
  }

  private Optional<CheckBox> nearest(int row, int column) {
    Optional<CheckBox> found = at(row, column);
    for (int c = column - 1; found.isEmpty() && c >= 0; c--) {
      found = at(row, c);
    }
    return found;
  }
}
