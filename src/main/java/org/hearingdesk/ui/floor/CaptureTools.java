package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Segmented;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.TypeAhead;

/** The tools under the text: position, topic, marks, attribution, private note. */
final class CaptureTools extends VBox {
  static final String POSITION = "floor-position";
  static final String TOPIC = "floor-topic";
  static final String ATTRIBUTION = "floor-attribution";
  static final String NOTE = "floor-note-open";
  static final String QUOTE = "floor-quote";

  private static final PseudoClass STRICTER = PseudoClass.getPseudoClass("stricter");

  private final CaptureSignsViewModel model;
  private final Messages messages;
  private final FlowPane line = new FlowPane();
  private final CaptureActs.Hands hands;
  private final MenuButton attribution = new MenuButton();
  private final TypeAhead<TopicRow> topic;
  private final HBox marks;

  CaptureTools(CaptureSignsViewModel model, Messages messages, CaptureActs.Hands hands) {
    this.model = model;
    this.messages = messages;
    this.hands = hands;
    topic =
        new TypeAhead<>(
            messages,
            Icons.TOPIC,
            messages.text("floor.topic.add"),
            TopicRow::name,
            each -> List.of(each.name()));
    getStyleClass().add("capture-tools");
    marks = marks();
    line.getChildren().addAll(named("floor.position", position()), topic());
    buildAttribution();
    line.getStyleClass().add("capture-line");
    line.prefWrapLengthProperty().bind(line.widthProperty());
    line.getChildren().addAll(marks, attribution);
    getChildren().add(line);
  }

  /** Where there is little room, the attribution stands beside the topic, to save a line. */
  void narrow(boolean now) {
    Node name = marks.getChildren().getFirst();
    name.setVisible(!now);
    name.setManaged(!now);
    boolean attributionFirst = line.getChildren().indexOf(attribution) == 2;
    if (now != attributionFirst) {
      line.getChildren().removeAll(marks, attribution);
      line.getChildren().addAll(now ? List.of(attribution, marks) : List.of(marks, attribution));
    }
  }

  private HBox named(String key, Node control) {
    Label name = Texts.label(messages.text(key), Look.TYPE_12, Look.MUTED);
    HBox named = new HBox(name, control);
    named.getStyleClass().addAll(Look.ROW, "named");
    return named;
  }

  private Node position() {
    Segmented<Position> position =
        new Segmented<>(
            messages.text("floor.position"),
            List.of(Position.values()),
            each -> messages.text("floor.position." + key(each)));
    position.setId(POSITION);
    position.onChosen(model::take);
    model.positionProperty().subscribe(position::choose);
    return position;
  }

  private Node topic() {
    topic.field().setId(TOPIC);
    topic.getStyleClass().add("topic-field");
    topic.onChosen(model::tag);
    topic.onCreate(model::tagNamed);
    topic.field().addEventFilter(KeyEvent.KEY_PRESSED, this::leaveTopic);
    topic.candidates(List.copyOf(model.allTopics()));
    model
        .allTopics()
        .addListener(
            (ListChangeListener<TopicRow>)
                change -> topic.candidates(List.copyOf(model.allTopics())));
    HBox beside = new HBox(topic, note());
    HBox.setHgrow(topic, Priority.ALWAYS);
    beside.getStyleClass().addAll(Look.ROW, "named", "told");
    return beside;
  }

  void focusTopic() {
    topic.field().requestFocus();
  }

  /** Opens the choice of rules, to be gone through with the arrows. */
  void showAttribution() {
    attribution.requestFocus();
    attribution.show();
  }

  /** Escape in the empty field goes back to the text. */
  private void leaveTopic(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && topic.field().getText().isEmpty()) {
      hands.toText();
      event.consume();
    }
  }

  private HBox marks() {
    HBox chips = new HBox();
    chips.getStyleClass().addAll(Look.ROW, "mark-chips");
    for (Mark each : Mark.values()) {
      Button chip =
          MarksBox.setter(
              each,
              messages.text("floor.mark." + key(each)),
              messages.text("floor.mark.sign." + key(each), CaptureActs.name(each)),
              () -> hands.mark(each));
      chip.setId("floor-mark-" + key(each).replace('_', '-'));
      chips.getChildren().add(chip);
    }
    chips.getChildren().add(quote());
    return named("floor.mark", chips);
  }

  /** How the speaker will be told; only what is stricter than the hearing's rule can be chosen. */
  private void buildAttribution() {
    attribution.setId(ATTRIBUTION);
    attribution.getStyleClass().addAll(Look.QUIET, Look.SMALL, "no-arrow", "attribution");
    model.ruleProperty().subscribe(rule -> showRule());
    model.generalRuleProperty().subscribe(rule -> showRule());
  }

  private void showRule() {
    AttributionRule rule = model.ruleProperty().get();
    AttributionRule general = model.generalRuleProperty().get();
    String words = messages.text("floor.attribution." + key(rule));
    boolean stricter = rule.stricterThan(general);
    attribution.setText(words);
    attribution.setAccessibleText(
        stricter ? messages.text("floor.attribution.stricter", words) : words);
    attribution.pseudoClassStateChanged(STRICTER, stricter);
    attribution.setGraphic((stricter ? Icons.WITHHELD : Icons.ATTRIBUTED).node());
    attribution.getItems().clear();
    for (AttributionRule each : AttributionRule.values()) {
      if (!general.stricterThan(each)) {
        RadioMenuItem item = new RadioMenuItem(messages.text("floor.attribution." + key(each)));
        item.setSelected(each == rule);
        item.setOnAction(event -> {
          model.tell(each);
          hands.toText();
        });
        attribution.getItems().add(item);
      }
    }
  }

  private Node note() {
    Button note = Texts.iconButton(Icons.LOCK, messages.text("floor.note"), Look.SMALL);
    note.setId(NOTE);
    note.setOnAction(event -> hands.toNote());
    return note;
  }

  private Node quote() {
    Button button = Texts.iconButton(Icons.QUOTE, messages.text("floor.act.quote"), Look.SMALL);
    button.setId(QUOTE);
    button.setFocusTraversable(false);
    button.setOnAction(event -> hands.quote());
    return button;
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
