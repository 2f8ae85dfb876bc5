package org.hearingdesk.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** The parts of a zipped file, in their order. */
public record ZipParts(Map<String, byte[]> parts) {

  public static ZipParts of(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ZipParts(parts);
  }

  public String text(String name) {
    assertThat(parts).containsKey(name);
    return new String(parts.getOrDefault(name, new byte[0]), UTF_8);
  }

  /** The words of a part, without its markup. */
  public String words(String name) {
    return parse(name).getDocumentElement().getTextContent();
  }

  public org.w3c.dom.Document parse(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      byte[] part = text(name).getBytes(UTF_8);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(name + " cannot be read", e);
    }
  }
}
