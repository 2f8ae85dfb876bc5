package org.hearingdesk.export.docx;

import java.io.IOException;
import java.nio.file.Path;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.TemplateParts;

/**
 * A secretariat's own file of a word processor. Documents take its styles, the heads and feet of
 * its pages with their pictures, and the size and margins of its pages. Where a paragraph of its
 * own holds <code>{{content}}</code>, what stands before and behind it stays, too.
 *
 * <p>Nothing that runs or fetches something gets from it into a document. Immutable; may be used by
 * several threads.
 */
public final class DocxTemplate {
  private final TemplateParts parts;

  private DocxTemplate(TemplateParts parts) {
    this.parts = parts;
  }

  /**
   * Reads a template.
   *
   * @throws BadTemplate if documents cannot be written into it
   * @throws IOException if the file is not there or may not be read
   */
  public static DocxTemplate read(Path file) throws IOException {
    return of(TemplateParts.read(file));
  }

  /** The same with the parts of a file. */
  public static DocxTemplate of(TemplateParts parts) throws BadTemplate {
    DocxTemplate template = new DocxTemplate(parts);
    template.open();
    return template;
  }

  /** The template, ready to take one document. */
  WordTemplate open() throws BadTemplate {
    return WordTemplate.of(parts);
  }
}
