package org.hearingdesk.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/**
 * How well text stands out from what lies behind it, after WCAG 2.2, success criterion 1.4.3. What
 * is disabled is left out, as there.
 */
public final class Contrast {
  private static final double ENOUGH = 4.5;
  private static final double ENOUGH_FOR_LARGE = 3.0;
  private static final double LARGE = 24;

  private Contrast() {}

  /** The texts in sight that stand out too little, in words. */
  static List<String> faults(Scene scene) {
    return faults(scene, ENOUGH_FOR_LARGE);
  }

  /**
   * The same where large text has to stand out more than it must.
   *
   * @param enoughForLarge the contrast that large text needs
   */
  public static List<String> faults(Scene scene, double enoughForLarge) {
    List<String> faults = new ArrayList<>();
    for (Node node : scene.getRoot().lookupAll(".text")) {
      if (node instanceof Text text && inSight(text, scene) && !text.isDisabled()) {
        Color behind = behind(text);
        Color ink = over(color(text.getFill()).deriveColor(0, 1, 1, opacity(text)), behind);
        double contrast = ratio(ink, behind);
        double enough = text.getFont().getSize() >= LARGE ? enoughForLarge : ENOUGH;
        if (contrast < enough) {
          faults.add(
              String.format(
                  Locale.ROOT,
                  "%.2f %s on %s: “%s” %s",
                  contrast,
                  ink,
                  behind,
                  text.getText(),
                  path(text)));
        }
      }
    }
    return faults.stream().distinct().sorted().toList();
  }

  static boolean inSight(Node node, Scene scene) {
    if (!Walk.visible(node) || (node instanceof Text text && text.getText().isBlank())) {
      return false;
    }
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    return bounds.getWidth() > 0
        && bounds.getMinX() >= 0
        && bounds.getMinY() >= 0
        && bounds.getMaxX() <= scene.getWidth()
        && bounds.getMaxY() <= scene.getHeight();
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node each = node; each != null; each = each.getParent()) {
      opacity *= each.getOpacity();
    }
    return opacity;
  }

  /** The colours of the regions around the middle of a text, laid over each other. */
  private static Color behind(Text text) {
    Bounds bounds = text.getBoundsInLocal();
    Point2D middle = text.localToScene(bounds.getCenterX(), bounds.getCenterY());
    List<Color> layers = new ArrayList<>();
    for (Node node = text.getParent(); node != null; node = node.getParent()) {
      if (node instanceof Region region && region.getBackground() != null) {
        List<BackgroundFill> fills = region.getBackground().getFills();
        for (int i = fills.size() - 1; i >= 0; i--) {
          if (covers(region, fills.get(i), middle)) {
            layers.add(color(fills.get(i).getFill()));
          }
        }
      }
      if (!layers.isEmpty() && layers.getLast().isOpaque()) {
        break;
      }
    }
    Color behind = Color.WHITE;
    for (Color layer : layers.reversed()) {
      behind = over(layer, behind);
    }
    return behind;
  }

  private static boolean covers(Region region, BackgroundFill fill, Point2D inScene) {
    Point2D point = region.sceneToLocal(inScene);
    Insets insets = fill.getInsets();
    return point.getX() >= insets.getLeft()
        && point.getY() >= insets.getTop()
        && point.getX() <= region.getWidth() - insets.getRight()
        && point.getY() <= region.getHeight() - insets.getBottom();
  }

  private static Color color(Paint paint) {
    return switch (paint) {
      case Color color -> color;
      case LinearGradient gradient -> gradient.getStops().getFirst().getColor();
      default -> Color.TRANSPARENT;
    };
  }

  private static Color over(Color top, Color below) {
    double share = top.getOpacity();
    return Color.color(
        top.getRed() * share + below.getRed() * (1 - share),
        top.getGreen() * share + below.getGreen() * (1 - share),
        top.getBlue() * share + below.getBlue() * (1 - share));
  }

  private static double ratio(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  /** Where a node is: the ids and style classes on the way to it. */
  static String path(Node node) {
    List<String> steps = new ArrayList<>();
    for (Node each = node; each != null && steps.size() < 5; each = each.getParent()) {
      steps.addFirst(
          each.getId() != null
              ? "#" + each.getId()
              : each.getClass().getSimpleName() + "." + String.join(".", each.getStyleClass()));
    }
    return String.join(" > ", steps);
  }
}
