package org.hearingdesk.ui.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * A column whose text gets smaller in steps, until all of it fits and no word is torn.
 *
 * <p>At step <i>n</i> the pseudo-classes {@code step-1} to {@code step-n} hold; the style sheet
 * says what that means. Text is never cut: at the last step it wraps, whatever it takes.
 */
class FittingBox extends VBox {
  private final List<PseudoClass> steps = new ArrayList<>();
  private final Text probe = new Text();
  private IntConsumer gives = step -> {};
  private boolean changed = true;
  private double fittedWidth;
  private double fittedHeight;
  private boolean fits = true;

  FittingBox(int steps, String... styleClasses) {
    getStyleClass().addAll(styleClasses);
    for (int i = 1; i <= steps; i++) {
      this.steps.add(PseudoClass.getPseudoClass("step-" + i));
    }
    setMinSize(0, 0);
  }

  /** What else is given up at a step; called with 0 first. */
  final void onStep(IntConsumer gives) {
    this.gives = gives;
  }

  /** To be called when what it holds has become longer or shorter. */
  final void contentChanged() {
    changed = true;
    requestLayout();
  }

  /**
   * Takes the first step at which it fits.
   *
   * @return whether it fits at all
   */
  final boolean fit(double width, double height) {
    boolean same = width == fittedWidth && height == fittedHeight;
    if (changed || !same) {
      fittedWidth = width;
      fittedHeight = height;
      changed = false;
      fits = false;
      take(0);
      fitWidth(width);
      for (int step = 0; step <= steps.size() && !fits; step++) {
        take(step);
        boolean last = step == steps.size();
        fits = prefHeight(width) <= height && minWidth() <= width && (last || wordsFit(width));
      }
    }
    return fits;
  }

  /** Makes smaller what has to fit in width whatever the height; called before the first step. */
  void fitWidth(double width) {}

  private void take(int step) {
    for (int i = 0; i < steps.size(); i++) {
      pseudoClassStateChanged(steps.get(i), i < step);
    }
    gives.accept(step);
    applyCss();
  }

  /** Its children's; its own is nothing, so that it can be asked to fit anywhere. */
  private double minWidth() {
    Insets insets = getInsets();
    double widest = 0;
    for (Node child : getManagedChildren()) {
      widest = Math.max(widest, child.minWidth(-1));
    }
    return widest + insets.getLeft() + insets.getRight();
  }

  private boolean wordsFit(double width) {
    Insets insets = getInsets();
    return wordsFit(this, width - insets.getLeft() - insets.getRight());
  }

  private boolean wordsFit(Parent parent, double width) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      double own = parent instanceof HBox row ? width - beside(row, child) : width;
      boolean fit =
          !child.isManaged()
              || switch (child) {
                case Label label -> !label.isWrapText() || longestWord(label) <= own;
                case Parent box -> wordsFit(box, own);
                default -> true;
              };
      if (!fit) {
        return false;
      }
    }
    return true;
  }

  /** What the others in a row take, if they take no more than they must. */
  private static double beside(HBox row, Node one) {
    double taken = row.getInsets().getLeft() + row.getInsets().getRight();
    for (Node other : row.getChildren()) {
      if (other.isManaged() && !other.equals(one)) {
        taken += other.minWidth(-1) + row.getSpacing();
      }
    }
    return taken;
  }

  private double longestWord(Label label) {
    probe.setFont(label.getFont());
    double longest = 0;
    for (String word : label.getText().split("\\s+", -1)) {
      probe.setText(word);
      longest = Math.max(longest, probe.getLayoutBounds().getWidth());
    }
    return longest;
  }
}
