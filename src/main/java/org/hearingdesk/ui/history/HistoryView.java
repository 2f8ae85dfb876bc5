package org.hearingdesk.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.ChangeGroup;
import org.hearingdesk.words.ChangeKind;

/** Filters at the left, the changes in the middle, at the right what is being done with copies. */
final class HistoryView extends HBox {
  static final String LIST = "history-list";
  static final String NAME = "history-name-state";

  /** Who looks for an earlier day types what was done on it. */
  private static final int MOST_DAYS = 6;

  static final String SEARCH = "history-search-field";

  private final HistoryViewModel model;
  private final Messages messages;
  private final ListView<HistoryRow> list = new ListView<>();
  private final TextField search = new TextField();
  private final VBox operators = new VBox();
  private final ToggleGroup who = new ToggleGroup();
  private final ToggleGroup what = new ToggleGroup();
  private final VBox days = new VBox();
  private final ToggleGroup when = new ToggleGroup();

  HistoryView(HistoryViewModel model, Messages messages, List<Node> aside) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("history-body");
    Node changes = changes();
    HBox.setHgrow(changes, Priority.ALWAYS);
    getChildren().addAll(filters(), changes);
    getChildren().addAll(aside);
  }

  void focusList() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getFocusModel().focus(1);
    }
  }

  void focusSearch() {
    search.requestFocus();
  }

  void takeBackSelected() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .flatMap(HistoryRow::change)
        .filter(model::mayBeTakenBack)
        .ifPresent(this::takeBack);
  }

  private void takeBack(ChangeGroup group) {
    var _ = model.takeBack(group);
  }

  private void putBack(ChangeGroup group) {
    var _ = model.putBack(group);
  }

  private Node filters() {
    search.setId(SEARCH);
    search.setPromptText(messages.text("history.search"));
    search.setAccessibleText(messages.text("history.search"));
    search.textProperty().bindBidirectional(model.wordsProperty());
    model.operators().addListener((ListChangeListener<String>) change -> showOperators());
    showOperators();
    model.days().addListener((ListChangeListener<LocalDate>) change -> showDays());
    showDays();
    VBox kinds = new VBox();
    kinds.getChildren().add(kindChoice(Optional.empty(), Icons.SIDES));
    for (ChangeKind kind : ChangeKind.values()) {
      kinds.getChildren().add(kindChoice(Optional.of(kind), ChangeCell.icon(kind)));
    }
    VBox filters =
        new VBox(
            search,
            Texts.label(messages.text("history.who"), "history-filter-title"),
            operators,
            Texts.label(messages.text("history.what"), "history-filter-title"),
            kinds,
            Texts.label(messages.text("history.when"), "history-filter-title"),
            days);
    filters.getStyleClass().addAll("history-filters", Look.GAP_8);
    ScrollPane scroll = new ScrollPane(filters);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToWidth(true);
    scroll.setMinSize(Region.USE_PREF_SIZE, 0);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private void showDays() {
    days.getChildren().clear();
    days.getChildren().add(dayChoice(Optional.empty()));
    model.days().stream()
        .limit(MOST_DAYS)
        .forEach(day -> days.getChildren().add(dayChoice(Optional.of(day))));
  }

  private ToggleButton dayChoice(Optional<LocalDate> day) {
    String words = day.map(model::words).orElseGet(() -> messages.text("history.any_day"));
    ToggleButton choice =
        choice(Icons.CALENDAR, words, when, model.dayProperty().get().equals(day));
    choice.setOnAction(event -> model.dayProperty().set(day));
    return choice;
  }

  private void showOperators() {
    operators.getChildren().clear();
    operators.getChildren().add(operatorChoice(Optional.empty()));
    model
        .operators()
        .forEach(name -> operators.getChildren().add(operatorChoice(Optional.of(name))));
  }

  private ToggleButton operatorChoice(Optional<String> operator) {
    String words = operator.orElseGet(() -> messages.text("history.everybody"));
    Icons icon = operator.isPresent() ? Icons.PERSON : Icons.PEOPLE;
    ToggleButton choice = choice(icon, words, who, model.operatorProperty().get().equals(operator));
    choice.setOnAction(event -> model.operatorProperty().set(operator));
    return choice;
  }

  private ToggleButton kindChoice(Optional<ChangeKind> kind, Icons icon) {
    String key = kind.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("everything");
    ToggleButton choice = choice(icon, messages.text("history.kind." + key), what, kind.isEmpty());
    choice.setOnAction(event -> model.kindProperty().set(kind));
    return choice;
  }

  private static ToggleButton choice(
      Icons icon, String words, ToggleGroup group, boolean selected) {
    ToggleButton choice = new ToggleButton(words, icon.node());
    choice.getStyleClass().add("history-choice");
    choice.setToggleGroup(group);
    choice.setSelected(selected);
    choice.setMaxWidth(Double.MAX_VALUE);
    return choice;
  }

  private Node changes() {
    list.setId(LIST);
    list.setAccessibleText(messages.text("history.changes"));
    list.setItems(model.rows());
    list.setCellFactory(view -> new ChangeCell(model, messages, this::takeBack, this::putBack));
    list.setPlaceholder(
        new EmptyState(
            Icons.HISTORY,
            messages.text("history.empty.title"),
            messages.text("history.empty.words")));
    Card card = new Card(messages.text("history.changes")).large().body(list);
    model
        .totalProperty()
        .subscribe(count -> card.note(messages.count("history.total", count.longValue())));
    var refusal = Texts.wrapping("", Look.BAD);
    refusal.textProperty().bind(model.refusalProperty());
    refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
    card.foot(
        new VBox(
            refusal,
            Texts.wrapping(messages.text("history.foot"), Look.TYPE_12, Look.MUTED),
            name()));
    return card;
  }

  /** A name for the hearing as it stands; Enter gives it. */
  private TextField name() {
    TextField name = new TextField();
    name.setId(NAME);
    name.setPromptText(messages.text("history.name_state"));
    name.setAccessibleText(messages.text("history.name_state"));
    name.setOnAction(event -> {
      if (!name.getText().isBlank()) {
        var _ = model.nameState(name.getText());
        name.clear();
      }
    });
    return name;
  }
}
