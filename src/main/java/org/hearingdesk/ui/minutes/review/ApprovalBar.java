package org.hearingdesk.ui.minutes.review;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;

/** The line under the head of the minutes that approves, says that they are locked, and reopens. */
public final class ApprovalBar extends VBox {
  static final String APPROVE = "minutes-approve-go";
  static final String REOPEN = "minutes-reopen";
  static final String REASON = "minutes-reopen-reason";
  static final String REOPEN_GO = "minutes-reopen-go";

  private final ApprovalViewModel model;
  private final Messages messages;
  private boolean asking;

  public ApprovalBar(ApprovalViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("approval-bar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE && asking) {
        stopAsking();
        event.consume();
      }
    });
  }

  public void attach(Subscriptions subscriptions) {
    subscriptions.listen(model.sinceProperty(), words -> stopAsking());
    subscriptions.changes(model.problemProperty(), words -> refresh());
    subscriptions.changes(model.possibleProperty(), possible -> refresh());
    subscriptions.changes(model.openProperty(), words -> refresh());
  }

  /** Asks whether to approve; where the minutes are approved, why to open them again. */
  public void ask() {
    if (!model.possibleProperty().get()) {
      return;
    }
    asking = true;
    refresh();
    Optional.ofNullable(lookup("#" + (model.lockedProperty().get() ? REASON : APPROVE)))
        .ifPresent(Node::requestFocus);
  }

  private void stopAsking() {
    asking = false;
    refresh();
  }

  private void refresh() {
    getChildren().clear();
    boolean locked = model.lockedProperty().get();
    setVisible(locked || asking);
    if (locked) {
      getChildren().add(locked());
    }
    if (asking) {
      getChildren().add(locked ? reopening() : approving());
    }
    if (!model.problemProperty().get().isEmpty() && isVisible()) {
      getChildren().add(Texts.wrapping(model.problemProperty().get(), Look.BAD));
    }
  }

  private Node locked() {
    Label words = Texts.wrapping(model.sinceProperty().get(), Look.SEMIBOLD);
    words.setGraphic(Icons.LOCK.node());
    Button reopen = Texts.button(Icons.UNLOCK, messages.text("minutes.review.reopen"), Look.SMALL);
    reopen.setId(REOPEN);
    reopen.setDisable(!model.possibleProperty().get() || asking);
    reopen.setOnAction(event -> ask());
    return line(words, reopen);
  }

  private Node approving() {
    String open = model.openProperty().get();
    Label words =
        Texts.wrapping(
            (open.isEmpty() ? "" : open + " ") + messages.text("minutes.review.approve_what"));
    Button go = Texts.button(Icons.LOCK, messages.text("minutes.review.approve"), Look.PRIMARY);
    go.setId(APPROVE);
    go.setOnAction(event -> model.approve());
    return line(words, go, cancel());
  }

  private Node reopening() {
    TextField reason = new TextField();
    reason.setId(REASON);
    Button go = Texts.button(messages.text("minutes.review.reopen_go"), Look.PRIMARY);
    go.setId(REOPEN_GO);
    go.disableProperty().bind(reason.textProperty().isEmpty());
    go.setOnAction(event -> model.reopen(reason.getText()));
    reason.setOnAction(event -> go.fire());
    return line(new FieldWithMessage(messages.text("minutes.review.reason"), reason), go, cancel());
  }

  private Button cancel() {
    Button cancel = Texts.button(messages.text("minutes.corrections.cancel"), Look.QUIET);
    cancel.setOnAction(event -> stopAsking());
    return cancel;
  }

  private static FlowPane line(Node... nodes) {
    FlowPane line = new FlowPane(nodes);
    line.getStyleClass().add("approval-line");
    return line;
  }
}
