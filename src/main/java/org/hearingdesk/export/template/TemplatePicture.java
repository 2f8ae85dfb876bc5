package org.hearingdesk.export.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture of a template, known by its content and not by its name. */
public final class TemplatePicture {

  /** How files of a kind begin. */
  private record Kind(String extension, String mediaType, int at, String magic) {
    boolean fits(byte[] bytes) {
      return bytes.length >= at + magic.length()
          && magic.equals(new String(bytes, at, magic.length(), StandardCharsets.ISO_8859_1));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind("png", "image/png", 0, "\u0089PNG"),
          new Kind("jpeg", "image/jpeg", 0, "\u00ff\u00d8\u00ff"),
          new Kind("gif", "image/gif", 0, "GIF8"),
          new Kind("tiff", "image/tiff", 0, "II*\0"),
          new Kind("tiff", "image/tiff", 0, "MM\0*"),
          new Kind("bmp", "image/bmp", 0, "BM"),
          new Kind("emf", "image/x-emf", 40, " EMF"),
          new Kind("wmf", "image/x-wmf", 0, "\u00d7\u00cd\u00c6\u009a"));

  private final byte[] bytes;
  private final String extension;
  private final String mediaType;

  private TemplatePicture(byte[] bytes, String extension, String mediaType) {
    this.bytes = bytes;
    this.extension = extension;
    this.mediaType = mediaType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** The ending for its name. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * The picture in a part.
   *
   * @throws BadTemplate if it is none, or a drawing with a script or a reference to elsewhere
   */
  public static TemplatePicture of(String part, byte[] bytes) throws BadTemplate {
    for (Kind kind : KINDS) {
      if (kind.fits(bytes)) {
        return new TemplatePicture(bytes, kind.extension, kind.mediaType);
      }
    }
    String start = new String(bytes, 0, Math.min(bytes.length, 1_000), StandardCharsets.UTF_8);
    if (start.contains("<svg")) {
      checkDrawing(part, XmlTree.parse(part, bytes));
      return new TemplatePicture(bytes, "svg", "image/svg+xml");
    }
    throw new BadTemplate("not_a_picture", part);
  }

  private static void checkDrawing(String part, Document drawing) throws BadTemplate {
    for (Element element : XmlTree.below(drawing)) {
      String name = String.valueOf(element.getLocalName()).toLowerCase(Locale.ROOT);
      if (name.equals("script") || name.equals("foreignobject")) {
        throw new BadTemplate("active", part, element.getNodeName());
      }
      for (Attr attribute : XmlTree.attributes(element)) {
        Optional<String> wrong = wrong(attribute);
        if (wrong.isPresent()) {
          throw new BadTemplate("active", part, wrong.get());
        }
      }
      boolean style = name.equals("style");
      if (style && leads(element.getTextContent())) {
        throw new BadTemplate("active", part, element.getNodeName());
      }
    }
  }

  private static Optional<String> wrong(Attr attribute) {
    String name = String.valueOf(attribute.getLocalName()).toLowerCase(Locale.ROOT);
    String value = attribute.getValue().strip();
    boolean elsewhere =
        (name.equals("href") || name.equals("src"))
            && !value.startsWith("#")
            && !value.startsWith("data:image/");
    return name.startsWith("on") || elsewhere || (!XmlTree.declares(attribute) && leads(value))
        ? Optional.of(attribute.getName())
        : Optional.empty();
  }

  private static boolean leads(String style) {
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("@import")
        || plain.contains("javascript:")
        || plain.replaceAll("url\\([\"']?(#|data:image/)", "").contains("url(");
  }
}
