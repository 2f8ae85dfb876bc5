package org.hearingdesk.export;

import java.io.IOException;
import java.nio.file.Path;
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
    FileName file = FileName.of(name, exporter.format());
    List<ExportNotice> notices =
        WholeFile.write(folder, file, out -> exporter.write(document, out));
    return new Outcome(folder.resolve(file.value()), notices);
  }
}
