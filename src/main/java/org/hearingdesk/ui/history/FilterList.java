package org.hearingdesk.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** Who, what, when, and words: which changes are in sight. */
final class FilterList extends VBox {
  static final String SEARCH = "history-search";
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Messages messages;
  private final HistoryViewModel model;
  private final TextField search = new TextField();
  private final VBox choices = new VBox();

  FilterList(Messages messages, HistoryViewModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("filter-list");
    choices.getStyleClass().add("filter-choices");
    search.setId(SEARCH);
    search.setPromptText(messages.text("history.search"));
    search.setAccessibleText(messages.text("history.search"));
    search.getStyleClass().add(Look.BARE);
    search
        .textProperty()
        .subscribe((before, now) ->
            model.filterProperty().set(model.filterProperty().get().withWords(now)));
    HBox box = new HBox(Icons.SEARCH.node(Look.MUTED), search);
    box.getStyleClass().add("filter-box");
    HBox.setHgrow(search, Priority.ALWAYS);
    getChildren().addAll(box, choices);
    model.countsProperty().subscribe(counts -> rebuild());
    model.filterProperty().subscribe(filter -> rebuild());
  }

  TextField search() {
    return search;
  }

  private void rebuild() {
    HistoryCounts counts = model.countsProperty().get();
    HistoryFilter filter = model.filterProperty().get();
    List<Node> nodes = new ArrayList<>();
    nodes.add(title("history.who"));
    nodes.add(
        choice(
            Icons.PEOPLE,
            messages.text("history.who.everybody"),
            counts.all(),
            filter.operator().isEmpty(),
            filter.withOperator(Optional.empty())));
    counts
        .byOperator()
        .forEach((operator, count) ->
            nodes.add(
                choice(
                    Icons.PERSON,
                    operator,
                    count,
                    filter.operator().equals(Optional.of(operator)),
                    filter.withOperator(Optional.of(operator)))));
    nodes.add(title("history.what"));
    nodes.add(
        choice(
            Icons.SIDES,
            messages.text("history.what.everything"),
            counts.all(),
            filter.kind().isEmpty(),
            filter.withKind(Optional.empty())));
    counts
        .byKind()
        .forEach((kind, count) ->
            nodes.add(
                choice(
                    HistoryIcons.of(kind),
                    messages.text("history.kind." + kind.name().toLowerCase(Locale.ROOT)),
                    count,
                    filter.kind().equals(Optional.of(kind)),
                    filter.withKind(Optional.of(kind)))));
    nodes.add(title("history.when"));
    nodes.add(
        choice(
            Icons.CALENDAR,
            messages.text("history.when.any"),
            counts.all(),
            !filter.atHearing(),
            filter.withAtHearing(false)));
    nodes.add(
        choice(
            Icons.RUNNING,
            messages.text("history.when.hearing"),
            counts.atHearing(),
            filter.atHearing(),
            filter.withAtHearing(true)));
    keepingFocus(nodes);
  }

  /** The choices are made anew; the one that had the focus has it again. */
  private void keepingFocus(List<Node> nodes) {
    int focused = -1;
    for (int i = 0; i < choices.getChildren().size(); i++) {
      focused = choices.getChildren().get(i).isFocused() ? i : focused;
    }
    choices.getChildren().setAll(nodes);
    if (focused >= 0 && focused < nodes.size()) {
      nodes.get(focused).requestFocus();
    }
  }

  private Label title(String key) {
    return Texts.label(messages.text(key), "filter-title");
  }

  private Button choice(
      Icons icon, String words, int count, boolean selected, HistoryFilter becomes) {
    Label name = Texts.label(words);
    name.setMinWidth(0);
    Label number = Texts.label(model.formats().number(count), Look.NUMBERS, "filter-count");
    number.setMinWidth(USE_PREF_SIZE);
    HBox content = new HBox(icon.node(), name, Texts.spring(), number);
    content.getStyleClass().add("filter-content");
    Button button = new Button();
    button.getStyleClass().setAll("filter-choice");
    button.setGraphic(content);
    content.prefWidthProperty().bind(button.widthProperty().subtract(18));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(words + ", " + count);
    button.pseudoClassStateChanged(SELECTED, selected);
    button.setOnAction(event -> model.filterProperty().set(becomes));
    return button;
  }
}
