package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.ui.kit.Subscriptions;
import org.jspecify.annotations.Nullable;

/**
 * Wakes the paragraphs that are in sight or about to be, and lets those far away rest, so that a
 * letter is seen as soon in 200 pages as in one. What is read stays in its place meanwhile: the
 * paragraph with the cursor, else the first in sight.
 */
final class PageInSight {
  /** How far before and behind what is in sight paragraphs are awake, and stay so, in pages. */
  private static final double WAKE = 1;

  private static final double STAY = 3;

  /** Before the page has a size, so many are awake. */
  private static final int FIRST = 30;

  private final ScrollPane scroll;
  private final VBox paragraphs;
  private final Supplier<Optional<ParagraphNode>> host;
  private boolean due;
  private @Nullable ParagraphNode anchor;
  private double anchorAt;

  PageInSight(ScrollPane scroll, VBox paragraphs, Supplier<Optional<ParagraphNode>> host) {
    this.scroll = scroll;
    this.paragraphs = paragraphs;
    this.host = host;
  }

  void attach(Subscriptions subscriptions) {
    InvalidationListener moved =
        property -> {
          hold();
          soon();
        };
    InvalidationListener grown = property -> soon();
    scroll.vvalueProperty().addListener(moved);
    scroll.viewportBoundsProperty().addListener(grown);
    paragraphs.heightProperty().addListener(grown);
    paragraphs.getChildren().addListener(grown);
    subscriptions.add(() -> {
      scroll.vvalueProperty().removeListener(moved);
      scroll.viewportBoundsProperty().removeListener(grown);
      paragraphs.heightProperty().removeListener(grown);
      paragraphs.getChildren().removeListener(grown);
    });
    soon();
  }

  /** Asks for the next pulse, which knows where everything is. */
  private void soon() {
    if (!due) {
      due = true;
      Platform.runLater(() -> {
        due = false;
        update();
      });
    }
  }

  private void update() {
    double page = scroll.getViewportBounds().getHeight();
    if (page <= 0 || paragraphs.getHeight() <= 0) {
      nodes().stream().limit(FIRST).forEach(ParagraphNode::wake);
      return;
    }
    stay();
    double top = top();
    boolean changed = false;
    for (ParagraphNode node : nodes()) {
      double from = topOf(node);
      double to = from + node.getHeight();
      boolean near = to >= top - page * WAKE && from <= top + page * (1 + WAKE);
      boolean far = to < top - page * STAY || from > top + page * (1 + STAY);
      if (near && !node.awake()) {
        node.wake();
        changed = true;
      } else if (far && node.awake() && !host.get().equals(Optional.of(node))) {
        node.sleep();
        changed = true;
      }
    }
    if (changed) {
      scroll.applyCss();
      scroll.layout();
      stay();
      soon();
    }
  }

  /** Remembers where what is read stands. */
  private void hold() {
    double top = top();
    double page = scroll.getViewportBounds().getHeight();
    anchor =
        host.get()
            .filter(node -> seen(node, top, page))
            .or(() -> nodes().stream().filter(node -> seen(node, top, page)).findFirst())
            .orElse(null);
    anchorAt = anchor == null ? 0 : topOf(anchor) - top;
  }

  /** Puts it back there where heights have changed above it. */
  private void stay() {
    ParagraphNode node = anchor;
    if (node == null || node.getParent() == null || free() <= 0) {
      hold();
      return;
    }
    double wanted = Math.clamp((topOf(node) - anchorAt) / free(), 0, 1);
    if (Math.abs(wanted - scroll.getVvalue()) * free() > 0.5) {
      scroll.setVvalue(wanted);
    }
  }

  private boolean seen(ParagraphNode node, double top, double page) {
    double from = topOf(node);
    return from + node.getHeight() > top && from < top + page;
  }

  private List<ParagraphNode> nodes() {
    List<ParagraphNode> nodes = new ArrayList<>();
    paragraphs
        .getChildren()
        .forEach(each -> {
          if (each instanceof ParagraphNode node) {
            nodes.add(node);
          }
        });
    return nodes;
  }

  private double topOf(ParagraphNode node) {
    return paragraphs.getLayoutY() + sheetTop() + node.getLayoutY();
  }

  private double sheetTop() {
    return paragraphs.getParent() == null ? 0 : paragraphs.getParent().getLayoutY();
  }

  private double free() {
    return ((Region) scroll.getContent()).getHeight() - scroll.getViewportBounds().getHeight();
  }

  private double top() {
    return scroll.getVvalue() * Math.max(0, free());
  }
}
