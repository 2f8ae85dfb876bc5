package org.hearingdesk.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.hearingdesk.document.tree.Document;

/**
 * Puts an exported document into a folder. The file is there whole or not at all: a failure leaves
 * what stood there before, and nothing half-written.
 */
public final class FileExport {

  private final Exporter exporter;

  public FileExport(Exporter exporter) {
    this.exporter = exporter;
  }

  /**
   * What came of an export.
   *
   * @param file where the document is
   * @param notices what the file cannot show as it stands in the document
   */
  public record Outcome(Path file, List<ExportNotice> notices) {
    public Outcome {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Writes a document, over a file of the same name if there is one.
   *
   * @param name what the file should be called, without extension; made fit for a file name
   * @throws IOException if the folder is missing or full, or the file is held by another program
   */
  public Outcome write(Document document, Path folder, String name) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Path target = folder.resolve(FileName.of(name, exporter.format()).value());
    Path draft = Files.createTempFile(folder, ".hearing-desk-", ".tmp");
    try {
      List<ExportNotice> notices = write(document, draft);
      move(draft, target);
      return new Outcome(target, notices);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private List<ExportNotice> write(Document document, Path draft) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      List<ExportNotice> notices = exporter.write(document, out);
      out.flush();
      // without it a power failure after the move could leave an empty file
      channel.force(true);
      return notices;
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // some network folders; the file is complete before it takes the place of the other
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
