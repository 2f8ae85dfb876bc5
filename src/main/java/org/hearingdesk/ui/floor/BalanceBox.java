package org.hearingdesk.ui.floor;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.shell.Act;

/** A proposal whom to call for balance, with its reason, and a way to follow it. */
final class BalanceBox extends VBox {
  static final String WORDS = "floor-balance";
  static final String NOBODY = "floor-balance-nobody";

  /**
   * @param follow the act that gives the floor to the one who is proposed
   */
  BalanceBox(BalanceViewModel model, Messages messages, Act follow) {
    HBox proposal = new HBox(words(model), button(model, messages, follow));
    proposal.getStyleClass().addAll(Look.GAP_8, "balance-proposal");
    proposal.visibleProperty().bind(model.wordsProperty().isNotEmpty());
    proposal.managedProperty().bind(proposal.visibleProperty());
    proposal.setMinHeight(USE_PREF_SIZE);
    Label nobody = Texts.wrapping("", Look.TYPE_12, Look.MUTED, Look.NUMBERS);
    nobody.setId(NOBODY);
    nobody.textProperty().bind(model.nobodyWaitsProperty());
    nobody.visibleProperty().bind(model.nobodyWaitsProperty().isNotEmpty());
    nobody.managedProperty().bind(nobody.visibleProperty());
    getChildren().addAll(proposal, nobody);
    getStyleClass().add("balance");
    visibleProperty()
        .bind(model.wordsProperty().isNotEmpty().or(model.nobodyWaitsProperty().isNotEmpty()));
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
  }

  private static Label words(BalanceViewModel model) {
    Label words = Texts.wrapping("", Look.TYPE_12);
    words.setId(WORDS);
    words.textProperty().bind(model.wordsProperty());
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private static Button button(BalanceViewModel model, Messages messages, Act follow) {
    Button button = Texts.iconButton(Icons.NEXT_SPEAKER, messages.text(follow.title()));
    button.setId(follow.id());
    button.setOnAction(event -> follow.run().run());
    follow.enabled().subscribe(enabled -> button.setDisable(!enabled));
    model
        .nameProperty()
        .subscribe(name -> {
          String words = messages.text("floor.balance.follow", name);
          button.setAccessibleText(words);
          button.setTooltip(
              new Tooltip(
                  words + follow.keys().map(keys -> " · " + KeyHint.name(keys)).orElse("")));
        });
    return button;
  }
}
