package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
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

  private final CaptureSignsViewModel model;
  private final Messages messages;
  private final FlowPane line = new FlowPane();
  private final Node marks;
  private final Node attribution;

  CaptureTools(CaptureSignsViewModel model, Messages messages, Consumer<Mark> mark, Runnable note) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("capture-tools");
    marks = marks(mark);
    attribution = attribution();
    line.getChildren().addAll(named("floor.position", position()), topic(note(note)));
    line.getStyleClass().add("capture-line");
    line.prefWrapLengthProperty().bind(line.widthProperty());
    line.getChildren().addAll(marks, attribution);
    getChildren().add(line);
  }

  /** Where there is little room, the attribution stands beside the topic, to save a line. */
  void narrow(boolean now) {
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

  private Node topic(Node note) {
    TypeAhead<TopicRow> field =
        new TypeAhead<>(
            messages,
            Icons.TOPIC,
            messages.text("floor.topic.add"),
            TopicRow::name,
            topic -> List.of(topic.name()));
    field.field().setId(TOPIC);
    field.getStyleClass().add("topic-field");
    field.onChosen(model::tag);
    field.onCreate(model::tagNamed);
    field.candidates(List.copyOf(model.allTopics()));
    model
        .allTopics()
        .addListener(
            (ListChangeListener<TopicRow>)
                change -> field.candidates(List.copyOf(model.allTopics())));
    Label completion = Texts.label("", Look.TYPE_12, "completion");
    model
        .completionProperty()
        .subscribe(name ->
            completion.setText(name.isEmpty() ? "" : messages.text("floor.topic.completes", name)));
    completion.managedProperty().bind(completion.textProperty().isNotEmpty());
    HBox box = new HBox(field, note, completion);
    HBox.setHgrow(field, Priority.ALWAYS);
    box.getStyleClass().addAll(Look.ROW, "named", "told");
    return box;
  }

  private Node marks(Consumer<Mark> mark) {
    HBox chips = new HBox();
    chips.getStyleClass().addAll(Look.ROW, "mark-chips");
    for (Mark each : Mark.values()) {
      Button chip =
          MarksBox.setter(
              each,
              messages.text("floor.mark." + key(each)),
              messages.text("floor.mark.sign." + key(each)),
              () -> mark.accept(each));
      chip.setId("floor-mark-" + key(each).replace('_', '-'));
      chips.getChildren().add(chip);
    }
    return named("floor.mark", chips);
  }

  /** How the speaker will be told; only what is stricter than the hearing's rule can be chosen. */
  private Node attribution() {
    MenuButton menu = new MenuButton();
    menu.setId(ATTRIBUTION);
    menu.getStyleClass().addAll(Look.QUIET, Look.SMALL, "attribution");
    model.ruleProperty().subscribe(rule -> showRule(menu));
    model.generalRuleProperty().subscribe(rule -> showRule(menu));
    return menu;
  }

  private void showRule(MenuButton menu) {
    AttributionRule rule = model.ruleProperty().get();
    AttributionRule general = model.generalRuleProperty().get();
    String words = messages.text("floor.attribution." + key(rule));
    menu.setText(words);
    menu.setAccessibleText(words);
    boolean stricter = rule.stricterThan(general);
    menu.setGraphic((stricter ? Icons.WITHHELD : Icons.ATTRIBUTED).node());
    menu.getItems().clear();
    for (AttributionRule each : AttributionRule.values()) {
      if (!general.stricterThan(each)) {
        RadioMenuItem item = new RadioMenuItem(messages.text("floor.attribution." + key(each)));
        item.setSelected(each == rule);
        item.setOnAction(event -> model.tell(each));
        menu.getItems().add(item);
      }
    }
  }

  private Node note(Runnable show) {
    Button note = Texts.iconButton(Icons.LOCK, messages.text("floor.note"), Look.SMALL);
    note.setOnAction(event -> show.run());
    return note;
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
