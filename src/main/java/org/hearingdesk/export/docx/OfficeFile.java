package org.hearingdesk.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearingdesk.export.render.Markup;

/** The parts of a file and their kinds, zipped. The same parts give the same bytes. */
final class OfficeFile {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> kinds = new LinkedHashMap<>();

  /** Adds a part of the text, such as {@code footnotes}. */
  void addWord(String name, String kind, String content) {
    addXml("word/" + name, WORD + kind + "+xml", content);
  }

  void addXml(String path, String mediaType, String content) {
    kinds.put("/" + path, mediaType);
    parts.put(path, content.getBytes(StandardCharsets.UTF_8));
  }

  void addRelations(String path, Relations relations) {
    if (!relations.isEmpty()) {
      parts.put(path, relations.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  void addPicture(String path, byte[] png) {
    parts.put(path, png);
  }

  /** Adds a picture of any kind. */
  void addPicture(String path, String mediaType, byte[] content) {
    kinds.put("/" + path, mediaType);
    parts.put(path, content);
  }

  /** Writes the file; the stream stays open. */
  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    put(zip, "[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      put(zip, part.getKey(), part.getValue());
    }
    zip.finish();
  }

  private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private String contentTypes() {
    Markup markup = Markup.xmlFile();
    markup.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    String relations = "application/vnd.openxmlformats-package.relationships+xml";
    markup.empty("Default", "Extension", "rels", "ContentType", relations);
    markup.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    markup.empty("Default", "Extension", "png", "ContentType", "image/png");
    kinds.forEach((path, kind) -> markup.empty("Override", "PartName", path, "ContentType", kind));
    return markup.close().toString();
  }
}
