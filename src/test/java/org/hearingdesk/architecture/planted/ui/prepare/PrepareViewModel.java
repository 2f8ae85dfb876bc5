package org.hearingdesk.architecture.planted.ui.prepare;

import javafx.scene.control.Label;

/** Planted: a view-model that holds a node. */
public final class PrepareViewModel {
  private final Label label = new Label();

  /** Returns the node. */
  public Label label() {
    return label;
  }
}
