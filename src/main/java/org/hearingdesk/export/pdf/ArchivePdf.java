package org.hearingdesk.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.ExportNotice;

/**
 * Writes a document as one file for the archive (PDF/A-3a and PDF/UA-1): to read, and with the
 * record that it was made from inside, for machines.
 */
public final class ArchivePdf {
  private final PdfExporter exporter = new PdfExporter();

  /**
   * The record inside.
   *
   * @param name of the file, in letters that every system knows
   */
  public record Source(String name, String mediaType, String text) {}

  /**
   * Writes the file; the stream stays open.
   *
   * @return what the file cannot show as it stands in the document
   * @throws IOException if the stream refuses the bytes
   */
  public List<ExportNotice> write(Document document, Source source, OutputStream out)
      throws IOException {
    GregorianCalendar day = PdfProperties.day(document.metadata().date());
    return exporter.write(document, out, pdf -> embed(pdf, source, day), PdfProperties.Part.THREE);
  }

  private static void embed(PDDocument pdf, Source source, GregorianCalendar day)
      throws IOException {
    byte[] content = source.text().getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile file =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    file.setSubtype(source.mediaType());
    file.setSize(content.length);
    file.setCreationDate(day);
    file.setModDate(day);
    PDComplexFileSpecification place = new PDComplexFileSpecification();
    place.setFile(source.name());
    place.setFileUnicode(source.name());
    place.setFileDescription(source.name());
    place.setEmbeddedFile(file);
    place.setEmbeddedFileUnicode(file);
    place.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Source");
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(source.name(), place));
    PDDocumentNameDictionary names =
        catalog.getNames() == null ? new PDDocumentNameDictionary(catalog) : catalog.getNames();
    names.setEmbeddedFiles(files);
    catalog.setNames(names);
    COSArray associated = new COSArray();
    associated.add(place);
    catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }
}
