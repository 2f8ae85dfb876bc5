package org.hearingdesk.export.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearingdesk.export.ZipParts;

/** A template made with LibreOffice, with Greek names of styles and a logo, to be changed. */
public final class TemplateFile {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "hearingdesk", "export", "template");

  private final Map<String, byte[]> parts;

  private TemplateFile(Map<String, byte[]> parts) {
    this.parts = new LinkedHashMap<>(parts);
  }

  public static TemplateFile greek(String extension) {
    try {
      byte[] file = Files.readAllBytes(FOLDER.resolve("greek." + extension));
      return new TemplateFile(ZipParts.of(file).parts());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With words in the place of others; they must be there. */
  public TemplateFile with(String part, String words, String others) {
    return with(
        part,
        text -> {
          if (!text.contains(words)) {
            throw new AssertionError(part + " lacks " + words);
          }
          return text.replace(words, others);
        });
  }

  public TemplateFile with(String part, UnaryOperator<String> change) {
    String text = new String(parts.getOrDefault(part, new byte[0]), UTF_8);
    return with(part, change.apply(text).getBytes(UTF_8));
  }

  public TemplateFile with(String part, byte[] content) {
    parts.put(part, content);
    return this;
  }

  public TemplateFile without(String part) {
    parts.remove(part);
    return this;
  }

  public byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
      zip.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
