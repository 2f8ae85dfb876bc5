package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.floor.SidesViewModel.By;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.SideBarRow;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.words.SideMark;

/** Speaking time by side, organisation or person as bars, and who has not been heard yet. */
final class SidesCard extends StackPane {
  static final String SCOPE = "floor-sides-scope";
  static final String ALL = "floor-sides-all";

  private final SidesViewModel model;
  private final Messages messages;
  private final VBox rows = new VBox();

  /**
   * @param statistics opens all the figures
   */
  SidesCard(SidesViewModel model, Messages messages, Act statistics) {
    this.model = model;
    this.messages = messages;
    Card card =
        new Card(messages.text("floor.sides.by.side"))
            .headEnd(scope())
            .part(rows, totals(statistics), new NotHeardList(model, messages));
    model
        .byProperty()
        .subscribe(by -> card.titleProperty().set(messages.text("floor.sides.by." + by.key())));
    getChildren().add(card);
    getStyleClass().add("sides");
    setMinHeight(USE_PREF_SIZE);
    model.rows().addListener((ListChangeListener<SideRow>) change -> showRows());
    showRows();
  }

  private void showRows() {
    List<Node> shown = model.rows().stream().map(this::bar).toList();
    if (!rows.getChildren().equals(shown)) {
      rows.getChildren().setAll(shown);
    }
  }

  private Node bar(SideRow row) {
    Object key = List.of(row.id(), row.side());
    Node known =
        rows.getChildren().stream()
            .filter(node -> key.equals(node.getUserData()))
            .findFirst()
            .orElseGet(() -> fresh(row));
    known.setUserData(key);
    if (known instanceof SideBarRow side) {
      side.show(row.share(), row.time());
    } else if (known instanceof TimeRow time) {
      time.show(row);
    }
    return known;
  }

  private static Node fresh(SideRow row) {
    Optional<SideMark> side = row.side().filter(mark -> row.name().isEmpty());
    return side.<Node>map(
            mark -> new SideBarRow(SideColour.of(mark.colour()), mark.letter(), mark.name()))
        .orElseGet(() -> new TimeRow(row.side()));
  }

  private Node totals(Act statistics) {
    Label total = Texts.wrapping("", Look.TYPE_12, Look.MUTED, Look.NUMBERS);
    total.textProperty().bind(model.totalProperty());
    Button all = Texts.button("", Look.LINK, "not-heard");
    all.textProperty().bind(model.moreProperty());
    all.setId(ALL);
    all.setMinWidth(USE_PREF_SIZE);
    all.setAccessibleText(messages.text(statistics.title()));
    all.setOnAction(event -> statistics.run().run());
    HBox totals = new HBox(total, Texts.spring(), all);
    totals.getStyleClass().add("sides-total");
    return totals;
  }

  private MenuButton scope() {
    MenuButton scope = new MenuButton();
    scope.setId(SCOPE);
    scope.getStyleClass().addAll(Look.QUIET, Look.SMALL, "scope");
    scope.textProperty().bind(model.scopeProperty());
    scope.accessibleTextProperty().bind(model.scopeProperty());
    ToggleGroup group = new ToggleGroup();
    for (boolean whole : List.of(false, true)) {
      String key = whole ? "floor.sides.hearing" : "floor.sides.this_item";
      RadioMenuItem item = new RadioMenuItem(messages.text(key));
      item.setToggleGroup(group);
      item.setOnAction(event -> model.chooseWholeHearing(whole));
      model.wholeHearingProperty().subscribe(now -> item.setSelected(now == whole));
      scope.getItems().add(item);
    }
    scope.getItems().add(new SeparatorMenuItem());
    ToggleGroup kinds = new ToggleGroup();
    for (By by : By.values()) {
      RadioMenuItem item = new RadioMenuItem(messages.text("floor.sides.by." + by.key()));
      item.setToggleGroup(kinds);
      item.setOnAction(event -> model.choose(by));
      model.byProperty().subscribe(now -> item.setSelected(now == by));
      scope.getItems().add(item);
    }
    return scope;
  }
}
