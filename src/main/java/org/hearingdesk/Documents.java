package org.hearingdesk;

import java.util.List;
import java.util.Map;
import org.hearingdesk.export.docx.DocxExporter;
import org.hearingdesk.export.html.HtmlExporter;
import org.hearingdesk.export.pdf.PdfExporter;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.export.record.RecordWriter;

/** Which documents there are, and what writes them. */
final class Documents {
  private Documents() {}

  static Publication publication() {
    return new Publication(
        Map.of(),
        List.of(new HtmlExporter(), new DocxExporter(), new PdfExporter()),
        new RecordWriter()::write);
  }
}
