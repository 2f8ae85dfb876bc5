package org.hearingdesk.ui.prepare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.prepare.table.RowTable;
import org.hearingdesk.ui.prepare.table.TableViewModel;

/**
 * A section that is one table or several below each other, each in a card. The keys act on the
 * table that has or last had the focus.
 */
final class TablesView implements SectionView {
  private static final PseudoClass COVERING = PseudoClass.getPseudoClass("covering");
  private static final double ROOM_FOR_BOTH = 900;

  private final Messages messages;
  private final HBox node = new HBox();
  private final VBox cards = new VBox();
  private final List<RowTable<?>> tables = new ArrayList<>();
  private final List<HBox> headEnds = new ArrayList<>();
  private final BooleanProperty canAct = new SimpleBooleanProperty();
  private int current;
  private Runnable paste = () -> {};
  private Runnable chooseList = () -> {};
  private Predicate<Path> takes = file -> false;
  private Consumer<Path> take = file -> {};
  private Runnable limits = () -> {};
  private Runnable arrive = () -> {};

  TablesView(Messages messages) {
    this.messages = messages;
    HBox.setHgrow(cards, Priority.ALWAYS);
    cards.setMinWidth(0);
    cards.getStyleClass().add("section-cards");
    node.getStyleClass().add("section-cards");
    node.getChildren().add(cards);
  }

  /**
   * Adds a table in a card of its own.
   *
   * @param icon for its empty state
   * @param filtered whether it is long enough to be filtered
   * @param note the quiet words beside the title
   */
  <R extends Part> RowTable<R> table(
      TableViewModel<R> model, Icons icon, boolean filtered, Supplier<String> note) {
    String key = model.kind().key();
    EmptyState empty =
        new EmptyState(
            icon,
            messages.text("prepare.empty." + key),
            messages.text("prepare.empty." + key + ".words"));
    RowTable<R> table = new RowTable<>(messages, model, filtered, empty);
    int place = tables.size();
    tables.add(table);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> current(place));
    table
        .focusWithinProperty()
        .subscribe(within -> {
          if (within) {
            current(place);
          }
        });
    table.canActOnRow().subscribe(can -> refreshCanAct());
    Label count = Texts.label("", "card-note");
    Card card = new Card(title(key)).large().besideTitle(count);
    model.rows().subscribe(() -> count.setText(note.get()));
    model.totalProperty().subscribe(total -> count.setText(note.get()));
    Button add = Texts.button(Icons.ADD, messages.text("prepare.add." + key), Look.SMALL);
    Texts.keyed(add, "Ins");
    add.setId(key + "-add");
    add.setOnAction(event -> {
      current(place);
      model.add();
    });
    HBox buttons = Texts.row(add);
    headEnds.add(buttons);
    card.headEnd(buttons);
    card.body(table);
    cards.getChildren().add(card);
    share();
    return table;
  }

  /** Of several tables the last one takes the height that the others do not need. */
  private void share() {
    for (int i = 0; i < tables.size(); i++) {
      boolean last = i == tables.size() - 1;
      VBox.setVgrow(cards.getChildren().get(i), last ? Priority.ALWAYS : Priority.NEVER);
      if (!last) {
        tables.get(i).compact();
      }
    }
  }

  /** A table that stands in a section of its own name may be called otherwise than the section. */
  private String title(String key) {
    String own = "prepare.title." + key;
    return messages.text(messages.has(own) ? own : "prepare.section." + key);
  }

  /** The card of a table, for more buttons and feet. */
  Card card(RowTable<?> table) {
    return (Card) cards.getChildren().get(tables.indexOf(table));
  }

  /** Puts a button before the one that adds a row. */
  void beforeAdd(RowTable<?> table, Button button) {
    headEnds.get(tables.indexOf(table)).getChildren().addFirst(button);
  }

  /** Puts a sheet at the right of the tables; it stays beside them. */
  void sheet(Node sheet) {
    node.getChildren().add(sheet);
  }

  /** Puts a sheet at the right of the tables that covers them where there is no room for both. */
  void coveringSheet(Region sheet) {
    HBox.setHgrow(sheet, Priority.SOMETIMES);
    node.getChildren().add(sheet);
    Runnable fit =
        () -> {
          boolean covers = sheet.isVisible() && node.getWidth() < ROOM_FOR_BOTH;
          cards.setVisible(!covers);
          cards.setManaged(!covers);
          sheet.pseudoClassStateChanged(COVERING, covers);
        };
    sheet.visibleProperty().subscribe(fit);
    node.widthProperty().subscribe(fit);
  }

  void onPaste(Runnable act) {
    paste = act;
  }

  /** What asks for a list, and what takes a file that is dropped. */
  void onList(Runnable choose, Predicate<Path> wanted, Consumer<Path> dropped) {
    chooseList = choose;
    takes = wanted;
    take = dropped;
  }

  void onLimits(Runnable act) {
    limits = act;
  }

  void onArrive(Runnable act) {
    arrive = act;
  }

  /** The table that the keys act on. */
  RowTable<?> current() {
    return tables.get(current);
  }

  private void current(int place) {
    current = place;
    refreshCanAct();
  }

  private void refreshCanAct() {
    canAct.set(tables.get(current).canActOnRow().get());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<Boolean> canActOnRow() {
    return canAct;
  }

  @Override
  public void focus() {
    current().focusList();
  }

  @Override
  public void add() {
    current().model().add();
  }

  @Override
  public void edit() {
    current().edit();
  }

  @Override
  public void remove() {
    current().remove();
  }

  @Override
  public void move(int by) {
    current().move(by);
  }

  @Override
  public void filter() {
    current().focusFilter();
  }

  @Override
  public void paste() {
    paste.run();
  }

  @Override
  public void chooseList() {
    chooseList.run();
  }

  @Override
  public boolean takes(Path file) {
    return takes.test(file);
  }

  @Override
  public void take(Path file) {
    take.accept(file);
  }

  @Override
  public void limits() {
    limits.run();
  }

  @Override
  public void arrive() {
    arrive.run();
  }
}
