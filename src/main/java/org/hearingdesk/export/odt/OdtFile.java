package org.hearingdesk.export.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearingdesk.export.render.Markup;

/**
 * The parts of a file, zipped, with the kind of the file readable at its very beginning. The same
 * parts give the same bytes.
 */
final class OdtFile {
  /** Not the very first moment that the format knows: it would need a field of its own. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> kinds = new LinkedHashMap<>();

  void addXml(String path, String content) {
    kinds.put(path, "text/xml");
    parts.put(path, content.getBytes(StandardCharsets.UTF_8));
  }

  void addPicture(String path, byte[] png) {
    addPicture(path, "image/png", png);
  }

  /** Adds a picture of any kind. */
  void addPicture(String path, String mediaType, byte[] content) {
    kinds.put(path, mediaType);
    parts.put(path, content);
  }

  /** Writes the file; the stream stays open. */
  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    putStored(zip, "mimetype", Names.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      put(zip, new ZipEntry(part.getKey()), part.getValue());
    }
    byte[] manifest = manifest().getBytes(StandardCharsets.UTF_8);
    put(zip, new ZipEntry("META-INF/manifest.xml"), manifest);
    zip.finish();
  }

  /** Not compressed, so that programs see what it is without unzipping. */
  private static void putStored(ZipOutputStream zip, String path, byte[] content)
      throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(sum.getValue());
    put(zip, entry, content);
  }

  private static void put(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private String manifest() {
    Markup markup = Markup.xmlFile();
    markup.open(
        "manifest:manifest",
        "xmlns:manifest",
        Names.manifestNamespace(),
        "manifest:version",
        Names.VERSION);
    markup.line();
    markup.empty(
        "manifest:file-entry",
        "manifest:full-path",
        "/",
        "manifest:version",
        Names.VERSION,
        "manifest:media-type",
        Names.MEDIA_TYPE);
    markup.line();
    kinds.forEach((path, kind) ->
        markup
            .empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", kind)
            .line());
    return markup.close().line().toString();
  }
}
