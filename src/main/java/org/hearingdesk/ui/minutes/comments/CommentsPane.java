package org.hearingdesk.ui.minutes.comments;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;

/** The comments on the section on the page: a field to say something, below it what was said. */
public final class CommentsPane extends VBox {
  static final String FIELD = "minutes-comment-field";
  static final String SAY = "minutes-comment-say";
  static final String WHOLE = "minutes-comment-whole";

  private final CommentsViewModel model;
  private final Messages messages;
  private final Supplier<String> selected;
  private final Runnable toText;
  private final Label target = Texts.wrapping("", "comment-where");
  private final Label problem = Texts.wrapping("", Look.TYPE_12, Look.BAD);
  private final CheckBox whole;
  private final TextArea field;
  private final Button say;
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane(list);
  private final Map<String, ThreadNode> nodes = new HashMap<>();

  /**
   * @param selected the words of the text that are selected
   * @param toText gives the keyboard back to the text
   */
  public CommentsPane(
      CommentsViewModel model, Messages messages, Supplier<String> selected, Runnable toText) {
    this.model = model;
    this.messages = messages;
    this.selected = selected;
    this.toText = toText;
    getStyleClass().add("comments");
    field =
        CommentField.of(FIELD, messages.text("minutes.comments.words"), area -> say(), this::leave);
    whole = new CheckBox(messages.text("minutes.comments.whole"));
    whole.setId(WHOLE);
    whole.setOnAction(event -> model.aboutWhole(whole.isSelected()));
    say = Texts.button(Icons.COMMENT, messages.text("minutes.comments.say"), Look.SMALL);
    say.setId(SAY);
    say.setOnAction(event -> say());
    say.setMinWidth(USE_PREF_SIZE);
    whole.setMinWidth(USE_PREF_SIZE);
    FlowPane acts = new FlowPane(whole, say);
    acts.getStyleClass().add("comment-acts");
    VBox form = new VBox(target, field, acts, problem);
    form.getStyleClass().add("comment-form");
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    list.getStyleClass().add("comment-list");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(form, scroll);
    setMinHeight(0);
  }

  public void attach(Subscriptions subscriptions) {
    subscriptions.listen(model.targetProperty(), target::setText);
    subscriptions.listen(model.problemProperty(), problem::setText);
    subscriptions.listen(
        model.possibleProperty(),
        possible -> {
          field.setDisable(!possible);
          say.setDisable(!possible);
        });
    ListChangeListener<CommentThread> changed = change -> fill();
    model.threads().addListener(changed);
    subscriptions.add(() -> model.threads().removeListener(changed));
    fill();
  }

  /** Shows a comment with the keyboard on it; without one, the field. */
  public void show(Optional<Id<Comment>> comment) {
    comment
        .flatMap(id -> Optional.ofNullable(nodes.get(id.value())))
        .ifPresentOrElse(
            node -> {
              node.focus();
              Platform.runLater(() -> bringIntoSight(node));
            },
            field::requestFocus);
  }

  private void bringIntoSight(ThreadNode node) {
    Bounds bounds = node.getBoundsInParent();
    double free = list.getHeight() - scroll.getViewportBounds().getHeight();
    if (free > 0) {
      scroll.setVvalue(Math.min(1, bounds.getMinY() / free));
    }
  }

  private void fill() {
    nodes
        .keySet()
        .removeIf(id -> model.threads().stream().noneMatch(each -> each.id().value().equals(id)));
    if (model.threads().isEmpty()) {
      list.getChildren()
          .setAll(
              new EmptyState(
                  Icons.COMMENT,
                  messages.text("minutes.comments.none"),
                  messages.text("minutes.comments.none.words")));
    } else {
      list.getChildren().setAll(model.threads().stream().map(this::node).toList());
    }
  }

  private ThreadNode node(CommentThread thread) {
    ThreadNode node =
        nodes.computeIfAbsent(thread.id().value(), id -> new ThreadNode(thread, model, messages));
    node.show(thread);
    return node;
  }

  private void say() {
    if (!field.getText().isBlank()) {
      model.comment(
          field.getText(),
          selected.get(),
          said -> {
            if (said) {
              field.clear();
            }
          });
    }
  }

  private void leave() {
    toText.run();
  }
}
