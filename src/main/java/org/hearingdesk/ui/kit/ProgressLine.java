package org.hearingdesk.ui.kit;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * A share between 0 and 1 as a line, its colour by role, with a tick where something matters.
 *
 * <p>Screen readers get the accessible text that the caller gives; the line is not a control.
 */
public final class ProgressLine extends Region {

  /** What the colour of the line says. */
  public enum Role {
    ACCENT,
    OK,
    WARN,
    BAD,
    /** The colour of the side whose {@link SideColour#styleClass} is on the line or around it. */
    SIDE
  }

  private static final PseudoClass HATCHED = PseudoClass.getPseudoClass("hatched");

  private final Region track = part("track");
  private final Region bar = part("bar");
  private final Region tick = part("tick");
  private final DoubleProperty share = new SimpleDoubleProperty(this, "share");
  private OptionalDouble tickAt = OptionalDouble.empty();

  public ProgressLine(Role role) {
    getStyleClass().add("progress-line");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    getChildren().addAll(track, bar, tick);
    role(role);
    share.subscribe(this::requestLayout);
    tick.setVisible(false);
    setMinWidth(0);
  }

  private static Region part(String styleClass) {
    Region part = new Region();
    part.getStyleClass().add(styleClass);
    part.setManaged(false);
    return part;
  }

  /** What is done, 0 to 1; values outside are drawn as empty or full. */
  public DoubleProperty shareProperty() {
    return share;
  }

  public ProgressLine share(double value) {
    share.set(value);
    return this;
  }

  public ProgressLine role(Role role) {
    for (Role each : Role.values()) {
      getStyleClass().remove(each.name().toLowerCase(Locale.ROOT));
    }
    getStyleClass().add(role.name().toLowerCase(Locale.ROOT));
    return this;
  }

  /** Hatched instead of solid: a value that is not firm. */
  public ProgressLine hatched(boolean hatched) {
    pseudoClassStateChanged(HATCHED, hatched);
    return this;
  }

  /** A thin upright line at this share. */
  public ProgressLine tick(double at) {
    tickAt = OptionalDouble.of(at);
    tick.setVisible(true);
    requestLayout();
    return this;
  }

  /** A line of 8 instead of 6 px. */
  public ProgressLine thick() {
    getStyleClass().add("thick");
    return this;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double filled = snapSizeX(width * Math.clamp(share.get(), 0, 1));
    track.resizeRelocate(0, 0, width, height);
    bar.resizeRelocate(0, 0, filled, height);
    bar.setVisible(filled > 0);
    tickAt.ifPresent(
        at -> tick.resizeRelocate(snapPositionX(width * Math.clamp(at, 0, 1)), -2, 1, height + 4));
  }
}
