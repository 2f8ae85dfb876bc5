package org.hearingdesk.ui.floor;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.TypeAhead;

/** The list of speakers: a field that adds, those who wait, and a proposal for balance. */
final class SpeakersCard extends StackPane {
  static final String FIELD = "floor-add";
  static final String LIST = "floor-speakers";
  static final String BALANCE = "floor-balance";
  static final String PROBLEM = "floor-list-problem";
  static final String KIND = "floor-request-kind";

  private final SpeakersViewModel model;
  private final Messages messages;
  private final TypeAhead<Candidate> field;
  private final ListView<SpeakerRow> list = new ListView<>();

  SpeakersCard(SpeakersViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    field =
        new TypeAhead<Candidate>(
                messages,
                Icons.ADD_SPEAKER,
                messages.text("floor.add.ordinary"),
                Candidate::title,
                Candidate::names)
            .detail(Candidate::detail)
            .graphic(candidate ->
                candidate
                    .side()
                    .map(side ->
                        new SideBadge(SideColour.of(side.colour()), side.letter(), side.name()))
                    .orElse(null));
    field.field().setId(FIELD);
    field.onChosen(model::add);
    field.onCreate(model::create);
    model.candidatesProperty().subscribe(field::candidates);
    model.kindProperty().subscribe(this::showKind);
    field.field().addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    VBox adding = new VBox(field, problem());
    adding.getStyleClass().add("adding");
    buildList();
    Card card = new Card(messages.text("floor.list")).headEnd(kinds()).part(adding).body(list);
    card.part(balance());
    card.noteProperty().bind(model.waitingProperty());
    getChildren().add(card);
    getStyleClass().add("speakers");
    setMinHeight(0);
  }

  void focusField() {
    field.field().requestFocus();
  }

  private void buildList() {
    list.setId(LIST);
    list.setItems(model.rows());
    list.setAccessibleText(messages.text("floor.list"));
    list.setCellFactory(view -> new SpeakerCell(model, messages));
    list.setPlaceholder(
        new EmptyState(
            Icons.PEOPLE, messages.text("floor.list.none"), messages.text("floor.list.none.next")));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** What Enter adds, for the mouse; the keys stand in the table of acts. */
  private MenuButton kinds() {
    MenuButton menu = new MenuButton();
    menu.setId(KIND);
    menu.setGraphic(Icons.MORE.node());
    menu.getStyleClass().addAll(Look.QUIET, Look.ICON_ONLY, "no-arrow");
    menu.setAccessibleText(messages.text("floor.add.kind"));
    for (RequestKind kind : RequestKind.values()) {
      MenuItem item = new MenuItem(messages.text("floor.add." + key(kind)));
      item.setOnAction(event -> {
        model.choose(kind);
        focusField();
      });
      menu.getItems().add(item);
    }
    MenuItem unidentified = new MenuItem(messages.text("floor.act.unidentified"));
    unidentified.setOnAction(event -> model.giveFloorToUnidentified());
    menu.getItems().add(unidentified);
    return menu;
  }

  private void showKind(RequestKind kind) {
    String words = messages.text("floor.add." + key(kind));
    field.field().setPromptText(words);
    field.field().setAccessibleText(words);
    field.getStyleClass().removeAll("order", "reply");
    switch (kind) {
      case ORDINARY -> {}
      case POINT_OF_ORDER -> field.getStyleClass().add("order");
      case RIGHT_OF_REPLY -> field.getStyleClass().add("reply");
    }
  }

  private void escape(KeyEvent event) {
    boolean other = model.kindProperty().get() != RequestKind.ORDINARY;
    if (event.getCode() == KeyCode.ESCAPE && field.field().getText().isEmpty() && other) {
      model.choose(RequestKind.ORDINARY);
      event.consume();
    }
  }

  private Label problem() {
    Label problem = Texts.wrapping("", "field-message", Look.BAD);
    problem.setId(PROBLEM);
    problem.textProperty().bind(model.problemProperty());
    problem.managedProperty().bind(model.problemProperty().isNotEmpty());
    return problem;
  }

  private VBox balance() {
    Label words = Texts.wrapping("", Look.TYPE_12);
    words.setId(BALANCE);
    words.textProperty().bind(model.balanceProperty());
    VBox box = new VBox(words);
    box.getStyleClass().add("balance");
    box.visibleProperty().bind(model.balanceProperty().isNotEmpty());
    box.managedProperty().bind(box.visibleProperty());
    box.setMinHeight(USE_PREF_SIZE);
    return box;
  }

  /** Alt and the arrows move the chosen one, Delete withdraws, Enter gives the floor. */
  private void key(KeyEvent event) {
    SpeakerRow row = list.getSelectionModel().getSelectedItem();
    if (row == null || event.isShortcutDown()) {
      return;
    }
    KeyCode code = event.getCode();
    boolean arrow = code == KeyCode.UP || code == KeyCode.DOWN;
    if (arrow && event.isAltDown()) {
      model.move(row, code == KeyCode.UP ? -1 : 1);
    } else if (code == KeyCode.DELETE && !event.isAltDown()) {
      model.withdraw(row);
    } else if (code == KeyCode.ENTER && !event.isAltDown()) {
      model.giveFloor(row);
    } else {
      return;
    }
    event.consume();
  }

  static String key(RequestKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
