package org.hearingdesk.export.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.pdf.PdfExporter;

/**
 * The pages of a document to look at before it is exported: pictures of the very PDF that an export
 * would write. Making it takes a moment; not for the thread that draws the window.
 */
public final class PagePreview {
  private final byte[] pdf;
  private final int pages;

  private PagePreview(byte[] pdf, int pages) {
    this.pdf = pdf;
    this.pages = pages;
  }

  /** Sets a document in pages. */
  public static PagePreview of(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfExporter().write(document, out);
    byte[] pdf = out.toByteArray();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PagePreview(pdf, read.getNumberOfPages());
    }
  }

  public int pages() {
    return pages;
  }

  /**
   * A page as a picture.
   *
   * @param page from 0
   * @param width in pixels
   * @throws IndexOutOfBoundsException if there is no such page
   */
  public PagePicture picture(int page, int width) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      float points = read.getPage(page).getCropBox().getWidth();
      BufferedImage image = new PDFRenderer(read).renderImage(page, width / points, ImageType.RGB);
      int[] pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      return new PagePicture(image.getWidth(), image.getHeight(), IntBuffer.wrap(pixels));
    }
  }
}
