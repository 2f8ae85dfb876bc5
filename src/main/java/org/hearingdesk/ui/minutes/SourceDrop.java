package org.hearingdesk.ui.minutes;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;

/** A source is dragged into the text: it is put behind the paragraph on which it is dropped. */
final class SourceDrop {
  private static final DataFormat SOURCE = format();

  private SourceDrop() {}

  private static DataFormat format() {
    String name = "application/x-hearing-desk-source";
    DataFormat known = DataFormat.lookupMimeType(name);
    return known == null ? new DataFormat(name) : known;
  }

  /** The drag of a source begins. */
  static void begin(Node cell, String key) {
    ClipboardContent content = new ClipboardContent();
    content.put(SOURCE, key);
    cell.startDragAndDrop(TransferMode.COPY).setContent(content);
  }

  static void install(Pane paragraphs, MinutesViewModel model) {
    paragraphs.setOnDragOver(event -> {
      if (event.getDragboard().hasContent(SOURCE) && model.text().editableProperty().get()) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
      }
    });
    paragraphs.setOnDragDropped(event -> {
      event.setDropCompleted(dropped(event, paragraphs, model));
      event.consume();
    });
  }

  private static boolean dropped(DragEvent event, Pane paragraphs, MinutesViewModel model) {
    if (!(event.getDragboard().getContent(SOURCE) instanceof String key)) {
      return false;
    }
    Optional<SourceRow> source = model.sources().find(key);
    source.ifPresent(row -> {
      above(event, paragraphs).ifPresent(model.text()::enter);
      model.text().insert(row);
    });
    return source.isPresent();
  }

  /** The last paragraph that begins above the place of the mouse. */
  private static Optional<Id<Paragraph>> above(DragEvent event, Pane paragraphs) {
    double y = paragraphs.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    Optional<Id<Paragraph>> found = Optional.empty();
    for (Node each : paragraphs.getChildren()) {
      if (each instanceof ParagraphNode node && each.getBoundsInParent().getMinY() <= y) {
        found = Optional.of(node.row().id());
      }
    }
    return found;
  }
}
