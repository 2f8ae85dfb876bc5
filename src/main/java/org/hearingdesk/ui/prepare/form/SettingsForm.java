package org.hearingdesk.ui.prepare.form;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.NameMatch;
import org.hearingdesk.ui.kit.Segmented;
import org.hearingdesk.ui.kit.Texts;

/** How much the documents tell of who spoke, and the practical settings of a hearing. */
public final class SettingsForm {
  private static final int SUGGESTIONS = 8;

  private final Messages messages;
  private final DetailsViewModel model;

  private SettingsForm(Messages messages, DetailsViewModel model) {
    this.messages = messages;
    this.model = model;
  }

  public static Node of(Messages messages, DetailsViewModel model) {
    return new SettingsForm(messages, model).build();
  }

  private Node build() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-grid");
    for (int i = 0; i < 3; i++) {
      ColumnConstraints third = new ColumnConstraints();
      third.setPercentWidth(100.0 / 3);
      grid.getColumnConstraints().add(third);
    }
    grid.add(attribution(), 0, 0, 3, 1);
    grid.add(DetailInput.line(messages, model, DetailField.LIMIT), 0, 1);
    grid.add(DetailInput.line(messages, model, DetailField.POINT_OF_ORDER_LIMIT), 1, 1);
    grid.add(DetailInput.line(messages, model, DetailField.REPLY_LIMIT), 2, 1);
    grid.add(zone(), 0, 2);
    grid.add(DetailInput.line(messages, model, DetailField.LANGUAGE), 1, 2);
    grid.add(clockStyle(), 2, 2);
    grid.add(DetailInput.line(messages, model, DetailField.FEWEST_SHOWN), 0, 3, 3, 1);
    return DetailsForm.card(messages.text("prepare.section.settings"), grid);
  }

  private Node attribution() {
    VBox rules = new VBox(Texts.label(messages.text("prepare.details.attribution"), "field-label"));
    rules.getStyleClass().add("rule-list");
    ToggleGroup group = new ToggleGroup();
    for (AttributionRule rule : AttributionRule.values()) {
      String key = "prepare.rule." + rule.name().toLowerCase(Locale.ROOT);
      RadioButton choice = new RadioButton(messages.text(key));
      choice.setToggleGroup(group);
      choice.setId("attribution-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      choice.setAccessibleHelp(messages.text(key + ".words"));
      choice.setOnAction(event -> model.choose(DetailField.ATTRIBUTION, rule.name()));
      model
          .textProperty(DetailField.ATTRIBUTION)
          .subscribe(text -> choice.setSelected(text.equals(rule.name())));
      rules
          .getChildren()
          .add(new VBox(choice, Texts.wrapping(messages.text(key + ".words"), "rule-words")));
    }
    return rules;
  }

  private Node clockStyle() {
    Segmented<ClockStyle> styles =
        new Segmented<>(
            messages.text("prepare.details.clock_style"),
            List.of(ClockStyle.values()),
            style -> "9" + style.separator() + "00");
    styles.setId("details-clock-style");
    model
        .textProperty(DetailField.CLOCK_STYLE)
        .subscribe(text -> {
          if (!text.isEmpty()) {
            styles.choose(ClockStyle.valueOf(text));
          }
        });
    styles.onChosen(style -> model.choose(DetailField.CLOCK_STYLE, style.name()));
    VBox field =
        new VBox(Texts.label(messages.text("prepare.details.clock_style"), "field-label"), styles);
    field.getStyleClass().add("field-with-message");
    return field;
  }

  private Node zone() {
    FieldWithMessage field = DetailInput.line(messages, model, DetailField.ZONE);
    List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    var completion =
        TextFields.bindAutoCompletion(
            (TextField) field.field(),
            request ->
                zones.contains(request.getUserText())
                    ? List.<String>of()
                    : NameMatch.best(request.getUserText(), zones, List::of).stream()
                        .limit(SUGGESTIONS)
                        .toList());
    completion.setDelay(0);
    return field;
  }
}
