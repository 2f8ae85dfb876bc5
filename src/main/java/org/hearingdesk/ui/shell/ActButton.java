package org.hearingdesk.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Texts;

/** Buttons that do an {@link Act}: same words, same key, enabled when it can be done. */
public final class ActButton {

  private ActButton() {}

  /** A button with the act's title, its key at the end, and these looks; its id is the act's. */
  public static Button of(Act act, Messages messages, Icons icon, String... looks) {
    Button button = Texts.button(icon, messages.text(act.title()), looks);
    button.setId(act.id());
    button.setOnAction(event -> act.run().run());
    button.setDisable(!act.canRun());
    act.enabled().subscribe(enabled -> button.setDisable(!enabled));
    act.keys().ifPresent(keys -> Texts.keyed(button, KeyHint.name(keys)));
    return button;
  }

  /** A quiet button with an icon alone, which says the act and its key when the mouse is on it. */
  public static Button icon(Act act, Messages messages, Icons icon) {
    String words = messages.text(act.title());
    Button button = Texts.iconButton(icon, words);
    button.setId(act.id());
    button.setOnAction(event -> act.run().run());
    act.enabled().subscribe(enabled -> button.setDisable(!enabled));
    act.keys().ifPresent(keys -> button.setTooltip(new Tooltip(words + "  " + KeyHint.name(keys))));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
