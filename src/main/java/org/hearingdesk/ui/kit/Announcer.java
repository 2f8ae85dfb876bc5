package org.hearingdesk.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * Says what has happened to those who hear the screen; those who see it see it elsewhere. It takes
 * no room.
 */
public final class Announcer extends Region {

  /** Announces each new value of {@code words} that is not empty. */
  public Announcer(ObservableValue<String> words) {
    setManaged(false);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.TEXT);
    words.subscribe(this::say);
  }

  private void say(String words) {
    if (!words.isEmpty()) {
      setAccessibleText(words);
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }
}
