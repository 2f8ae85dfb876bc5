package org.hearingdesk.ui.floor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.TypeAhead;

/** Over the Floor, not in its way: who spoke, and from when to when, put right in place. */
final class CorrectionCard extends StackPane {
  static final String ID = "floor-correction";
  static final String SPEAKER = "floor-correct-speaker";
  static final String START = "floor-correct-start";
  static final String END = "floor-correct-end";
  static final String APPLY = "floor-correct-apply";
  static final String TIMELINE = "floor-correct-timeline";
  static final String REMOVE = "floor-correct-remove";

  private final FloorViewModel floor;
  private final CorrectionViewModel model;
  private final Messages messages;
  private final TextField start = new TextField();
  private final TextField end = new TextField();
  private final TypeAhead<Candidate> speaker;
  private Optional<Node> focusBefore = Optional.empty();

  CorrectionCard(FloorViewModel floor, Messages messages) {
    this.floor = floor;
    this.model = floor.correction();
    this.messages = messages;
    speaker =
        new TypeAhead<Candidate>(
                messages,
                Icons.PERSON,
                messages.text("floor.correct.other"),
                Candidate::title,
                Candidate::names)
            .detail(Candidate::detail)
            .promising(model::promise)
            .offering(model::newcomers)
            .promiseAboveSuggestions();
    speaker.field().setId(SPEAKER);
    speaker.onChosen(model::choose);
    floor.speakers().candidatesProperty().subscribe(speaker::candidates);
    getChildren().add(card());
    setId(ID);
    getStyleClass().add("correction");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    model.openProperty().subscribe(this::show);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
          }
        });
  }

  private Card card() {
    Label who = Texts.wrapping("", Look.SEMIBOLD);
    who.textProperty().bind(model.speakerWordsProperty());
    start.setId(START);
    end.setId(END);
    end.disableProperty().bind(model.endKnownProperty().not());
    FieldWithMessage from = new FieldWithMessage(messages.text("floor.correct.start"), start);
    FieldWithMessage to = new FieldWithMessage(messages.text("floor.correct.end"), end);
    HBox times = new HBox(from, to);
    times.getStyleClass().add(Look.GAP_12);
    HBox.setHgrow(from, Priority.ALWAYS);
    HBox.setHgrow(to, Priority.ALWAYS);
    Label problem = Texts.wrapping("", "field-message", Look.BAD);
    problem.textProperty().bind(model.problemProperty());
    problem.managedProperty().bind(model.problemProperty().isNotEmpty());
    VBox body = new VBox(who, speaker, times, problem);
    body.getStyleClass().add("correction-body");
    Card card = new Card(messages.text("floor.correct.title")).part(body).foot(buttons());
    card.getStyleClass().add("raised");
    // Enter in the field takes whom it names; once more, in the empty field, it corrects.
    speaker.field().setOnAction(event -> apply());
    start.setOnAction(event -> apply());
    end.setOnAction(event -> apply());
    return card;
  }

  private Node[] buttons() {
    Button remove = Texts.button(messages.text("floor.correct.remove"), Look.QUIET, Look.DANGER);
    remove.setId(REMOVE);
    remove.setOnAction(event -> model.remove());
    Button timeline = Texts.button(messages.text("floor.on_timeline"), Look.QUIET);
    timeline.setId(TIMELINE);
    timeline.setOnAction(event -> model.turn().ifPresent(floor::toTimeline));
    Button cancel = Texts.button(messages.text("floor.correct.cancel"));
    cancel.setOnAction(event -> model.close());
    Button apply = Texts.button(messages.text("floor.correct.apply"));
    apply.setId(APPLY);
    apply.setOnAction(event -> apply());
    for (Button button : new Button[] {remove, timeline, cancel, apply}) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    return new Node[] {remove, timeline, Texts.spring(), cancel, apply};
  }

  private void apply() {
    model.apply(start.getText(), end.getText());
  }

  private void show(boolean open) {
    if (open) {
      focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
      start.setText(model.startProperty().get());
      end.setText(model.endProperty().get());
      speaker.field().clear();
      setVisible(true);
      toFront();
      speaker.field().requestFocus();
    } else if (isVisible()) {
      setVisible(false);
      focusBefore.ifPresent(Node::requestFocus);
      focusBefore = Optional.empty();
    }
  }
}
