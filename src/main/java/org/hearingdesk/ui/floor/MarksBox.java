package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Chip;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;

/**
 * What belongs to the text below it: who speaks, the marks and topics as chips that can be reworded
 * and taken away, the private note. Where there is little room, it is gone through by scrolling.
 */
final class MarksBox extends ScrollPane {
  static final String ID = "floor-marks";

  private final CaptureViewModel model;
  private final CaptureSignsViewModel signs;
  private final Messages messages;
  private final VBox rows = new VBox();
  private final FlowPane chips = new FlowPane();
  private Map<Id<Marking>, MarkLine> lines = Map.of();

  /**
   * @param first what stands before the marks
   * @param last what stands behind them
   */
  MarksBox(CaptureViewModel model, Messages messages, Node first, Node last) {
    this.model = model;
    this.signs = model.signs();
    this.messages = messages;
    setId(ID);
    chips.getStyleClass().add(Look.GAP_8);
    chips.managedProperty().bind(chips.visibleProperty());
    VBox all = new VBox(first, rows, chips, last);
    rows.getStyleClass().add("mark-lines");
    all.getStyleClass().add("mark-rows");
    getStyleClass().add("marks-box");
    setContent(all);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    signs.marks().addListener((ListChangeListener<MarkRow>) change -> rebuild());
    signs.topics().addListener((ListChangeListener<TopicRow>) change -> showChips());
    model.quotationsProperty().subscribe(quoted -> showChips());
    managedProperty().bind(visibleProperty());
    BooleanBinding some = chips.visibleProperty().or(Bindings.isNotEmpty(rows.getChildren()));
    visibleProperty().bind(some.or(first.visibleProperty()).or(last.visibleProperty()));
    rebuild();
  }

  private void rebuild() {
    Map<Id<Marking>, MarkLine> now = new HashMap<>();
    List<Node> shown = new ArrayList<>();
    for (MarkRow mark : signs.marks()) {
      MarkLine known = lines.get(mark.id());
      MarkLine line = known == null ? new MarkLine(signs, messages, mark) : known;
      line.show(mark);
      now.put(mark.id(), line);
      shown.add(line);
    }
    lines = now;
    if (!shown.equals(rows.getChildren())) {
      rows.getChildren().setAll(shown);
    }
    showChips();
  }

  /** Topics and quotations, as many on a line as there is room. */
  private void showChips() {
    chips.getChildren().setAll(signs.topics().stream().map(this::chip).toList());
    String quoted = model.quotationsProperty().get();
    if (!quoted.isEmpty()) {
      Chip chip = new Chip(Chip.Kind.NEUTRAL, quoted).icon(Icons.QUOTE);
      Tooltip.install(chip, new Tooltip(messages.text("floor.quotations.kept")));
      chips.getChildren().add(chip);
    }
    chips.setVisible(!chips.getChildren().isEmpty());
  }

  private Chip chip(TopicRow topic) {
    return new Chip(Chip.Kind.TOPIC, topic.name())
        .removable(messages.text("floor.topic.remove", topic.name()), () -> signs.untag(topic));
  }

  static Chip.Kind kind(Mark mark) {
    return switch (mark) {
      case PRIORITY -> Chip.Kind.PRIORITY;
      case CRUCIAL_ISSUE -> Chip.Kind.CRUCIAL;
      case CONCERN -> Chip.Kind.CONCERN;
      case PROPOSAL -> Chip.Kind.PROPOSAL;
      case QUESTION -> Chip.Kind.QUESTION;
    };
  }

  /** A chip in the tools that sets a mark. */
  static Button setter(Mark mark, String words, String keys, Runnable act) {
    Chip chip = new Chip(mark == Mark.PRIORITY ? Chip.Kind.NEUTRAL : kind(mark), words);
    chip.getStyleClass().setAll("chip", "neutral");
    if (mark == Mark.PRIORITY) {
      chip.icon(Icons.FLAG);
    }
    Button button = chip.asButton(act);
    button.setTooltip(new Tooltip(keys));
    return button;
  }
}
