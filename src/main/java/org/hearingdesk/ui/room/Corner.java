package org.hearingdesk.ui.room;

import javafx.geometry.Pos;

/** A corner of the moderator's window, in which the preview is out of the way. */
enum Corner {
  BOTTOM_RIGHT(Pos.BOTTOM_RIGHT),
  BOTTOM_LEFT(Pos.BOTTOM_LEFT),
  TOP_LEFT(Pos.TOP_LEFT),
  TOP_RIGHT(Pos.TOP_RIGHT);

  private final Pos position;

  Corner(Pos position) {
    this.position = position;
  }

  Pos position() {
    return position;
  }

  /** The next one, around the window. */
  Corner next() {
    return switch (this) {
      case BOTTOM_RIGHT -> BOTTOM_LEFT;
      case BOTTOM_LEFT -> TOP_LEFT;
      case TOP_LEFT -> TOP_RIGHT;
      case TOP_RIGHT -> BOTTOM_RIGHT;
    };
  }

  /** The one that is nearest to a point, its coordinates being shares of width and height. */
  static Corner nearest(double x, double y) {
    if (y < 0.5) {
      return x < 0.5 ? TOP_LEFT : TOP_RIGHT;
    }
    return x < 0.5 ? BOTTOM_LEFT : BOTTOM_RIGHT;
  }
}
