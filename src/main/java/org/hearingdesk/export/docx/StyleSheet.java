package org.hearingdesk.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The styles of a template. Styles are found by their name, because their ids differ between the
 * languages of word processors.
 */
final class StyleSheet {

  private final Document styles;
  private final Map<String, String> idsByName = new HashMap<>();

  /**
   * Reads a part with styles.
   *
   * @throws IllegalArgumentException if it is not XML, or brings entities of its own
   */
  StyleSheet(byte[] part) {
    this.styles = parse(part);
    NodeList all = styles.getElementsByTagNameNS(Names.W, "style");
    for (int i = 0; i < all.getLength(); i++) {
      Element style = (Element) all.item(i);
      Element name = (Element) style.getElementsByTagNameNS(Names.W, "name").item(0);
      idsByName.put(
          name.getAttributeNS(Names.W, "val").toLowerCase(Locale.ROOT),
          style.getAttributeNS(Names.W, "styleId"));
    }
  }

  private static Document parse(byte[] part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("The styles of the template cannot be read", e);
    }
  }

  /** The id of a style, by the name that is the same in all languages. */
  String id(String name) {
    String id = idsByName.get(name.toLowerCase(Locale.ROOT));
    if (id == null) {
      throw new IllegalArgumentException("The template lacks the style " + name);
    }
    return id;
  }

  /** The part with the language of a document as the language of all text. */
  String in(Locale language) {
    Document copy = (Document) styles.cloneNode(true);
    NodeList languages = copy.getElementsByTagNameNS(Names.W, "lang");
    ((Element) languages.item(0)).setAttributeNS(Names.W, "w:val", language.toLanguageTag());
    StringWriter out = new StringWriter();
    try {
      TransformerFactory factory = TransformerFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.newTransformer().transform(new DOMSource(copy), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException("The styles of the template cannot be written", e);
    }
    return out.toString();
  }
}
