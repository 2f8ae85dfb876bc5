package org.hearingdesk.exchange.corrections;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The fields of a word processor's file. How much is unpacked, how deep it goes and how many fields
 * there are is bounded; a document type is refused, and nothing outside of the file is looked up.
 * Tracked changes count as made.
 *
 * @param sheet the id of the sheet
 * @param title what stands in the field of the sheet: the name of the delegation
 * @param fields how the passages should read
 * @param asSent the passages as they were taken down, where nothing is to be written
 */
record ReturnedFile(Optional<String> sheet, String title, List<Field> fields, List<Field> asSent) {
  /** A field with the id of a passage. */
  record Field(String id, String text) {}

  /** Why a file is refused. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient CorrectionReading.Refused reason;

    Refused(String name, Object... arguments) {
      super(name);
      this.reason = CorrectionReading.Refused.of(name, arguments);
    }

    CorrectionReading.Refused reason() {
      return reason;
    }
  }

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String BODY = "word/document.xml";
  private static final String SHEET_TAG = "hearing-desk-sheet:";
  private static final String PASSAGE_TAG = "hearing-desk-passage:";
  private static final String SENT_TAG = "hearing-desk-sent:";
  private static final int MOST_ENTRIES = 2_000;
  private static final int MOST_UNPACKED = 64 << 20;
  private static final int MOST_FIELDS = 20_000;
  private static final int DEEPEST = 500;

  static ReturnedFile of(byte[] content) throws Refused {
    if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
      throw new Refused("no-document");
    }
    try {
      byte[] body = unpack(content);
      return new Scan().read(body);
    } catch (IOException | XMLStreamException e) {
      // A file in memory cannot be read because it is damaged, and for no other reason.
      throw new Refused("broken");
    }
  }

  /** All that is unpacked counts, wanted or not: a bomb is noticed before it is held in memory. */
  private static byte[] unpack(byte[] content) throws IOException, Refused {
    Optional<byte[]> body = Optional.empty();
    int entries = 0;
    int unpacked = 0;
    byte[] buffer = new byte[1 << 13];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        boolean wanted = entry.getName().equals(BODY);
        for (int read = read(zip, buffer); read >= 0; read = read(zip, buffer)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
            throw new Refused("too-large", MOST_UNPACKED >> 20);
          }
          part.write(buffer, 0, wanted ? read : 0);
        }
        body = wanted && body.isEmpty() ? Optional.of(part.toByteArray()) : body;
      }
    } catch (IllegalArgumentException e) {
      // A name in the file that is in no character set.
      throw new Refused("broken");
    }
    return body.orElseThrow(() -> new Refused("no-document"));
  }

  private static int read(InputStream zip, byte[] buffer) throws IOException {
    return zip.read(buffer);
  }

  /** One pass through the text of the file. */
  private static final class Scan {
    private final List<Field> fields = new ArrayList<>();
    private final List<Field> asSent = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<String> sheet = Optional.empty();
    private String title = "";
    private int depth;
    private int deleted;
    private int properties;

    /** A field that is being read; its tag comes first. */
    private static final class Open {
      private String tag = "";
      private boolean placeholder;
      private final StringBuilder text = new StringBuilder();
    }

    ReturnedFile read(byte[] body) throws XMLStreamException, Refused {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(body));
      try {
        while (in.hasNext()) {
          switch (in.next()) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Refused("broken");
            case XMLStreamConstants.START_ELEMENT -> start(in);
            case XMLStreamConstants.END_ELEMENT -> end(in);
            default -> {
              // Comments, blanks between elements: nothing of a text stands there.
            }
          }
        }
      } finally {
        in.close();
      }
      return new ReturnedFile(sheet, title, List.copyOf(fields), List.copyOf(asSent));
    }

    private void start(XMLStreamReader in) throws XMLStreamException, Refused {
      depth++;
      if (depth > DEEPEST) {
        throw new Refused("broken");
      }
      if (!isWord(in)) {
        return;
      }
      Open field = open.peek();
      switch (in.getLocalName()) {
        case "sdt" -> open.push(new Open());
        case "sdtPr" -> properties++;
        case "del", "moveFrom" -> deleted++;
        case "tag" -> {
          if (field != null && properties > 0) {
            field.tag = value(in);
          }
        }
        case "showingPlcHdr" -> {
          if (field != null && properties > 0) {
            field.placeholder = !value(in).equals("0") && !value(in).equals("false");
          }
        }
        case "t" -> text(in);
        case "br", "tab", "cr", "p" -> append(" ");
        default -> {
          // Looks, pictures, what a word processor notes for itself.
        }
      }
    }

    /** The text of a run; reads to the end of its element. */
    private void text(XMLStreamReader in) throws XMLStreamException {
      String text = in.getElementText();
      depth--;
      append(text);
    }

    private void append(String text) {
      if (deleted == 0 && properties == 0) {
        open.forEach(field -> field.text.append(text));
      }
    }

    private void end(XMLStreamReader in) throws Refused {
      depth--;
      if (!isWord(in)) {
        return;
      }
      switch (in.getLocalName()) {
        case "sdt" -> close(open.pop());
        case "sdtPr" -> properties--;
        case "del", "moveFrom" -> deleted--;
        default -> {
          // Nothing was begun.
        }
      }
    }

    private void close(Open field) throws Refused {
      String text = field.placeholder ? "" : field.text.toString();
      if (field.tag.startsWith(SHEET_TAG)) {
        sheet = Optional.of(field.tag.substring(SHEET_TAG.length()));
        title = text.strip();
      } else if (field.tag.startsWith(PASSAGE_TAG)) {
        add(fields, new Field(field.tag.substring(PASSAGE_TAG.length()), text));
      } else if (field.tag.startsWith(SENT_TAG)) {
        add(asSent, new Field(field.tag.substring(SENT_TAG.length()), text));
      }
    }

    private static void add(List<Field> to, Field field) throws Refused {
      to.add(field);
      if (to.size() > MOST_FIELDS) {
        throw new Refused("broken");
      }
    }

    private static boolean isWord(XMLStreamReader in) {
      String space = in.getNamespaceURI();
      return WORD.equals(space) || STRICT.equals(space);
    }

    private static String value(XMLStreamReader in) {
      for (int i = 0; i < in.getAttributeCount(); i++) {
        if (in.getAttributeLocalName(i).equals("val")) {
          return in.getAttributeValue(i);
        }
      }
      return "";
    }
  }
}
