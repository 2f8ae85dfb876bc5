package org.hearingdesk.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A side's letter on its colour; {@link #withName} adds its name in words. */
public final class SideBadge extends StackPane {

  /**
   * @param colour the colour of the side
   * @param letter one or two letters that tell the side without colour
   * @param name the side's name, read out by screen readers
   */
  public SideBadge(SideColour colour, String letter, String name) {
    super(new Label(letter));
    getStyleClass().addAll("side-badge", colour.styleClass());
    setMaxWidth(Region.USE_PREF_SIZE);
    setMinWidth(Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(name);
  }

  /** The badge and beside it the name in the side's colour. */
  public static HBox withName(SideColour colour, String letter, String name) {
    HBox mark = new HBox(new SideBadge(colour, letter, name), Texts.label(name, "side-name"));
    mark.setMinWidth(Region.USE_PREF_SIZE);
    mark.getStyleClass().addAll("side-mark", colour.styleClass());
    return mark;
  }
}
