package org.hearingdesk.ui.prepare.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Segmented;
import org.hearingdesk.ui.kit.SideBadge;
import org.jspecify.annotations.Nullable;

/** The line above a table: words to filter by, and the groups that can be seen alone. */
final class FacetBar<R extends Part> extends HBox {

  /** A choice of a facet; the first one shows all. */
  private record Choice(String group, Facet.Mark mark, int count) {}

  private final TableViewModel<R> model;
  private final TextField filter = new TextField();
  private final HBox facets = new HBox();
  private boolean byKey;

  FacetBar(Messages messages, TableViewModel<R> model) {
    this.model = model;
    getStyleClass().add("facet-bar");
    facets.getStyleClass().addAll(Look.ROW, Look.GAP_8);
    filter.setPromptText(messages.text("prepare.filter"));
    filter.setAccessibleText(messages.text("prepare.filter"));
    filter.setId(model.kind().key() + "-filter");
    filter.getStyleClass().add(Look.BARE);
    filter.textProperty().subscribe((before, now) -> model.filterProperty().set(now));
    filter.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    HBox box = new HBox(Icons.FILTER.node(Look.MUTED), filter);
    box.getStyleClass().add("filter-box");
    HBox.setHgrow(filter, Priority.ALWAYS);
    HBox.setHgrow(box, Priority.ALWAYS);
    getChildren().addAll(box, facets);
    model.facets().addListener((ListChangeListener<Facet>) change -> rebuild());
    rebuild();
  }

  /** Puts the cursor into the filter; the key that did so is not typed into it. */
  void focusByKey() {
    byKey = true;
    filter.requestFocus();
    filter.selectAll();
  }

  private void typed(KeyEvent event) {
    if (byKey && event.getCharacter().equals("/")) {
      event.consume();
    }
    byKey = false;
  }

  private void rebuild() {
    List<Node> nodes = new ArrayList<>();
    for (Facet facet : model.facets()) {
      if (!facet.groups().isEmpty()) {
        nodes.add(nodes.isEmpty() ? segments(facet) : menu(facet));
      }
    }
    facets.getChildren().setAll(nodes);
  }

  private Segmented<Choice> segments(Facet facet) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", Facet.Mark.of(facet.all()), model.totalProperty().get()));
    facet
        .groups()
        .forEach(group -> choices.add(new Choice(group.key(), group.mark(), group.count())));
    Segmented<Choice> segments =
        new Segmented<>(facet.all(), choices, FacetBar::words, FacetBar::picture);
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      segments.getChildren().get(i).setAccessibleText(choice.mark().words() + " " + choice.count());
    }
    segments.choose(
        choices.stream()
            .filter(choice -> choice.group().equals(model.chosen(facet.key())))
            .findFirst()
            .orElse(choices.getFirst()));
    segments.onChosen(choice -> model.choose(facet.key(), choice.group()));
    return segments;
  }

  private static String words(Choice choice) {
    boolean pictured = choice.mark().side().isPresent() || choice.mark().icon().isPresent();
    return pictured
        ? Integer.toString(choice.count())
        : choice.mark().words() + " " + choice.count();
  }

  private static @Nullable Node picture(Choice choice) {
    Optional<Cell.OfSide> side = choice.mark().side();
    if (side.isPresent()) {
      return new SideBadge(side.get().colour(), side.get().letter(), side.get().text());
    }
    return choice.mark().icon().map(Icons::node).orElse(null);
  }

  private MenuButton menu(Facet facet) {
    MenuButton menu = new MenuButton(facet.all());
    menu.getStyleClass().add(Look.SMALL);
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setId(model.kind().key() + "-" + facet.key());
    ToggleGroup group = new ToggleGroup();
    menu.getItems().add(item(menu, group, facet, "", facet.all()));
    for (Facet.Group each : facet.groups()) {
      String words = each.mark().words() + " " + each.count();
      menu.getItems().add(item(menu, group, facet, each.key(), words));
    }
    return menu;
  }

  private RadioMenuItem item(
      MenuButton menu, ToggleGroup group, Facet facet, String key, String words) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setToggleGroup(group);
    boolean chosen = model.chosen(facet.key()).equals(key);
    item.setSelected(chosen);
    if (chosen) {
      menu.setText(words);
    }
    item.setOnAction(event -> {
      model.choose(facet.key(), key);
      menu.setText(words);
    });
    return item;
  }
}
