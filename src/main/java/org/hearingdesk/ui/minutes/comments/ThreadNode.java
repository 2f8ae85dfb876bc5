package org.hearingdesk.ui.minutes.comments;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** A comment with its answers; what is being answered stays while the rest is drawn anew. */
final class ThreadNode extends VBox {
  static final String ANSWER = "minutes-comment-answer-";
  static final String ANSWER_FIELD = "minutes-comment-answer-field";
  static final String SETTLE = "minutes-comment-settle-";
  static final String REMOVE = "minutes-comment-remove-";

  private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

  private final CommentsViewModel model;
  private final Messages messages;
  private final VBox words = new VBox();
  private final VBox answering = new VBox();
  private final FlowPane acts = new FlowPane();
  private CommentThread thread;

  ThreadNode(CommentThread thread, CommentsViewModel model, Messages messages) {
    this.thread = thread;
    this.model = model;
    this.messages = messages;
    getStyleClass().add("comment-thread");
    words.getStyleClass().add("comment-words");
    acts.getStyleClass().add("comment-acts");
    setAccessibleRole(AccessibleRole.PARENT);
    getChildren().addAll(words, answering, acts);
    answering.managedProperty().bind(answering.visibleProperty());
    answering.setVisible(false);
    fill();
  }

  void show(CommentThread next) {
    if (!next.equals(thread)) {
      thread = next;
      fill();
    }
  }

  /** The keyboard goes to its first act. */
  void focus() {
    if (!acts.getChildren().isEmpty()) {
      acts.getChildren().getFirst().requestFocus();
    }
  }

  private void fill() {
    pseudoClassStateChanged(SETTLED, thread.settled());
    List<Node> lines = new ArrayList<>();
    Label where = Texts.label(thread.where(), "comment-where");
    where.setGraphic((thread.settled() ? Icons.DONE : Icons.COMMENT).node(Look.MUTED));
    lines.add(where);
    if (!thread.about().isEmpty()) {
      lines.add(Texts.wrapping(thread.about(), "comment-about"));
    }
    thread.said().forEach(said -> lines.add(said(said)));
    words.getChildren().setAll(lines);
    setAccessibleText(
        thread.where() + ". " + thread.said().getFirst().head() + ". " + text(thread));
    acts();
  }

  private static String text(CommentThread thread) {
    return thread.said().getFirst().text();
  }

  private Node said(CommentThread.Said said) {
    Label text = Texts.wrapping(said.text(), said.removed() ? Look.MUTED : "comment-text");
    VBox all = new VBox(Texts.wrapping(said.head(), "comment-head"), text);
    all.getStyleClass().add("comment-said");
    if (!said.id().equals(thread.id())) {
      all.getStyleClass().add("answer");
      if (said.own()) {
        all.getChildren().add(act(REMOVE + said.id().value(), "remove", () -> remove(said)));
      }
    }
    return all;
  }

  private void acts() {
    boolean focused = acts.getChildren().stream().anyMatch(Node::isFocused);
    String id = thread.id().value();
    acts.getChildren().clear();
    boolean settled = thread.settled();
    if (!settled) {
      acts.getChildren().add(act(ANSWER + id, "answer", this::answer));
    }
    acts.getChildren()
        .add(
            act(
                SETTLE + id,
                settled ? "reopen" : "settle",
                () -> model.settle(thread.id(), !settled)));
    if (thread.paragraph().isPresent()) {
      acts.getChildren().add(act("", "show", () -> model.showParagraph(thread)));
    }
    CommentThread.Said first = thread.said().getFirst();
    if (first.own()) {
      acts.getChildren().add(act(REMOVE + id, "remove", () -> remove(first)));
    }
    acts.disableProperty().bind(model.possibleProperty().not());
    if (focused) {
      focus();
    }
  }

  private void remove(CommentThread.Said said) {
    model.remove(said.id());
  }

  private Button act(String id, String key, Runnable run) {
    String words = messages.text("minutes.comments." + key);
    Button button = Texts.button(words, Look.LINK, "note-act");
    if (!id.isEmpty()) {
      button.setId(id);
    }
    button.setAccessibleText(messages.text("minutes.comments.act_on", words, thread.where()));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }

  private void answer() {
    TextArea field =
        CommentField.of(
            ANSWER_FIELD,
            messages.text("minutes.comments.answer_words"),
            area ->
                model.answer(
                    thread.id(),
                    area.getText(),
                    said -> {
                      if (said) {
                        stopAnswering();
                      }
                    }),
            this::stopAnswering);
    answering.getChildren().setAll(field);
    answering.setVisible(true);
    field.requestFocus();
  }

  private void stopAnswering() {
    answering.setVisible(false);
    answering.getChildren().clear();
    focus();
  }
}
