package org.hearingdesk.export.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;

/**
 * The parts of a zipped template. How large it is, how much is unpacked and how many parts there
 * are is bounded, and no part may be there twice.
 */
public final class TemplateParts {
  private static final int MOST_BYTES = 20 << 20;
  private static final int MOST_UNPACKED = 64 << 20;
  private static final int MOST_PARTS = 2_000;

  private final Map<String, byte[]> parts;

  private TemplateParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * Reads a file.
   *
   * @throws BadTemplate if it is no zipped file of a word processor
   * @throws IOException if the file is not there or may not be read
   */
  public static TemplateParts read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new BadTemplate("too_large", MOST_BYTES >> 20);
    }
    return of(Files.readAllBytes(file));
  }

  /** The same with the content of a file. */
  public static TemplateParts of(byte[] file) throws BadTemplate {
    if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
      throw new BadTemplate("not_zipped");
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = unpack(zip, MOST_UNPACKED - unpacked);
        unpacked += part.length;
        if (parts.putIfAbsent(entry.getName(), part) != null) {
          throw new BadTemplate("part_twice", entry.getName());
        }
        if (parts.size() > MOST_PARTS) {
          throw new BadTemplate("too_many_parts", MOST_PARTS);
        }
      }
    } catch (BadTemplate bad) {
      throw bad;
    } catch (IOException | IllegalArgumentException e) {
      // A file in memory cannot be read because it is damaged, and for no other reason.
      throw new BadTemplate(
          "damaged", e instanceof ZipException ? String.valueOf(e.getMessage()) : "");
    }
    return new TemplateParts(parts);
  }

  private static byte[] unpack(ZipInputStream zip, int most) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      if (part.size() + read > most) {
        throw new BadTemplate("unpacks_too_large", MOST_UNPACKED >> 20);
      }
      part.write(buffer, 0, read);
    }
    return part.toByteArray();
  }

  public boolean has(String part) {
    return parts.containsKey(part);
  }

  /** The names of the parts, in their order. */
  public Set<String> names() {
    return parts.keySet();
  }

  /**
   * The content of a part.
   *
   * @throws BadTemplate if there is no such part
   */
  public byte[] bytes(String part) throws BadTemplate {
    byte[] bytes = parts.get(part);
    if (bytes == null) {
      throw new BadTemplate("part_missing", part);
    }
    return bytes;
  }

  /**
   * The tree of a part, for the caller to change.
   *
   * @throws BadTemplate if there is no such part, or it is not sound
   */
  public Document xml(String part) throws BadTemplate {
    return XmlTree.parse(part, bytes(part));
  }
}
