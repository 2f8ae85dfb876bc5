package org.hearingdesk.ui.prepare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.shell.Act;

/** The sections with their counts; at the foot what is still missing. */
final class SectionList extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Messages messages;
  private final PrepareViewModel model;
  private final Map<Section, Button> buttons = new EnumMap<>(Section.class);
  private final Map<Section, Label> counts = new EnumMap<>(Section.class);
  private final VBox checks = new VBox();

  SectionList(Messages messages, PrepareViewModel model, Optional<Act> rehearse) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("section-list");
    getChildren().add(Texts.label(messages.text("shell.place.prepare"), "section-title"));
    for (Section section : Section.values()) {
      getChildren().add(button(section));
    }
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    checks.getStyleClass().addAll("card", "checks");
    getChildren().addAll(gap, checks);
    rehearse.ifPresent(act -> getChildren().add(rehearse(act)));
    model
        .sectionProperty()
        .subscribe(now ->
            buttons.forEach(
                (section, button) -> button.pseudoClassStateChanged(SELECTED, section == now)));
    model.hearingProperty().subscribe(() -> counts.forEach(this::showCount));
    model.checks().addListener((ListChangeListener<Readiness.Check>) change -> showChecks());
    showChecks();
  }

  private Button button(Section section) {
    Label words = Texts.label(messages.text("prepare.section." + section.key()));
    words.setMinWidth(0);
    Label count = Texts.label("", Look.NUMBERS, "section-count");
    count.setMinWidth(USE_PREF_SIZE);
    counts.put(section, count);
    HBox content = new HBox(section.icon().node(), words, Texts.spring(), count);
    content.getStyleClass().add("section-content");
    Button button = new Button();
    button.setGraphic(content);
    button.getStyleClass().setAll("section-button");
    button.setMaxWidth(Double.MAX_VALUE);
    content.prefWidthProperty().bind(button.widthProperty().subtract(20));
    button.setId("prepare-" + section.key());
    button.setOnAction(event -> model.sectionProperty().set(section));
    buttons.put(section, button);
    showCount(section, count);
    return button;
  }

  private void showCount(Section section, Label label) {
    int count = model.count(section);
    label.setText(count == 0 ? "" : Integer.toString(count));
    Button button = buttons.get(section);
    if (button != null) {
      String name = messages.text("prepare.section." + section.key());
      button.setAccessibleText(count == 0 ? name : name + ", " + count);
    }
  }

  private Button rehearse(Act act) {
    Button rehearse =
        Texts.button(Icons.RUNNING, messages.text("rehearsal.button"), Look.QUIET, Look.SMALL);
    rehearse.setId(act.id());
    rehearse.setAccessibleText(messages.text(act.title()));
    rehearse.setTooltip(new Tooltip(messages.text(act.title())));
    rehearse.setOnAction(event -> act.run().run());
    act.enabled().subscribe(enabled -> rehearse.setDisable(!enabled));
    return rehearse;
  }

  private void showChecks() {
    checks.getChildren().setAll(Texts.label(messages.text("prepare.checks"), "checks-title"));
    for (Readiness.Check check : model.checks()) {
      Button line = new Button(check.words());
      line.setGraphic(check.fine() ? Icons.DONE.node(Look.OK) : Icons.WARNING.node(Look.WARN));
      line.getStyleClass().setAll("check");
      line.setWrapText(true);
      line.setMaxWidth(Double.MAX_VALUE);
      line.setOnAction(event -> model.sectionProperty().set(check.section()));
      checks.getChildren().add(line);
    }
  }
}
