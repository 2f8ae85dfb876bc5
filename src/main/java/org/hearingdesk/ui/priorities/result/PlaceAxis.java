package org.hearingdesk.ui.priorities.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.hearingdesk.ui.kit.Texts;

/**
 * A stretch of places from the first to the last, shared by all rows of a table. Marks stand on
 * their place, those on one place above each other; a line joins the first and the last of them.
 */
final class PlaceAxis extends Region {
  private static final int MOST_PLACES = 40;

  private final int places;
  private final List<Region> lines = new ArrayList<>();
  private final Map<Integer, List<Region>> marks = new LinkedHashMap<>();
  private final Region span = part("axis-span");
  private int from;
  private int to;

  PlaceAxis(int places) {
    this.places = Math.max(1, places);
    getStyleClass().add("place-axis");
    for (int i = 0; i < (places <= MOST_PLACES ? places : 0); i++) {
      lines.add(part("axis-line"));
    }
    getChildren().addAll(lines);
    getChildren().add(span);
    span.setVisible(false);
  }

  private static Region part(String styleClass) {
    Region part = new Region();
    part.getStyleClass().add(styleClass);
    part.setManaged(false);
    return part;
  }

  /** Puts a mark on a place. */
  void mark(int place, Region mark) {
    mark.setManaged(false);
    marks.computeIfAbsent(place, key -> new ArrayList<>()).add(mark);
    getChildren().add(mark);
  }

  /** Joins two places by a line below the marks. */
  void span(int first, int last, String look) {
    from = first;
    to = last;
    span.getStyleClass().add(look);
    span.setVisible(last > first);
  }

  /** The numbers of the places, as the head of the axis: the first, and each at a full step. */
  static PlaceAxis head(int places, int step) {
    PlaceAxis head = new PlaceAxis(places);
    head.getStyleClass().add("axis-head");
    for (int place = 1; place <= places; place++) {
      if (place == 1 || place % step == 0) {
        Label number = Texts.label(Integer.toString(place), "axis-number");
        head.mark(place, number);
      }
    }
    return head;
  }

  private double x(int place) {
    return (place - 0.5) / places * getWidth();
  }

  @Override
  protected double computePrefHeight(double width) {
    double highest = 0;
    for (List<Region> stack : marks.values()) {
      highest = Math.max(highest, stack.stream().mapToDouble(mark -> mark.prefHeight(-1)).sum());
    }
    return snappedTopInset() + highest + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).resizeRelocate(snapPositionX(x(i + 1)), 0, 1, height);
    }
    double thick = span.prefHeight(-1);
    span.resizeRelocate(x(from), (height - thick) / 2, Math.max(0, x(to) - x(from)), thick);
    marks.forEach(this::layStack);
  }

  private void layStack(int place, List<Region> stack) {
    double sum = stack.stream().mapToDouble(mark -> mark.prefHeight(-1)).sum();
    double y = (getHeight() - sum) / 2;
    for (Region mark : stack) {
      double width = mark.prefWidth(-1);
      double height = mark.prefHeight(-1);
      mark.resizeRelocate(
          snapPositionX(Math.clamp(x(place) - width / 2, 0, Math.max(0, getWidth() - width))),
          snapPositionY(y),
          width,
          height);
      y += height;
    }
  }
}
