package org.hearingdesk.export.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes trees of XML. A tree that is read brings no document type and is not deep. */
public final class XmlTree {
  private static final int DEEPEST = 90;
  private static final String DECLARATIONS = XMLConstants.XMLNS_ATTRIBUTE_NS_URI;

  private XmlTree() {}

  /**
   * The tree of a part.
   *
   * @throws BadTemplate with line and column where it is not well-formed or has a document type
   */
  public static Document parse(String part, byte[] content) throws BadTemplate {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Thrown());
      Document tree = builder.parse(new ByteArrayInputStream(content));
      if (depth(tree) > DEEPEST) {
        throw new BadTemplate("too_deep", part, DEEPEST);
      }
      return tree;
    } catch (SAXParseException e) {
      throw new BadTemplate(
          "not_xml", part, e.getLineNumber(), e.getColumnNumber(), String.valueOf(e.getMessage()));
    } catch (BadTemplate bad) {
      throw bad;
    } catch (SAXException | IOException e) {
      throw new BadTemplate("not_xml", part, 1, 1, String.valueOf(e.getMessage()));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK cannot read XML safely", e);
    }
  }

  private static int depth(Node root) {
    int deepest = 0;
    int depth = 0;
    Node node = root;
    while (true) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        deepest = Math.max(deepest, ++depth);
        continue;
      }
      while (node.getNextSibling() == null) {
        if (node.equals(root) || node.getParentNode() == null) {
          return deepest;
        }
        node = node.getParentNode();
        depth--;
      }
      node = node.getNextSibling();
    }
  }

  /** The markup of a tree or of an element, without an XML declaration. */
  public static String write(Node node) {
    StringWriter out = new StringWriter();
    try {
      TransformerFactory factory = TransformerFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Transformer transformer = factory.newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.transform(new DOMSource(node), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException("A part of the template cannot be written", e);
    }
    return out.toString();
  }

  /** The markup of a tree as a whole file. */
  public static String file(Document tree) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + write(tree.getDocumentElement());
  }

  /** The elements directly in another one. */
  public static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first element of a name directly in another one. */
  public static Optional<Element> child(Node parent, String space, String name) {
    return children(parent).stream().filter(each -> is(each, space, name)).findFirst();
  }

  /** All elements below, in their order, without the one itself. */
  public static List<Element> below(Node parent) {
    List<Element> all = new ArrayList<>();
    collect(parent, all);
    return all;
  }

  /** All elements of a name below. */
  public static List<Element> below(Node parent, String space, String name) {
    return below(parent).stream().filter(each -> is(each, space, name)).toList();
  }

  private static void collect(Node parent, List<Element> into) {
    for (Element child : children(parent)) {
      into.add(child);
      collect(child, into);
    }
  }

  public static boolean is(Node node, String space, String name) {
    return name.equals(node.getLocalName()) && space.equals(node.getNamespaceURI());
  }

  /** The attributes of an element, in a list that stays as it is when one is removed. */
  public static List<Attr> attributes(Element element) {
    List<Attr> attributes = new ArrayList<>();
    NamedNodeMap map = element.getAttributes();
    for (int i = 0; i < map.getLength(); i++) {
      attributes.add((Attr) map.item(i));
    }
    return attributes;
  }

  /** Whether an attribute declares a namespace. */
  public static boolean declares(Attr attribute) {
    return DECLARATIONS.equals(attribute.getNamespaceURI());
  }

  public static void remove(Node node) {
    Node parent = node.getParentNode();
    if (parent != null) {
      parent.removeChild(node);
    }
  }

  /** Nothing is printed, and everything stops. */
  private static final class Thrown implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {
      // a warning stops nothing
    }

    @Override
    public void error(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
