package org.hearingdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * A row that gives up its less needed parts, in a set order, when it gets too narrow, and takes
 * them back when there is room.
 */
final class FittingRow extends HBox {

  /** Called with false to give something up and with true to take it back. */
  private final List<Consumer<Boolean>> sacrifices = new ArrayList<>();

  /** Never seen: its font tells the size of text, which decides what fits as much as the width. */
  private final Label probe = new Label();

  private double fittedWidth;
  private double fittedText;

  FittingRow(String styleClass) {
    getStyleClass().add(styleClass);
    setMinWidth(0);
    probe.setManaged(false);
    probe.setVisible(false);
    getChildren().add(probe);
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() != fittedWidth || probe.getFont().getSize() != fittedText) {
      fit();
    }
    super.layoutChildren();
  }

  /** The next thing to give up is this node. */
  void mayHide(Node node) {
    mayGive(shown -> {
      node.setVisible(shown);
      node.setManaged(shown);
    });
  }

  /** The next thing to give up, by whatever means. */
  void mayGive(Consumer<Boolean> sacrifice) {
    sacrifices.add(sacrifice);
  }

  /** Fits again after the content has changed. */
  final void fit() {
    fittedWidth = getWidth();
    fittedText = probe.getFont().getSize();
    sacrifices.forEach(sacrifice -> sacrifice.accept(true));
    for (Consumer<Boolean> sacrifice : sacrifices) {
      if (getWidth() <= 0 || prefWidth(-1) <= getWidth()) {
        return;
      }
      sacrifice.accept(false);
    }
  }
}
