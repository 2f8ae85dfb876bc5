package org.hearingdesk.ui.kit;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;

/** Drags a row of a list to another place of it; its own picture hangs at the pointer. */
public final class RowDrag {
  private RowDrag() {}

  /**
   * Begins the drag.
   *
   * @param id what tells the row where it is dropped
   */
  public static void begin(Node row, MouseEvent detected, String id) {
    ClipboardContent content = new ClipboardContent();
    content.putString(id);
    SnapshotParameters see = new SnapshotParameters();
    see.setFill(Color.TRANSPARENT);
    Dragboard board = row.startDragAndDrop(TransferMode.MOVE);
    board.setDragView(row.snapshot(see, null), detected.getX(), detected.getY());
    board.setContent(content);
    detected.consume();
  }
}
