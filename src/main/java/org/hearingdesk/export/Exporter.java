package org.hearingdesk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hearingdesk.document.tree.Document;

/**
 * Writes a document in one format. The same document gives the same bytes. Whatever text a document
 * holds, the file is well-formed and contains no active content.
 *
 * <p>An exporter keeps nothing between two documents and may be used by several threads.
 */
public interface Exporter {

  Format format();

  /**
   * Writes the document; the stream stays open.
   *
   * @return what the file cannot show as it stands in the document, for a person to know; empty as
   *     a rule
   * @throws IOException if the stream refuses the bytes
   */
  List<ExportNotice> write(Document document, OutputStream out) throws IOException;
}
