package org.hearingdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/**
 * The keys that do something in the place in sight, along the lower edge; the last ones give way
 * first.
 */
final class StatusFoot {

  private final Messages messages;
  private final Acts acts;
  private final Button allKeys = new Button();
  private final Label state = Texts.label("", Look.TYPE_12, Look.MUTED);
  private FittingRow row = new FittingRow("status-foot");

  StatusFoot(Messages messages, Acts acts, ObservableValue<String> exchange, Runnable showKeys) {
    this.messages = messages;
    this.acts = acts;
    allKeys.setGraphic(new KeyHint("F1", messages.text("shell.hint.keys")));
    allKeys.getStyleClass().setAll("foot-button");
    allKeys.setAccessibleText(messages.text("shell.act.keys"));
    allKeys.setId(ShellView.ALL_KEYS);
    allKeys.setMinWidth(Region.USE_PREF_SIZE);
    allKeys.setOnAction(event -> showKeys.run());
    state.textProperty().bind(exchange);
    state.setMinWidth(Region.USE_PREF_SIZE);
    state.managedProperty().bind(state.textProperty().isNotEmpty());
  }

  /** A new row with the hints of {@code place}. */
  Region show(Place place) {
    row = new FittingRow("status-foot");
    List<KeyHint> hints = hints(place);
    row.getChildren().addAll(hints);
    row.getChildren().addAll(Texts.spring(), state, allKeys);
    hints.reversed().forEach(row::mayHide);
    return row;
  }

  /** Calls {@code changed} when the keys that do something in {@code place} have become others. */
  Subscription follow(Place place, Runnable changed) {
    List<Subscription> all = new ArrayList<>();
    all.add(place.hintsNow().subscribe((before, now) -> changed.run()));
    for (Act act : acts.in(place.id())) {
      if (isHinted(act)) {
        all.add(act.enabled().subscribe((before, now) -> changed.run()));
      }
    }
    return Subscription.combine(all.toArray(Subscription[]::new));
  }

  private static boolean isHinted(Act act) {
    return act.hint().isPresent() && act.keys().isPresent();
  }

  private List<KeyHint> hints(Place place) {
    List<KeyHint> hints = new ArrayList<>();
    for (Act act : acts.in(place.id())) {
      if (isHinted(act) && act.canRun()) {
        hints.add(new KeyHint(KeyHint.name(act.keys().get()), messages.text(act.hint().get())));
      }
    }
    for (Hint hint : place.hintsNow().getValue()) {
      hints.add(new KeyHint(hint.keys(), messages.text(hint.words())));
    }
    return hints;
  }
}
