package org.hearingdesk.export.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock of the moment of writing out of a workbook, and puts the day of the hearing. */
final class Undated {
  private static final String CREATED = "(<dcterms:created [^>]*>)[^<]*(</dcterms:created>)";

  private Undated() {}

  static void write(byte[] workbook, LocalDate date, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    // a stream of its parts would be read in order; their sizes are known at the end only
    Path file = Files.createTempFile("hearing-desk-", ".xlsx");
    try {
      Files.write(file, workbook);
      copy(file, date, zip);
    } finally {
      Files.deleteIfExists(file);
    }
    zip.finish();
  }

  private static void copy(Path file, LocalDate date, ZipOutputStream zip) throws IOException {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        byte[] content = content(parts, part);
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(date.atTime(12, 0));
        zip.putNextEntry(entry);
        zip.write(part.getName().equals("docProps/core.xml") ? dated(content, date) : content);
        zip.closeEntry();
      }
    }
  }

  private static byte[] content(ZipFile parts, ZipEntry part) throws IOException {
    try (InputStream in = parts.getInputStream(part)) {
      return in.readAllBytes();
    }
  }

  private static byte[] dated(byte[] properties, LocalDate date) {
    String text = new String(properties, StandardCharsets.UTF_8);
    return text.replaceAll(CREATED, "$1" + date + "T12:00:00Z$2").getBytes(StandardCharsets.UTF_8);
  }
}
