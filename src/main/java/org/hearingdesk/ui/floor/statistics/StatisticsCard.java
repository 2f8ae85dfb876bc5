package org.hearingdesk.ui.floor.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.ActButton;

/** Over the Floor: all the tables of the speaking time. The Floor's keys go on working under it. */
public final class StatisticsCard extends StackPane {
  public static final String ID = "floor-statistics-sheet";
  static final String SCOPE = "floor-statistics-scope";
  static final String CLOSE = "floor-statistics-close";
  static final String NOTE = "floor-statistics-note";
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final StatisticsViewModel model;
  private final Messages messages;
  private final Map<Section, Button> sections = new EnumMap<>(Section.class);
  private final StatisticsList list;
  private Optional<Node> focusBefore = Optional.empty();

  /**
   * @param export writes the table into a file
   */
  public StatisticsCard(StatisticsViewModel model, Messages messages, Act export) {
    this.model = model;
    this.messages = messages;
    list = new StatisticsList(model, messages);
    setId(ID);
    getStyleClass().add("statistics");
    HBox body = new HBox(choices(), right());
    body.getStyleClass().add("statistics-body");
    Card card =
        new Card(messages.text("floor.statistics.title"))
            .large()
            .headEnd(scope(), close())
            .body(body)
            .foot(note(), ActButton.of(export, messages, Icons.DOWNLOAD));
    card.noteProperty().bind(model.speakingProperty());
    card.getStyleClass().add("raised");
    getChildren().add(card);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    model.openProperty().subscribe(this::show);
    model.sectionProperty().subscribe(this::showSection);
    // Before the list, which takes Escape for itself.
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.close();
      event.consume();
    }
  }

  private Node choices() {
    VBox choices = new VBox();
    choices.getStyleClass().add("statistics-choices");
    for (Section section : Section.values()) {
      Button button = new Button(messages.text("floor.statistics.by." + section.key()));
      button.setId("floor-statistics-" + section.key());
      button.getStyleClass().setAll("statistics-choice");
      button.setWrapText(true);
      button.setMinHeight(USE_PREF_SIZE);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(event -> model.choose(section));
      button.addEventHandler(KeyEvent.KEY_PRESSED, event -> step(section, event));
      sections.put(section, button);
      choices.getChildren().add(button);
    }
    ScrollPane scroll = new ScrollPane(choices);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("statistics-sections");
    return scroll;
  }

  /** The arrows go from table to table, and show each. */
  private void step(Section from, KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    List<Section> all = List.of(Section.values());
    int to = all.indexOf(from) + by;
    if (by != 0 && !event.isAltDown() && to >= 0 && to < all.size()) {
      focus(all.get(to));
    }
    if (by != 0 && !event.isAltDown()) {
      event.consume();
    }
  }

  private void focus(Section section) {
    model.choose(section);
    Optional.ofNullable(sections.get(section)).ifPresent(Node::requestFocus);
  }

  private void showSection(Section now) {
    sections.forEach((section, button) -> {
      button.pseudoClassStateChanged(SELECTED, section == now);
      button.setFocusTraversable(section == now);
    });
  }

  private Node right() {
    FlowPane figures = new FlowPane();
    figures.getStyleClass().add("statistics-summary");
    figures
        .getChildren()
        .addAll(
            figure("floor.statistics.summary.time", StatisticsViewModel.Summary::time),
            figure("floor.statistics.summary.turns", StatisticsViewModel.Summary::turns),
            figure("floor.statistics.summary.speakers", StatisticsViewModel.Summary::speakers),
            figure("floor.statistics.summary.median", StatisticsViewModel.Summary::median),
            figure("floor.statistics.summary.longest", StatisticsViewModel.Summary::longest));
    VBox right = new VBox(figures, list);
    right.setMinWidth(0);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    return right;
  }

  private Node figure(String key, Function<StatisticsViewModel.Summary, String> of) {
    Label value = Texts.label("", Look.TYPE_20, Look.NUMBERS, Look.SEMIBOLD);
    model.summaryProperty().subscribe(summary -> value.setText(of.apply(summary)));
    VBox figure = new VBox(Texts.label(messages.text(key), Look.TYPE_12, Look.MUTED), value);
    figure.getStyleClass().add("statistics-figure");
    return figure;
  }

  private MenuButton scope() {
    MenuButton scope = new MenuButton();
    scope.setId(SCOPE);
    scope.getStyleClass().addAll(Look.QUIET, Look.SMALL, "scope");
    scope.setMinWidth(USE_PREF_SIZE);
    model.scopesProperty().subscribe(scopes -> showScopes(scope, scopes));
    model.itemProperty().subscribe(item -> nameScope(scope));
    return scope;
  }

  private void showScopes(MenuButton scope, List<StatisticsViewModel.Scope> scopes) {
    if (scope.isShowing()) {
      return;
    }
    ToggleGroup group = new ToggleGroup();
    scope
        .getItems()
        .setAll(
            scopes.stream()
                .map(each -> {
                  RadioMenuItem item = new RadioMenuItem(each.name());
                  item.setMnemonicParsing(false);
                  item.setToggleGroup(group);
                  item.setSelected(each.item().equals(model.itemProperty().get()));
                  item.setOnAction(event -> model.choose(each));
                  return item;
                })
                .toList());
    nameScope(scope);
  }

  private void nameScope(MenuButton scope) {
    Optional<Id<AgendaItem>> chosen = model.itemProperty().get();
    model.scopesProperty().get().stream()
        .filter(each -> each.item().equals(chosen))
        .findFirst()
        .ifPresent(each -> {
          scope.setText(each.inShort());
          scope.setAccessibleText(messages.text("floor.statistics.of", each.name()));
        });
  }

  private Button close() {
    Button close = Texts.iconButton(Icons.REMOVE, messages.text("floor.statistics.close"));
    close.setId(CLOSE);
    close.setOnAction(event -> model.close());
    return close;
  }

  private Label note() {
    Label note = Texts.wrapping("", Look.TYPE_12, Look.INK_2);
    note.setId(NOTE);
    note.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(note, Priority.ALWAYS);
    note.setAlignment(Pos.CENTER_LEFT);
    String usual = messages.text("floor.statistics.adds_up");
    model.noteProperty().subscribe(words -> note.setText(words.isEmpty() ? usual : words));
    return note;
  }

  private void show(boolean open) {
    if (open && !isVisible()) {
      focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
      setVisible(true);
      toFront();
      focus(model.sectionProperty().get());
    } else if (!open && isVisible()) {
      setVisible(false);
      focusBefore.ifPresent(Node::requestFocus);
      focusBefore = Optional.empty();
    }
  }
}
