package org.hearingdesk.ui.prepare.limits;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.limits.RuleBox;

/** At the right of the agenda: how long one may speak on the chosen item. */
public final class ItemRuleSheet extends VBox {
  public static final String ID = "agenda-rule-sheet";
  public static final String RULE = "agenda-rule";
  public static final String OTHERS = "agenda-rule-others";

  private final RuleBox rule;

  /**
   * @param back where the cursor goes when the sheet is put away
   */
  public ItemRuleSheet(Messages messages, ItemRuleViewModel model, Runnable back) {
    setId(ID);
    getStyleClass().addAll("card", "side-sheet", "rule-sheet");
    rule = new RuleBox(messages, model.draft(), RULE);
    rule.onEdited(model::keep);
    Label item = Texts.wrapping("", Look.SEMIBOLD);
    item.textProperty().bind(model.titleProperty());
    Label none = Texts.wrapping(messages.text("prepare.limits.none"), Look.MUTED);
    none.visibleProperty().bind(model.titleProperty().isEmpty());
    none.managedProperty().bind(none.visibleProperty());
    rule.visibleProperty().bind(model.titleProperty().isNotEmpty());
    rule.managedProperty().bind(rule.visibleProperty());
    Button others = Texts.button("", Look.SMALL);
    others.setId(OTHERS);
    others.setWrapText(true);
    others.textProperty().bind(model.othersWordsProperty());
    others.visibleProperty().bind(model.othersWordsProperty().isNotEmpty());
    others.managedProperty().bind(others.visibleProperty());
    others.setOnAction(event -> model.useForOthers());
    VBox body = new VBox(item, none, rule, others);
    body.getStyleClass().add("rule-sheet-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(messages, model), scroll);
    managedProperty().bind(visibleProperty());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
          }
        });
    setVisible(false);
    model.openProperty().subscribe((before, open) -> show(open, back));
  }

  private static HBox head(Messages messages, ItemRuleViewModel model) {
    Button close = Texts.iconButton(Icons.REMOVE, messages.text("prepare.limits.close"));
    close.setOnAction(event -> model.close());
    HBox head =
        new HBox(
            Texts.label(messages.text("prepare.limits.title"), "card-title", Look.TYPE_16),
            Texts.spring(),
            close);
    head.getStyleClass().add("card-head");
    return head;
  }

  private void show(boolean open, Runnable back) {
    setVisible(open);
    if (open) {
      rule.focusFirst();
    } else {
      back.run();
    }
  }
}
