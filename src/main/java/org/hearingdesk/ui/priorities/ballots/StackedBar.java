package org.hearingdesk.ui.priorities.ballots;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A bar of several parts beside each other. */
final class StackedBar extends Region {

  /**
   * @param kind its style class
   * @param share of the whole bar, 0 to 1
   */
  record Part(String kind, double share) {}

  private List<Part> parts = List.of();

  StackedBar() {
    getStyleClass().add("stacked-bar");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
  }

  void show(List<Part> next, String spoken) {
    parts = List.copyOf(next);
    getChildren().clear();
    for (Part part : parts) {
      Region region = new Region();
      region.getStyleClass().addAll("stacked-part", part.kind());
      region.setManaged(false);
      region.setVisible(part.share() > 0);
      getChildren().add(region);
    }
    setAccessibleText(spoken);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      double width = getWidth() * Math.clamp(parts.get(i).share(), 0, 1);
      getChildren().get(i).resizeRelocate(x, 0, Math.max(0, width - 1), getHeight());
      x += width;
    }
  }
}
