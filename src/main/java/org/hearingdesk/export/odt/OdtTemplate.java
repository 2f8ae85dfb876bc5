package org.hearingdesk.export.odt;

import java.io.IOException;
import java.nio.file.Path;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.TemplateParts;

/**
 * A secretariat's own OpenDocument text. Documents take its styles, the heads and feet of its pages
 * with their pictures, and the size and margins of its pages. Where a paragraph of its own holds
 * <code>{{content}}</code>, what stands before and behind it stays, too.
 *
 * <p>Nothing that runs or fetches something gets from it into a document. Immutable; may be used by
 * several threads.
 */
public final class OdtTemplate {
  private final TemplateParts parts;

  private OdtTemplate(TemplateParts parts) {
    this.parts = parts;
  }

  /**
   * Reads a template.
   *
   * @throws BadTemplate if documents cannot be written into it
   * @throws IOException if the file is not there or may not be read
   */
  public static OdtTemplate read(Path file) throws IOException {
    return of(TemplateParts.read(file));
  }

  /** The same with the parts of a file. */
  public static OdtTemplate of(TemplateParts parts) throws BadTemplate {
    OdtTemplate template = new OdtTemplate(parts);
    template.open();
    return template;
  }

  /** The template, ready to take one document. */
  OpenTemplate open() throws BadTemplate {
    return new OpenTemplate(parts);
  }
}
