package org.hearingdesk.ui.floor.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;

/** A turn on the axis: its side's colour and letter, its pauses as gaps on a thin line. */
final class BarNode extends Region {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");
  private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
  private static final double SLIM = 2;
  private static final double EDGE = 5;

  private final Region line = new Region();
  private final List<Region> parts = new ArrayList<>();
  private final Label letter = Texts.label("", "bar-letter");
  private final Tooltip tooltip = new Tooltip();
  private AxisPicture.Bar bar;
  private String colour = "";

  BarNode(AxisPicture.Bar bar) {
    this.bar = bar;
    getStyleClass().add("timeline-bar");
    line.getStyleClass().add("bar-line");
    getChildren().addAll(line, letter);
    letter.setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.TEXT);
    Tooltip.install(this, tooltip);
    setManaged(false);
    setOnMouseMoved(event -> setCursor(onEdge(event.getX()) ? Cursor.H_RESIZE : Cursor.HAND));
    show(bar);
  }

  AxisPicture.Bar bar() {
    return bar;
  }

  /** Whether a press at this place takes hold of the beginning or the end. */
  boolean onEdge(double x) {
    return onStart(x) || onEnd(x);
  }

  boolean onStart(double x) {
    return x <= Math.min(EDGE, getWidth() / 3);
  }

  boolean onEnd(double x) {
    return !bar.running() && x >= getWidth() - Math.min(EDGE, getWidth() / 3);
  }

  void show(AxisPicture.Bar now) {
    bar = now;
    pseudoClassStateChanged(CHOSEN, now.chosen());
    pseudoClassStateChanged(PROPOSED, now.proposed());
    pseudoClassStateChanged(RUNNING, now.running());
    String next =
        now.side()
            .map(side -> SideColour.of(side.colour()).styleClass())
            .orElse(SideColour.OBSERVERS.styleClass());
    if (!next.equals(colour)) {
      getStyleClass().remove(colour);
      getStyleClass().add(next);
      colour = next;
    }
    line.setVisible(now.parts().size() > 1);
    letter.setText(now.side().map(side -> side.letter()).orElse("?"));
    tooltip.setText(now.name());
    setAccessibleText(now.name());
    while (parts.size() < now.parts().size()) {
      Region part = new Region();
      part.getStyleClass().add("bar-part");
      part.setMouseTransparent(true);
      parts.add(part);
      getChildren().add(getChildren().size() - 1, part);
    }
    while (parts.size() > now.parts().size()) {
      getChildren().remove(parts.removeLast());
    }
    requestLayout();
  }

  /** Places it on an axis of this width; one of a second is still seen. */
  void place(double width, double y, double height) {
    double from = bar.whole().from() * width;
    double wide = Math.max(SLIM, bar.whole().to() * width - from);
    resizeRelocate(from, y, wide, height);
  }

  @Override
  protected void layoutChildren() {
    double whole = bar.whole().to() - bar.whole().from();
    double scale = whole <= 0 ? 0 : getWidth() / whole;
    line.resizeRelocate(0, getHeight() / 2 - 1, getWidth(), 2);
    for (int i = 0; i < parts.size(); i++) {
      AxisPicture.Part part = bar.parts().get(i);
      double from = (part.from() - bar.whole().from()) * scale;
      double wide = Math.max(SLIM, (part.to() - part.from()) * scale - 1);
      parts.get(i).resizeRelocate(from, 0, wide, getHeight());
    }
    double wide = letter.prefWidth(-1);
    double high = letter.prefHeight(-1);
    Region widest = parts.isEmpty() ? line : parts.getFirst();
    for (Region part : parts) {
      widest = part.getWidth() > widest.getWidth() ? part : widest;
    }
    double room = widest.getWidth() - wide;
    letter.setVisible(room >= 0);
    letter.resizeRelocate(widest.getLayoutX() + room / 2, (getHeight() - high) / 2, wide, high);
  }
}
