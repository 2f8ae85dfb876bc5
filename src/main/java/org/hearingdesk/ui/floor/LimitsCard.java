package org.hearingdesk.ui.floor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.limits.RuleBox;

/** Over the Floor, not in its way: the rule for speaking time of the item that runs. */
final class LimitsCard extends StackPane {
  static final String ID = "floor-limits-card";
  static final String NOW = "floor-limits-now";
  static final String APPLY = "floor-limits-apply";
  static final String RULE = "floor-rule";

  private final LimitsViewModel model;
  private final Messages messages;
  private final RuleBox rule;
  private Optional<Node> focusBefore = Optional.empty();

  LimitsCard(LimitsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    rule = new RuleBox(messages, model.draft(), RULE);
    getChildren().add(card());
    setId(ID);
    getStyleClass().add("limits-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    model.openProperty().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private Card card() {
    CheckBox now = new CheckBox(messages.text("floor.limits.now"));
    now.setId(NOW);
    now.selectedProperty().bindBidirectional(model.alsoNowProperty());
    now.visibleProperty().bind(model.somebodyProperty());
    now.managedProperty().bind(model.somebodyProperty());
    Label item = Texts.wrapping("", Look.SEMIBOLD);
    item.textProperty().bind(model.titleProperty());
    Label problem = Texts.wrapping("", "field-message", Look.BAD);
    problem.textProperty().bind(model.problemProperty());
    problem.managedProperty().bind(model.problemProperty().isNotEmpty());
    VBox body = new VBox(item, rule, problem);
    body.getStyleClass().add("correction-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    // Words that wrap are higher than a scroll pane thinks.
    scroll.prefViewportHeightProperty().bind(body.heightProperty());
    Button cancel = Texts.button(messages.text("floor.limits.cancel"));
    cancel.setOnAction(event -> model.close());
    Button apply = Texts.button(messages.text("floor.limits.apply"));
    apply.setId(APPLY);
    apply.setOnAction(event -> model.apply());
    cancel.setMinWidth(USE_PREF_SIZE);
    apply.setMinWidth(USE_PREF_SIZE);
    Card card =
        new Card(messages.text("floor.limits.title"))
            .note(messages.text("floor.limits.note"))
            .body(scroll)
            .foot(now, Texts.spring(), cancel, apply);
    card.getStyleClass().add("raised");
    return card;
  }

  /** Enter takes the rule wherever the cursor is, but on a button that does something else. */
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      model.apply();
      event.consume();
    }
  }

  private void show(boolean open) {
    if (open) {
      focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
      setVisible(true);
      toFront();
      rule.focusFirst();
    } else if (isVisible()) {
      setVisible(false);
      focusBefore.ifPresent(Node::requestFocus);
      focusBefore = Optional.empty();
    }
  }
}
