package org.hearingdesk.ui.history;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** Edits of one thing that did not know of each other: both versions, until somebody decides. */
final class ConflictCard extends VBox {
  private final Messages messages;
  private final HistoryViewModel model;
  private final VBox list = new VBox();
  private final Card card;
  private int shown;

  ConflictCard(Messages messages, HistoryViewModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("conflict-card");
    card = new Card("").large();
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    Label words = Texts.wrapping(messages.text("history.conflicts.words"), "conflict-words");
    card.part(words).body(scroll);
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().add(card);
    managedProperty().bind(visibleProperty());
    model.conflicts().addListener((ListChangeListener<Conflict>) change -> show());
    show();
  }

  /** Goes to the buttons of the next conflict. */
  void next() {
    if (!list.getChildren().isEmpty()) {
      shown = (shown + 1) % list.getChildren().size();
      Node conflict = list.getChildren().get(shown);
      Node button = conflict.lookup(".button");
      if (button != null) {
        button.requestFocus();
      }
    }
  }

  private void show() {
    int count = model.conflicts().size();
    setVisible(count > 0);
    card.titleProperty().set(count == 0 ? "" : messages.count("history.conflicts", count));
    list.getChildren().setAll(model.conflicts().stream().map(this::conflict).toList());
    shown = -1;
  }

  private Node conflict(Conflict conflict) {
    Optional<Resolution> other = model.resolution(conflict);
    Button keep = button("history.conflict.keep", () -> model.settle(conflict));
    VBox standing =
        version(messages.text("history.conflict.stands"), value(conflict, conflict.standing()));
    standing.getChildren().add(keep);
    VBox replaced =
        version(messages.text("history.conflict.replaced"), value(conflict, conflict.replaced()));
    other.ifPresent(way ->
        replaced
            .getChildren()
            .add(button("history.conflict.take", () -> model.takeOther(conflict))));
    HBox both = new HBox(standing, replaced);
    both.getStyleClass().add(Look.GAP_8);
    HBox.setHgrow(standing, Priority.ALWAYS);
    HBox.setHgrow(replaced, Priority.ALWAYS);
    VBox box = new VBox(head(conflict), both);
    box.getStyleClass().add("conflict");
    if (other.flatMap(Resolution::keepBoth).isPresent()) {
      Button keepBoth = button("history.conflict.both", () -> model.keepBoth(conflict));
      keepBoth.setGraphic(Icons.SIDES.node());
      box.getChildren().add(keepBoth);
    } else if (other.isEmpty()) {
      box.getChildren()
          .add(Texts.wrapping(messages.text("history.conflict.by_hand"), "conflict-note"));
    }
    return box;
  }

  private Node head(Conflict conflict) {
    HBox head =
        Texts.row(
            Texts.label(subject(conflict), Look.SEMIBOLD),
            Texts.label(messages.text("history.field." + conflict.field()), Look.MUTED));
    return head;
  }

  /** What the conflict is about, as people call it. */
  private String subject(Conflict conflict) {
    Hearing hearing = model.hearing();
    Id<Part> id = Id.of(conflict.subject());
    return hearing
        .part(id)
        .map(Part::label)
        .orElseGet(() -> messages.text("history.conflict.subject." + kind(hearing, id)));
  }

  private static String kind(Hearing hearing, Id<?> id) {
    if (id.value().equals("details")) {
      return "details";
    }
    boolean said =
        hearing.interventions().has(id)
            || hearing.interventions().stream().anyMatch(turn -> turn.text().paragraphs().has(id));
    return said ? "intervention" : "minutes";
  }

  private String value(Conflict conflict, String value) {
    String key = "history.value.position." + value.toLowerCase(messages.locale());
    return conflict.field().equals("position") && messages.has(key) ? messages.text(key) : value;
  }

  private static VBox version(String title, String text) {
    VBox version =
        new VBox(Texts.label(title, "version-title"), Texts.wrapping(text, "version-text"));
    version.getStyleClass().add("version");
    version.setMinWidth(0);
    return version;
  }

  private Button button(String key, Runnable act) {
    Button button = Texts.button(messages.text(key), Look.SMALL);
    button.setOnAction(event -> act.run());
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }
}
