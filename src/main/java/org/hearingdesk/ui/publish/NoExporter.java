package org.hearingdesk.ui.publish;

import java.io.OutputStream;
import java.util.List;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.template.UnusableTemplate;

/** Stands for a template that cannot be used: writes nothing and says why. */
record NoExporter(Format format, String why) implements Exporter {
  @Override
  public List<ExportNotice> write(Document document, OutputStream out) throws UnusableTemplate {
    throw new UnusableTemplate(why);
  }
}
