package org.hearingdesk.ui.publish;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.hearingdesk.domain.attribution.PublishedHearing.Withheld;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;

/** The attribution rule, and what it withholds. */
final class RuleCard {
  static final String SEE = "publish-withheld";

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final RuleViewModel model;
  private final PublishWords words;
  private final Messages messages;
  private final Map<AttributionRule, RadioButton> choices = new EnumMap<>(AttributionRule.class);
  private final Map<AttributionRule, Label> explanations = new EnumMap<>(AttributionRule.class);
  private final Label names = Texts.wrapping("", Look.TYPE_12, Look.SEMIBOLD);
  private final Button see;
  private final Popup popup = new Popup();
  private final VBox which = new VBox();
  private final Card card;

  RuleCard(RuleViewModel model, PublishWords words) {
    this.model = model;
    this.words = words;
    this.messages = words.messages();
    see = Texts.button(messages.text("publish.withheld_see"), Look.LINK, Look.TYPE_12);
    see.setId(SEE);
    see.setMinWidth(Button.USE_PREF_SIZE);
    see.setOnAction(event -> showWhich());
    which.getStyleClass().addAll("popup-card", "publish-which");
    popup.getContent().add(which);
    popup.setAutoHide(true);
    VBox list = new VBox();
    ToggleGroup group = new ToggleGroup();
    for (AttributionRule rule : AttributionRule.values()) {
      list.getChildren().add(choice(rule, group));
    }
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    card =
        new Card(messages.text("publish.rules"))
            .body(scroll)
            .foot(Icons.WITHHELD.node(Look.WARN), names, Texts.spring(), see);
  }

  Node node() {
    return card;
  }

  /** The node id of the button of a rule. */
  static String ruleId(AttributionRule rule) {
    return "publish-rule-" + rule.name().toLowerCase(java.util.Locale.ROOT);
  }

  void attach(Subscriptions subscriptions) {
    subscriptions.listen(model.ownProperty(), this::own);
    subscriptions.listen(model.chosenProperty(), this::chosen);
    subscriptions.listen(model.namesProperty(), n -> names(n.intValue()));
    InvalidationListener changed = list -> fill();
    model.withheld().addListener(changed);
    subscriptions.add(() -> model.withheld().removeListener(changed));
    subscriptions.add(popup::hide);
    fill();
  }

  private Node choice(AttributionRule rule, ToggleGroup group) {
    RadioButton button = new RadioButton(words.rule(rule));
    button.setId(ruleId(rule));
    button.setToggleGroup(group);
    button.getStyleClass().add(Look.MEDIUM);
    button.setOnAction(event -> model.choose(rule));
    Label explanation = Texts.wrapping("", "publish-rule-words");
    VBox choice = new VBox(button, explanation);
    choice.getStyleClass().add("publish-rule");
    choices.put(rule, button);
    explanations.put(rule, explanation);
    return choice;
  }

  private void own(AttributionRule own) {
    card.note(messages.text("publish.rules.own", words.rule(own)));
    choices.forEach((rule, button) -> {
      boolean may = model.mayChoose(rule);
      String means = may ? words.ruleMeans(rule) : messages.text("publish.rules.too_loose");
      button.setDisable(!may);
      button.setAccessibleText(words.rule(rule) + ". " + means);
      Label explanation = explanations.get(rule);
      if (explanation != null) {
        explanation.setText(means);
      }
    });
  }

  private void chosen(AttributionRule chosen) {
    choices.forEach((rule, button) -> {
      button.setSelected(rule == chosen);
      button.getParent().pseudoClassStateChanged(CURRENT, rule == chosen);
    });
  }

  private void names(int count) {
    names.setText(
        count == 0
            ? messages.text("publish.withheld_no_names")
            : messages.count("publish.withheld_names", count));
  }

  private void fill() {
    see.setVisible(!model.withheld().isEmpty());
    which.getChildren().setAll(Texts.label(messages.text("publish.withheld"), Look.SEMIBOLD));
    for (Withheld withheld : model.withheld()) {
      which.getChildren().add(Texts.wrapping("• " + words.withheld(withheld)));
    }
    which
        .getChildren()
        .add(Texts.wrapping(messages.text("publish.withheld_texts"), Look.TYPE_12, Look.MUTED));
  }

  private void showWhich() {
    var at = see.localToScreen(0, 0);
    if (at != null && !popup.isShowing()) {
      which.applyCss();
      popup.show(see.getScene().getWindow(), at.getX(), at.getY());
      popup.setX(at.getX() + see.getWidth() - which.getWidth());
      popup.setY(at.getY() - which.getHeight());
    }
  }
}
