package org.hearingdesk.ui.history.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** All that waits for a decision, one below the other; people who may be one come last. */
public final class ConflictsView extends VBox {
  static final String PAGE = "history-conflicts";

  /** More are not decided in one go, and would be slow to draw. */
  private static final int MOST = 40;

  private final ConflictsViewModel model;
  private final Messages messages;
  private final VBox boxes = new VBox();
  private final Card card;
  private List<ConflictBox> shown = List.of();

  public ConflictsView(ConflictsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId(PAGE);
    boxes.getStyleClass().add("conflicts");
    ScrollPane scroll = new ScrollPane(boxes);
    scroll.setFitToWidth(true);
    scroll.setMinHeight(0);
    scroll.setFocusTraversable(false);
    Label refusal = Texts.wrapping("", Look.BAD);
    refusal.textProperty().bind(model.refusalProperty());
    refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
    card = new Card(messages.text("merge.conflicts.title")).large().body(scroll);
    card.foot(
        new VBox(
            refusal,
            Texts.wrapping(messages.text("merge.conflicts.foot"), Look.TYPE_12, Look.MUTED)));
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().add(card);
    model.rows().addListener((ListChangeListener<ConflictRow>) change -> show());
    model.openProperty().subscribe(() -> show());
    show();
  }

  /** Moves to the next one that waits, from where the focus is. */
  public void next() {
    int at = -1;
    for (int i = 0; i < shown.size(); i++) {
      if (focusWithin(shown.get(i))) {
        at = i;
      }
    }
    if (!shown.isEmpty()) {
      shown.get((at + 1) % shown.size()).focusFirst();
    }
  }

  private static boolean focusWithin(Node node) {
    return node.isFocusWithin();
  }

  private void show() {
    boolean hadFocus = shown.stream().anyMatch(ConflictsView::focusWithin);
    List<ConflictBox> found = new ArrayList<>();
    List<Node> nodes = new ArrayList<>();
    boolean offers = false;
    for (ConflictRow row : model.rows()) {
      if (found.size() == MOST) {
        break;
      }
      if (!row.disagreement().open() && !offers) {
        offers = true;
        nodes.add(Texts.wrapping(messages.text("merge.offers"), Look.SEMIBOLD));
      }
      ConflictBox box = new ConflictBox(row, found.size() + 1, model, messages);
      found.add(box);
      nodes.add(box);
    }
    if (nodes.isEmpty()) {
      nodes.add(
          new EmptyState(
              Icons.DONE,
              messages.text("merge.conflicts.none.title"),
              messages.text("merge.conflicts.none.words")));
    } else if (model.rows().size() > MOST) {
      nodes.add(Texts.wrapping(messages.count("merge.more", model.rows().size() - MOST)));
    }
    shown = List.copyOf(found);
    boxes.getChildren().setAll(nodes);
    int open = model.openProperty().get();
    card.note(open == 0 ? "" : messages.count("merge.conflicts", open));
    if (hadFocus) {
      Optional.of(shown)
          .filter(all -> !all.isEmpty())
          .ifPresent(all -> all.getFirst().focusFirst());
    }
  }
}
