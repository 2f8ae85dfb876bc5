package org.hearingdesk.ui.kit;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.util.Duration;

/**
 * Scrolls a list while something is dragged near its upper or lower edge, the faster the nearer, so
 * that a row can be dragged farther than the list shows.
 */
public final class EdgeScroll {
  private static final Duration STEP = Duration.millis(30);

  /** The part of the height at each edge in which it scrolls, and how much of it in one step. */
  private static final double ZONE = 0.2;

  private static final double FARTHEST = 0.08;

  private final ListView<?> list;
  private final Timeline steps;
  private double speed;

  private EdgeScroll(ListView<?> list) {
    this.list = list;
    steps = new Timeline(new KeyFrame(STEP, event -> step()));
    steps.setCycleCount(Animation.INDEFINITE);
  }

  /** Lets this list scroll so, from now on. */
  public static void of(ListView<?> list) {
    EdgeScroll scroll = new EdgeScroll(list);
    list.addEventFilter(DragEvent.DRAG_OVER, event -> scroll.over(event.getSceneY()));
    list.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> scroll.left(event));
    list.addEventFilter(DragEvent.DRAG_DROPPED, event -> scroll.stop());
    list.addEventFilter(DragEvent.DRAG_DONE, event -> scroll.stop());
  }

  /**
   * How fast it scrolls, from -1, fastest up, to 1, fastest down.
   *
   * @param y where the mouse is, from the upper edge of the list
   */
  static double speed(double y, double height) {
    double zone = height * ZONE;
    if (zone <= 0) {
      return 0;
    }
    if (y < zone) {
      return -Math.min(1, (zone - y) / zone);
    }
    return y > height - zone ? Math.min(1, (y - height + zone) / zone) : 0;
  }

  private void over(double sceneY) {
    speed = speed(sceneY - list.localToScene(list.getBoundsInLocal()).getMinY(), list.getHeight());
    if (speed == 0) {
      steps.stop();
    } else {
      steps.play();
    }
  }

  private void left(DragEvent event) {
    if (list.equals(event.getTarget())) {
      stop();
    }
  }

  private void stop() {
    steps.stop();
  }

  private void step() {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollPixels(speed * FARTHEST * list.getHeight());
    }
  }
}
