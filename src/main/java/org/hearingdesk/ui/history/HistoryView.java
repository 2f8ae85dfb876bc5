package org.hearingdesk.ui.history;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** Filters, the changes, and the conflicts where there are some. */
final class HistoryView extends HBox {
  static final String LIST = "history-list";

  private final HistoryViewModel model;
  private final FilterList filters;
  private final ConflictCard conflicts;
  private final ListView<HistoryItem> list = new ListView<>();

  HistoryView(Messages messages, HistoryViewModel model, Runnable mergeFile) {
    this.model = model;
    this.filters = new FilterList(messages, model);
    this.conflicts = new ConflictCard(messages, model);
    getStyleClass().addAll(Look.PLACE, "history");
    list.setId(LIST);
    list.setAccessibleText(messages.text("history.title"));
    list.setItems(model.items());
    list.setCellFactory(view -> new ChangeCell(messages, model));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    EmptyState empty =
        new EmptyState(
            Icons.HISTORY, messages.text("history.empty"), messages.text("history.empty.words"));
    empty.visibleProperty().bind(Bindings.isEmpty(model.items()));
    Button merge = Texts.button(Icons.MERGE, messages.text("history.act.merge"), Look.SMALL);
    merge.setId("history-merge");
    merge.setOnAction(event -> mergeFile.run());
    Label count = Texts.label("", "card-note");
    model
        .countsProperty()
        .subscribe(counts -> count.setText(messages.count("history.count", counts.all())));
    Label foot = Texts.wrapping(messages.text("history.foot"), "foot-note");
    model
        .saidProperty()
        .subscribe(said -> foot.setText(said.isEmpty() ? messages.text("history.foot") : said));
    Card changes =
        new Card(messages.text("history.title"))
            .large()
            .besideTitle(count)
            .headEnd(merge)
            .body(new StackPane(list, empty))
            .foot(foot);
    HBox.setHgrow(changes, Priority.ALWAYS);
    changes.setMinWidth(0);
    getChildren().addAll(filters, changes, conflicts);
    model.chosenProperty().subscribe(this::select);
  }

  private void chosen(HistoryItem item) {
    Optional<ChangeLine> line =
        item instanceof ChangeLine change ? Optional.of(change) : Optional.empty();
    boolean another = line.isPresent() && !line.equals(model.chosenProperty().get());
    if (another) {
      model.choose(line);
    }
  }

  private void select(Optional<ChangeLine> line) {
    line.ifPresent(each -> {
      if (list.getSelectionModel().getSelectedItem() != each) {
        list.getSelectionModel().select(each);
      }
    });
  }

  void focusSearch() {
    filters.search().requestFocus();
  }

  void nextConflict() {
    conflicts.next();
  }
}
