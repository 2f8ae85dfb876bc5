package org.hearingdesk.ui.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.history.conflicts.ConflictsView;
import org.hearingdesk.ui.history.conflicts.ConflictsViewModel;
import org.hearingdesk.ui.history.merge.HandOverCard;
import org.hearingdesk.ui.history.merge.HandOverViewModel;
import org.hearingdesk.ui.history.merge.MergeCard;
import org.hearingdesk.ui.history.merge.MergeViewModel;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Pill;
import org.hearingdesk.ui.kit.Segmented;
import org.hearingdesk.ui.kit.Texts;

/** The pages of History: what changed, and what waits for a decision. */
final class HistoryPages extends VBox {
  static final String CHOICE = "history-pages";
  static final String TO_SETTLE = "history-to-settle";

  /** What is in sight. */
  enum Page {
    CHANGES,
    CONFLICTS
  }

  private final HistoryView changes;
  private final ConflictsView conflicts;
  private final Messages messages;
  private final StackPane body = new StackPane();
  private final Segmented<Page> choice;

  HistoryPages(
      HistoryViewModel model,
      ConflictsViewModel conflictsModel,
      MergeViewModel merge,
      HandOverViewModel handOver,
      Messages messages) {
    this.messages = messages;
    MergeCard mergeCard = new MergeCard(merge, messages, this::showConflicts);
    HandOverCard handOverCard = new HandOverCard(handOver, messages);
    show(mergeCard, mergeCard.shown());
    show(handOverCard, handOver.openProperty());
    ComparisonCard comparison = new ComparisonCard(model, messages);
    show(comparison, model.comparedProperty().map(Optional::isPresent));
    changes = new HistoryView(model, messages, List.of(handOverCard, mergeCard, comparison));
    conflicts = new ConflictsView(conflictsModel, messages);
    choice =
        new Segmented<>(messages.text("shell.place.history"), List.of(Page.values()), this::words);
    choice.setId(CHOICE);
    choice.onChosen(this::go);
    getStyleClass().addAll(Look.PLACE, "history");
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    getChildren().addAll(head(conflictsModel, merge, handOver), body);
    go(Page.CHANGES);
  }

  private Node head(ConflictsViewModel model, MergeViewModel merge, HandOverViewModel handOver) {
    Pill count = new Pill(Pill.Kind.WARN, "");
    count.setId(TO_SETTLE);
    model
        .openProperty()
        .subscribe(open -> {
          count.setVisible(open.intValue() > 0);
          count.setManaged(open.intValue() > 0);
          count.show(Pill.Kind.WARN, messages.count("merge.to_settle", open.longValue()));
        });
    HBox head =
        Texts.row(
            choice,
            count,
            Texts.spring(),
            button(
                Icons.MERGE,
                "merge.act.merge",
                "history-merge",
                () -> {
                  showChanges();
                  merge.choose();
                }),
            button(
                Icons.DOWNLOAD,
                "merge.act.hand_over",
                "history-hand-over",
                () -> {
                  showChanges();
                  handOver.begin();
                }));
    head.setMinHeight(Region.USE_PREF_SIZE);
    return head;
  }

  private Button button(Icons icon, String key, String id, Runnable act) {
    Button button = Texts.button(icon, messages.text(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private static void show(Node node, ObservableValue<Boolean> when) {
    when.subscribe(shown -> {
      node.setVisible(shown);
      node.setManaged(shown);
    });
  }

  private String words(Page page) {
    return messages.text("history.page." + page.name().toLowerCase(Locale.ROOT));
  }

  private void go(Page page) {
    choice.choose(page);
    body.getChildren()
        .setAll(
            switch (page) {
              case CHANGES -> changes;
              case CONFLICTS -> conflicts;
            });
  }

  void showChanges() {
    go(Page.CHANGES);
  }

  void showConflicts() {
    go(Page.CONFLICTS);
    conflicts.next();
  }

  void nextConflict() {
    showConflicts();
  }

  void focusFirst() {
    if (choice.valueProperty().get() == Page.CHANGES) {
      changes.focusList();
    } else {
      conflicts.next();
    }
  }

  void focusSearch() {
    showChanges();
    changes.focusSearch();
  }

  void takeBackSelected() {
    changes.takeBackSelected();
  }
}
