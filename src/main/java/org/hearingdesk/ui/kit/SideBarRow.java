package org.hearingdesk.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One side in a small chart: its badge, a bar in its colour, and the amount in figures. */
public final class SideBarRow extends HBox {

  private final String name;
  private final ProgressLine bar = new ProgressLine(ProgressLine.Role.SIDE);
  private final Label amount = Texts.label("", "side-amount");

  public SideBarRow(SideColour colour, String letter, String name) {
    this.name = name;
    getStyleClass().addAll("side-row", colour.styleClass());
    getChildren().addAll(new SideBadge(colour, letter, name), bar, amount);
    HBox.setHgrow(bar, Priority.ALWAYS);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Shows a share of the longest bar, 0 to 1, and the amount in words or figures. */
  public SideBarRow show(double share, String amount) {
    bar.share(share);
    this.amount.setText(amount);
    setAccessibleText(name + " " + amount);
    return this;
  }
}
