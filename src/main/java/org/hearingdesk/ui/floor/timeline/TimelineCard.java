package org.hearingdesk.ui.floor.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.floor.Candidate;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The timeline of an item: the axis, what is being put right, and the turns as a list. */
public final class TimelineCard extends StackPane {
  public static final String ID = "timeline";
  public static final String LIST = "timeline-list";

  static final String ITEMS = "timeline-items";
  static final String ITEM_TIMES = "timeline-item-times";
  static final String ADD = "timeline-add";
  static final String CLOSE = "timeline-close";

  private final TimelineViewModel model;
  private final Messages messages;
  private final ListView<TurnLine> list = new ListView<>();
  private final MenuButton items = new MenuButton();
  private Optional<Node> focusBefore = Optional.empty();
  private final Runnable revealed = this::revealed;
  private boolean following;
  private boolean revealing;

  /**
   * @param candidates everybody who may have spoken
   */
  public TimelineCard(
      TimelineViewModel model,
      Messages messages,
      ReadOnlyObjectProperty<List<Candidate>> candidates) {
    this.model = model;
    this.messages = messages;
    Function<Id<Intervention>, ContextMenu> menu = turn -> new TurnMenu(model, messages, turn);
    DraftStrip draft = new DraftStrip(model, messages, candidates, list::requestFocus);
    AxisPane axis = new AxisPane(model, messages, menu);
    buildList(menu);
    list.setMinHeight(0);
    list.heightProperty().subscribe((before, now) -> reveal());
    VBox body = new VBox(axis, tools(), draft, list);
    body.getStyleClass().add("timeline-body");
    VBox.setVgrow(list, Priority.ALWAYS);
    Button close = Texts.iconButton(Icons.REMOVE, messages.text("timeline.close"), Look.SMALL);
    close.setId(CLOSE);
    close.setOnAction(event -> model.close());
    Card card = new Card(messages.text("timeline.name")).headEnd(items(), close).body(body);
    card.titleProperty().bind(model.titleProperty());
    getChildren().add(card);
    setId(ID);
    getStyleClass().add("timeline");
    setMinHeight(0);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    model.openProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    sceneProperty().subscribe(this::watchFocus);
  }

  private void buildList(Function<Id<Intervention>, ContextMenu> menu) {
    list.setId(LIST);
    list.setItems(model.lines());
    list.setAccessibleText(messages.text("timeline.name"));
    list.setCellFactory(view -> new TurnCell(model, menu));
    list.setPlaceholder(Texts.wrapping(messages.text("timeline.none"), Look.MUTED, "list-none"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe((before, now) -> {
          if (now != null && !following) {
            model.choose(now.id());
          }
        });
    model.chosenProperty().subscribe(chosen -> follow());
    model.lines().subscribe(this::follow);
  }

  /** Selects the row of the chosen turn, wherever it stands now. */
  private void follow() {
    Optional<Id<Intervention>> chosen = model.chosenProperty().get();
    TurnLine selected = list.getSelectionModel().getSelectedItem();
    boolean there = selected != null && chosen.filter(selected.id()::equals).isPresent();
    if (there) {
      return;
    }
    following = true;
    list.getSelectionModel().clearSelection();
    for (int i = 0; i < model.lines().size(); i++) {
      if (chosen.filter(model.lines().get(i).id()::equals).isPresent()) {
        list.getSelectionModel().select(i);
        list.getFocusModel().focus(i);
      }
    }
    following = false;
    reveal();
  }

  /**
   * Brings the chosen row into sight, and the one before it. Rows differ in height, and how high
   * they are is known only after they were laid out: so twice.
   */
  private void reveal() {
    scrollToChosen();
    Scene scene = getScene();
    if (scene != null && !revealing) {
      revealing = true;
      scene.addPostLayoutPulseListener(revealed);
    }
  }

  private void revealed() {
    revealing = false;
    if (getScene() != null) {
      getScene().removePostLayoutPulseListener(revealed);
    }
    scrollToChosen();
  }

  private void scrollToChosen() {
    int chosen = list.getSelectionModel().getSelectedIndex();
    if (chosen >= 0 && list.getHeight() > 0) {
      list.scrollTo(Math.max(0, chosen - 1));
    }
  }

  private Node items() {
    items.setId(ITEMS);
    items.setGraphic(Icons.MORE.node());
    items.getStyleClass().addAll(Look.QUIET, Look.ICON_ONLY, "no-arrow");
    items.setAccessibleText(messages.text("timeline.items"));
    items.setTooltip(new Tooltip(messages.text("timeline.items")));
    items.setMinWidth(USE_PREF_SIZE);
    model
        .itemsProperty()
        .subscribe(choices ->
            items
                .getItems()
                .setAll(
                    choices.stream()
                        .map(choice -> {
                          MenuItem item = new MenuItem(choice.title());
                          item.setMnemonicParsing(false);
                          item.setOnAction(event -> model.look(choice.id()));
                          return item;
                        })
                        .toList()));
    return items;
  }

  private Node tools() {
    Button times = Texts.button("", Look.QUIET, Look.SMALL, Look.NUMBERS);
    times.setId(ITEM_TIMES);
    times.textProperty().bind(model.itemTimesProperty());
    times.setOnAction(event -> model.corrections().itemTimes());
    Button add = Texts.iconButton(Icons.ADD, messages.text("timeline.act.add"), Look.SMALL);
    add.setId(ADD);
    add.setOnAction(event -> model.corrections().add());
    Label note = Texts.label("", Look.TYPE_12, Look.MUTED, Look.NUMBERS);
    note.textProperty().bind(model.noteProperty());
    HBox tools = new HBox(times, note, Texts.spring(), add);
    tools.getStyleClass().add("timeline-tools");
    tools.managedProperty().bind(tools.visibleProperty());
    model.draft().draftProperty().subscribe(draft -> tools.setVisible(draft.isEmpty()));
    return tools;
  }

  private void show(boolean open) {
    if (open) {
      if (!isVisible()) {
        focusBefore = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
      }
      setVisible(true);
      list.requestFocus();
      follow();
    } else if (isVisible()) {
      model.hereProperty().set(false);
      setVisible(false);
      focusBefore.ifPresent(Node::requestFocus);
      focusBefore = Optional.empty();
    }
  }

  /** F2 as in every list; Escape before the list takes it; with Shift, Enter parts the turns. */
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      model.corrections().apply(true);
      event.consume();
    }
    if (event.getCode() == KeyCode.F2 && !event.isShiftDown() && !event.isShortcutDown()) {
      model.corrections().edit();
      event.consume();
    }
    escape(event);
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      if (model.draft().open()) {
        model.draft().discard();
      } else {
        model.close();
      }
      event.consume();
    }
  }

  private void watchFocus(@Nullable Scene scene) {
    if (scene != null) {
      scene.focusOwnerProperty().subscribe(this::focused);
    }
  }

  /** Keys are meant for the list while it has the focus, and while only the palette took it. */
  private void focused(@Nullable Node owner) {
    if (owner == null || !isVisible()) {
      return;
    }
    boolean inFloor = within(owner, getParent());
    if (inFloor) {
      model.hereProperty().set(owner.equals(list));
    }
  }

  private static boolean within(Node node, @Nullable Node column) {
    Node floor = column == null ? null : column.getParent();
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.equals(floor)) {
        return true;
      }
    }
    return false;
  }
}
