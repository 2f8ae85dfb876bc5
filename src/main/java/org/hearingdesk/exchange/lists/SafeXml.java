package org.hearingdesk.exchange.lists;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML that somebody else has written: nothing outside of it is looked up. */
final class SafeXml {
  private SafeXml() {}

  static XMLStreamReader reader(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  /** Whether what was read leads to something that is not in the text itself. */
  static boolean isOutside(int event) {
    return event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE;
  }
}
