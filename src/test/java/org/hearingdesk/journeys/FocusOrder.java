package org.hearingdesk.journeys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.hearingdesk.ui.kit.Card;

/** Where Tab goes, and what a screen reader says there. Use on the FX thread. */
final class FocusOrder {
  private static final double TOLERANCE = 4;
  private static final int MOST_STOPS = 400;

  private final Scene scene;

  FocusOrder(Scene scene) {
    this.scene = scene;
  }

  /** The controls that take the focus in the place in sight, in the order of Tab. */
  List<Node> stops() {
    Node content = scene.lookup(".place") == null ? scene.getRoot() : scene.lookup(".place");
    List<Node> stops = new ArrayList<>();
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    scene.getRoot().requestFocus();
    scene.getRoot().requestFocusTraversal(TraversalDirection.NEXT);
    while (stops.size() < MOST_STOPS) {
      Node owner = scene.getFocusOwner();
      if (owner == null || !seen.add(owner)) {
        break;
      }
      if (within(owner, content)) {
        stops.add(owner);
      }
      owner.requestFocusTraversal(TraversalDirection.NEXT);
    }
    return stops;
  }

  /** Stops that a screen reader has no name for. */
  List<String> withoutName() {
    List<String> faults = new ArrayList<>();
    for (Node node : scene.getRoot().lookupAll("*")) {
      if (node.isFocusTraversable() && Walk.visible(node) && !node.isDisabled() && !named(node)) {
        faults.add(Contrast.path(node));
      }
    }
    return faults;
  }

  private boolean named(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
      return true;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank()) {
      return true;
    }
    return scene.getRoot().lookupAll(".label").stream()
        .anyMatch(each -> each instanceof Label label && node.equals(label.getLabelFor()));
  }

  /** Steps of Tab that go back: up, and not into a column at the right; or left in a row. */
  List<String> backwards() {
    List<String> faults = new ArrayList<>();
    List<Node> stops = stops();
    for (int i = 1; i < stops.size(); i++) {
      Node before = stops.get(i - 1);
      Node after = stops.get(i);
      Node cardBefore = card(before);
      Node cardAfter = card(after);
      boolean sameCard = cardBefore.equals(cardAfter);
      if (sameCard ? back(before, after) : back(cardBefore, cardAfter)) {
        faults.add(Contrast.path(before) + " → " + Contrast.path(after));
      }
    }
    return faults;
  }

  private static boolean back(Node before, Node after) {
    if (inside(before, after) || inside(after, before)) {
      return false;
    }
    Bounds from = before.localToScene(before.getBoundsInLocal());
    Bounds to = after.localToScene(after.getBoundsInLocal());
    boolean above = to.getMaxY() <= from.getMinY() + TOLERANCE;
    boolean below = to.getMinY() >= from.getMaxY() - TOLERANCE;
    boolean rightOf = to.getMinX() >= from.getMaxX() - TOLERANCE;
    boolean leftOf = to.getMaxX() <= from.getMinX() + TOLERANCE;
    return above ? !rightOf : !below && leftOf;
  }

  private static boolean inside(Node node, Node other) {
    return other instanceof Parent && within(node, other);
  }

  private static boolean within(Node node, Node ancestor) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  /** The card around a control, or the control itself where there is none. */
  private static Node card(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each instanceof Card) {
        return each;
      }
    }
    return node;
  }
}
