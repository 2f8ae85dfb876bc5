package org.hearingdesk.ui.prepare;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Files that are dropped on a section. */
final class DroppedLists {
  private static final List<String> ENDINGS =
      List.of(".csv", ".tsv", ".txt", ".xlsx", ".json", ".xml");

  private DroppedLists() {}

  /** Whether a file is called as lists are. */
  static boolean isList(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** Lets one file be dropped on what is in sight, where it means something there. */
  static void on(Region place, Supplier<SectionView> section) {
    place.setOnDragOver(event -> {
      if (file(event.getDragboard()).filter(section.get()::takes).isPresent()) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
      }
    });
    place.setOnDragDropped(event ->
        file(event.getDragboard())
            .filter(section.get()::takes)
            .ifPresent(file -> {
              section.get().take(file);
              event.setDropCompleted(true);
              event.consume();
            }));
  }

  private static Optional<Path> file(Dragboard board) {
    return board.getFiles().size() == 1
        ? board.getFiles().stream().map(File::toPath).findFirst()
        : Optional.empty();
  }
}
