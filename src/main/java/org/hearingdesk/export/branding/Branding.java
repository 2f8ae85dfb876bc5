package org.hearingdesk.export.branding;

import java.io.IOException;
import java.nio.file.Path;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.docx.DocxExporter;
import org.hearingdesk.export.docx.DocxTemplate;
import org.hearingdesk.export.odt.OdtExporter;
import org.hearingdesk.export.odt.OdtTemplate;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.TemplateParts;

/** Turns a template into what writes documents in its design. */
public final class Branding {
  private Branding() {}

  /**
   * The exporter for a template; what the file is, its content says and not its name.
   *
   * @throws BadTemplate if documents cannot be written into it
   * @throws IOException if the file is not there or may not be read
   */
  public static Exporter exporter(Path template) throws IOException {
    TemplateParts parts = TemplateParts.read(template);
    return parts.has("content.xml")
        ? new OdtExporter(OdtTemplate.of(parts))
        : new DocxExporter(DocxTemplate.of(parts));
  }
}
