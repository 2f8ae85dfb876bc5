package org.hearingdesk.ui.priorities.ballots;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Pill;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.TypeAhead;
import org.jspecify.annotations.Nullable;

/** The grid in which ballots are keyed: voters down, options across, the ballot read back below. */
public final class BallotsView {
  public static final String GRID = "priorities-grid";
  public static final String FIND = "priorities-find-voter";

  private final BallotsViewModel model;
  private final Messages messages;
  private final ListView<BallotRow> list = new ListView<>();
  private final OptionHeads heads = new OptionHeads();
  private final ScrollPane across = new ScrollPane();
  private final VBox content = new VBox();
  private final DoubleProperty offset = new SimpleDoubleProperty();
  private final Label voterHead = Texts.label("", Look.SEMIBOLD, Look.TYPE_12);
  private final Label voterCount = Texts.label("", Look.MUTED, Look.NUMBERS, Look.TYPE_12);
  private final Pill since = new Pill(Pill.Kind.ACCENT, Icons.RUNNING, "");
  private final TypeAhead<Electorate.Entitled> find;
  private boolean asksProxy;

  public BallotsView(BallotsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    find =
        new TypeAhead<>(
            messages,
            Icons.SEARCH,
            messages.text("priorities.find"),
            Electorate.Entitled::name,
            voter -> List.of(voter.name(), voter.longName()));
  }

  /** The card; asked for once. */
  public Card build() {
    Card card = new Card(" ").large().besideTitle(since);
    find.field().setId(FIND);
    find.onChosen(this::found);
    find.graphic(BallotsView::badge);
    find.field()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.ESCAPE && find.field().getText().isEmpty()) {
                askProxy(false);
                list.requestFocus();
                event.consume();
              }
            });
    card.headEnd(find);
    card.body(grid());
    card.part(new ReadBack(model, messages).build());
    return card;
  }

  /** Shows the words of another round above the grid. */
  public void title(Card card, Round round, String title, String opened) {
    card.titleProperty().set(title);
    since.show(Pill.Kind.ACCENT, Icons.RUNNING, opened);
    boolean organisations = round.asked().voters() == VoterKind.ORGANISATION;
    voterHead.setText(
        messages.text(
            organisations ? "priorities.head.organisations" : "priorities.head.participants"));
  }

  /** Gives the grid the keyboard. */
  public void focus() {
    across.applyCss(); // what is in a scroll pane is in the window only from then on
    list.requestFocus();
  }

  /** Gives the field that finds a voter the keyboard. */
  public void find() {
    find.field().requestFocus();
  }

  /** Asks in the same field who hands in for the voter at hand. */
  public void findProxy() {
    askProxy(true);
    find.field().requestFocus();
  }

  private void askProxy(boolean asked) {
    asksProxy = asked;
    find.field().setPromptText(messages.text(asked ? "priorities.proxy.find" : "priorities.find"));
  }

  private void found(Electorate.Entitled voter) {
    if (asksProxy) {
      model.handedInBy(voter.voter());
      askProxy(false);
    } else {
      model.focus(voter.voter().id().value());
    }
    list.requestFocus();
  }

  private static @Nullable Node badge(Electorate.Entitled voter) {
    return voter
        .side()
        .map(side -> new SideBadge(side.colour(), side.letter(), side.name()))
        .orElse(null);
  }

  private Node grid() {
    list.setId(GRID);
    list.getStyleClass().add("ballot-grid");
    list.setAccessibleText(messages.text("priorities.grid"));
    list.setItems(model.rows());
    list.setCellFactory(view -> new BallotLine(model, messages, offset, this::pressed));
    list.setPlaceholder(
        new EmptyState(
            Icons.BALLOTS,
            messages.text("priorities.no_voters"),
            messages.text("priorities.no_voters.words")));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    model.currentProperty().subscribe((before, now) -> select());
    model.rows().addListener((ListChangeListener<BallotRow>) change -> countVoters());
    model.columns().addListener((ListChangeListener<Column>) change -> heads.show(model.columns()));
    heads.show(model.columns());
    content.getChildren().addAll(head(), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMinWidth(0);
    content.getStyleClass().add("ballot-content");
    across.setContent(content);
    across.setFitToHeight(true);
    across.setFitToWidth(true);
    across.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    across.setFocusTraversable(false);
    offset.bind(
        Bindings.createDoubleBinding(
            () -> beyond() * across.getHvalue(),
            across.hvalueProperty(),
            across.viewportBoundsProperty(),
            content.widthProperty()));
    model.optionProperty().subscribe((before, now) -> scrollTo(now.intValue()));
    return across;
  }

  /** How much wider the grid is than what is in sight of it. */
  private double beyond() {
    return Math.max(0, content.getWidth() - across.getViewportBounds().getWidth());
  }

  /** Brings the column of an option into sight, beside the names that cover the left. */
  private void scrollTo(int option) {
    if (beyond() <= 0 || option >= heads.getChildren().size()) {
      return;
    }
    double start = heads.getChildren().get(option).getBoundsInParent().getMinX();
    double end = heads.getChildren().get(option).getBoundsInParent().getMaxX();
    double room = across.getViewportBounds().getWidth() - heads.getBoundsInParent().getMinX();
    double now = offset.get();
    double wanted = Math.clamp(now, Math.min(end - room, start), start);
    across.setHvalue(wanted / beyond());
  }

  private Node head() {
    HBox names = new HBox(voterHead, Texts.spring(), voterCount);
    voterHead.setWrapText(true);
    voterCount.setMinWidth(Region.USE_PREF_SIZE);
    VBox left = new VBox(new ListedVoters(model, messages).build(), spring(), names);
    left.getStyleClass().add("ballot-head-left");
    left.setViewOrder(-1);
    left.translateXProperty().bind(offset);
    StackPane status =
        new StackPane(
            Texts.label(messages.text("priorities.head.ballot"), Look.TYPE_12, Look.MUTED));
    status.getStyleClass().add("ballot-head-status");
    HBox.setHgrow(status, Priority.ALWAYS);
    HBox head = new HBox(left, heads, status);
    head.setMinWidth(Region.USE_PREF_SIZE);
    head.getStyleClass().add("ballot-head");
    return head;
  }

  private static Region spring() {
    Region spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    return spring;
  }

  private void countVoters() {
    find.candidates(model.voters());
    voterCount.setText(messages.count("priorities.voters_listed", model.rows().size()));
  }

  private void select() {
    int at = -1;
    for (int i = 0; i < model.rows().size(); i++) {
      at = model.rows().get(i).current() ? i : at;
    }
    if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
      list.getSelectionModel().clearAndSelect(at);
    }
    if (at >= 0) {
      list.getFocusModel().focus(at);
      keepInSight(at);
    }
  }

  /** Scrolls only when the line is not in sight, so that nothing jumps while keying. */
  private void keepInSight(int at) {
    boolean inSight =
        list.lookupAll(".ballot-line").stream()
            .filter(BallotLine.class::isInstance)
            .map(BallotLine.class::cast)
            .filter(line -> line.isVisible() && line.getIndex() == at)
            .anyMatch(line ->
                line.getBoundsInParent().getMinY() >= 0
                    && list.sceneToLocal(line.localToScene(line.getBoundsInLocal())).getMaxY()
                        <= list.getHeight());
    if (!inSight) {
      list.scrollTo(Math.max(0, at - 3));
    }
  }

  private void pressed(String voter, int option) {
    model.focus(voter);
    model.goTo(option);
    list.requestFocus();
  }

  private void typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCharacter().equals("/")) {
      find();
      event.consume();
    } else if (model.type(event.getCharacter())) {
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || !act(event.getCode())) {
      return;
    }
    event.consume();
  }

  private boolean act(KeyCode code) {
    switch (code) {
      case ENTER -> model.enter();
      case BACK_SPACE -> model.takeBack();
      case ESCAPE -> model.drop();
      case UP -> model.moveVoter(-1);
      case DOWN -> model.moveVoter(1);
      case LEFT -> model.moveOption(-1);
      case RIGHT -> model.moveOption(1);
      case PAGE_UP -> model.moveVoter(-10);
      case PAGE_DOWN -> model.moveVoter(10);
      case HOME -> model.goTo(0);
      case END -> model.moveOption(Integer.MAX_VALUE);
      default -> {
        return false;
      }
    }
    return true;
  }
}
