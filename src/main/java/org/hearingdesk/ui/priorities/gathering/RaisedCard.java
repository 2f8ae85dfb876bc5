package org.hearingdesk.ui.priorities.gathering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.gathering.Raised;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Segmented;
import org.hearingdesk.ui.kit.Texts;

/** What was raised and is no option yet; Enter makes one of it. */
final class RaisedCard {
  private final GatheringViewModel model;
  private final Messages messages;
  private final ChoosingList<IssueRow> list;
  private final Segmented<Boolean> scope;

  RaisedCard(GatheringViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    list =
        new ChoosingList<>(
            GatheringView.RAISED,
            messages.text("gathering.raised"),
            model.issues(),
            model::goTo,
            model::choose);
    scope =
        new Segmented<>(
            messages.text("gathering.scope"),
            List.of(false, true),
            everywhere ->
                messages.text(everywhere ? "gathering.scope.all" : "gathering.scope.item"));
  }

  Card build() {
    Card card = new Card(messages.text("gathering.raised")).large();
    card.noteProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.count("gathering.issues", model.issues().size()), model.issues()));
    list().setCellFactory(view -> new IssueCell(messages, this::pick));
    list()
        .setPlaceholder(
            new EmptyState(
                Icons.FLAG,
                messages.text("gathering.raised.none"),
                messages.text("gathering.raised.none.words")));
    list()
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            model.goTo(GatheringViewModel.Pane.RAISED);
          }
        });
    list().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    card.part(filter()).body(list());
    card.foot(
        tool(Icons.ADD, "gathering.take", "⏎", model::take),
        tool(Icons.MERGE, "gathering.merge", "M", model::merge),
        new KeyHint("Space", messages.text("gathering.hint.pick")));
    card.getStyleClass().add("gathering-card");
    return card;
  }

  ListView<IssueRow> list() {
    return list.list();
  }

  /** Only a question with an agenda item has others to look at. */
  void hasItem(boolean hasItem) {
    scope.setVisible(hasItem);
    scope.setManaged(hasItem);
  }

  private void pick() {
    model.goTo(GatheringViewModel.Pane.RAISED);
    model.choose();
  }

  private Node filter() {
    TextField words = new TextField();
    words.setId(GatheringView.FILTER);
    words.setPromptText(messages.text("gathering.filter"));
    words.setAccessibleText(messages.text("gathering.filter"));
    words
        .textProperty()
        .subscribe((before, now) -> {
          RaisedList.Filter filter = model.filterProperty().get();
          model.list(new RaisedList.Filter(filter.everywhere(), filter.mark(), now));
        });
    words.setOnAction(event -> list().requestFocus());
    words.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            words.clear();
            event.consume();
          }
        });
    scope.onChosen(everywhere -> {
      RaisedList.Filter filter = model.filterProperty().get();
      model.list(new RaisedList.Filter(everywhere, filter.mark(), filter.words()));
    });
    Segmented<Optional<Mark>> marks = marks();
    model
        .filterProperty()
        .subscribe(filter -> {
          scope.choose(filter.everywhere());
          marks.choose(filter.mark());
          if (!words.getText().equals(filter.words())) {
            words.setText(filter.words());
          }
        });
    VBox box = new VBox(words, marks, scope);
    box.getStyleClass().add("gathering-filters");
    return box;
  }

  private Segmented<Optional<Mark>> marks() {
    List<Optional<Mark>> choices =
        Stream.concat(
                Stream.of(Optional.<Mark>empty()),
                Arrays.stream(Mark.values()).filter(Raised.MARKS::contains).map(Optional::of))
            .toList();
    GatheringWords words = new GatheringWords(messages);
    Segmented<Optional<Mark>> marks =
        new Segmented<>(
            messages.text("gathering.marks"),
            choices,
            mark -> mark.map(words::mark).orElseGet(() -> messages.text("gathering.marks.all")));
    marks.onChosen(mark -> {
      RaisedList.Filter filter = model.filterProperty().get();
      model.list(new RaisedList.Filter(filter.everywhere(), mark, filter.words()));
    });
    return marks;
  }

  private Button tool(Icons icon, String key, String keys, Runnable act) {
    Button button = Texts.button(icon, messages.text(key), Look.SMALL);
    button.setOnAction(event -> {
      model.goTo(GatheringViewModel.Pane.RAISED);
      act.run();
    });
    return Texts.keyed(button, keys);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      model.take();
      event.consume();
    }
  }
}
