package org.hearingdesk.ui.minutes.corrections;

import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.minutes.NoticeBanner;
import org.hearingdesk.ui.minutes.Notices;

/** The passages of the chosen sheet, to be decided one by one or together. */
final class PassagesCard {
  static final String ACCEPT_ALL = "minutes-corrections-accept-all";

  private final CorrectionsViewModel model;
  private final Runnable send;
  private final Messages messages;
  private final VBox list = new VBox();
  private final VBox above = new VBox();
  private final StackPane body = new StackPane();
  private final ScrollPane scroll = new ScrollPane(list);
  private final Button acceptAll;
  private final Card card;

  /**
   * @param send asks until when answers are taken, then writes the sheets
   */
  PassagesCard(CorrectionsViewModel model, Runnable send, Messages messages) {
    this.model = model;
    this.send = send;
    this.messages = messages;
    list.getStyleClass().add("correction-passages");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    acceptAll =
        Texts.button(
            Icons.CHECK, messages.text("minutes.corrections.accept_all"), Look.QUIET, Look.SMALL);
    acceptAll.setId(ACCEPT_ALL);
    acceptAll.setOnAction(event -> model.acceptAll());
    card = new Card(messages.text("minutes.corrections.passages"));
    card.headEnd(acceptAll).part(above).body(body);
    card.getStyleClass().add("corrections-passages");
  }

  Node node() {
    return card;
  }

  void attach(Subscriptions subscriptions) {
    ListChangeListener<PassageRow> changed = change -> fill();
    model.passages().addListener(changed);
    subscriptions.add(() -> model.passages().removeListener(changed));
    subscriptions.listen(model.selectedProperty(), row -> fill());
    subscriptions.listen(model.editableProperty(), editable -> fill());
    subscriptions.listen(model.notices().lastProperty(), this::tell);
  }

  private void fill() {
    boolean decidable =
        model.passages().stream().anyMatch(row -> row.corrected() && row.verdict().isEmpty());
    acceptAll.setVisible(decidable && model.editableProperty().get());
    card.titleProperty()
        .set(
            model
                .selectedProperty()
                .get()
                .map(SheetRow::name)
                .orElseGet(() -> messages.text("minutes.corrections.passages")));
    boolean keyboard = hasKeyboard();
    list.getChildren()
        .setAll(
            model.passages().stream().map(row -> new PassageNode(model, messages, row)).toList());
    body.getChildren().setAll(model.passages().isEmpty() ? empty() : scroll);
    if (keyboard) {
      Platform.runLater(this::focusNext);
    }
  }

  private boolean hasKeyboard() {
    Optional<Node> owner =
        Optional.ofNullable(list.getScene()).flatMap(s -> Optional.ofNullable(s.getFocusOwner()));
    for (Node at = owner.orElse(null); at != null; at = at.getParent()) {
      if (at.equals(list)) {
        return true;
      }
    }
    return false;
  }

  /** The keyboard goes on with the next passage that waits. */
  private void focusNext() {
    model.passages().stream()
        .filter(row -> row.corrected() && row.verdict().isEmpty())
        .findFirst()
        .map(row -> list.lookup("#" + PassageNode.ACCEPT + row.number()))
        .ifPresent(Node::requestFocus);
  }

  private Node empty() {
    boolean sent = model.selectedProperty().get().isPresent();
    return sent
        ? new EmptyState(
            Icons.DONE,
            messages.text("minutes.corrections.all_agreed"),
            messages.text("minutes.corrections.all_agreed.words"))
        : new EmptyState(
                Icons.PUBLISH,
                messages.text("minutes.corrections.empty"),
                messages.text("minutes.corrections.empty.words"))
            .act(messages.text("minutes.act.corrections_send"), send);
  }

  private void tell(Optional<Notices.Notice> notice) {
    above
        .getChildren()
        .setAll(
            notice.map(told -> NoticeBanner.of(told, model.notices(), messages)).stream().toList());
  }
}
