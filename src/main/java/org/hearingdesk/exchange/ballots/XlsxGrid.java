package org.hearingdesk.exchange.ballots;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of a workbook as a grid in CSV, row by row, so that it is read as every other
 * grid is.
 *
 * <p>What is in a workbook was written by somebody else: how much is unpacked, how many cells there
 * are and how long they are is bounded; a formula is refused, because what it shows is not what it
 * holds; nothing outside of the file is looked up.
 */
final class XlsxGrid {
  private static final String SHARED = "xl/sharedStrings.xml";
  private static final String SHEET = "xl/worksheets/sheet";
  private static final int MOST_ENTRIES = 2_000;
  private static final int MOST_UNPACKED = 64 << 20;
  private static final int MOST_CELLS = 2_000_000;
  private static final int LONGEST_CELL = 2_000;
  private static final int MOST_COLUMNS = 1_000;
  private static final int MOST_ROWS = 100_000;

  /** Why a workbook is refused. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refused(String name, Object... arguments) {
      this(Problem.ofFile(name, arguments));
    }

    Refused(Problem problem) {
      super(problem.key());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  private int unpacked;
  private int cells;

  private XlsxGrid() {}

  /** Whether a file that begins so is packed as a workbook is. */
  static boolean recognises(byte[] content) {
    return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
  }

  /** The grid as a text in CSV. */
  static String csv(byte[] content) throws Refused {
    try {
      return new XlsxGrid().read(content);
    } catch (ZipException | XMLStreamException e) {
      throw new Refused("workbook-broken");
    } catch (IOException e) {
      // A file in memory cannot be read because it is cut off, and for no other reason.
      throw new Refused("workbook-broken");
    }
  }

  private String read(byte[] content) throws IOException, XMLStreamException, Refused {
    Map<Integer, byte[]> sheets = new TreeMap<>();
    Optional<byte[]> shared = Optional.empty();
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        if (entries > MOST_ENTRIES) {
          throw new Refused("workbook-too-large", MOST_UNPACKED >> 20);
        }
        byte[] part = unpack(zip);
        if (entry.getName().equals(SHARED)) {
          shared = Optional.of(part);
        } else if (entry.getName().matches(SHEET + "\\d{1,4}\\.xml")) {
          String number = entry.getName().substring(SHEET.length());
          sheets.put(Integer.valueOf(number.substring(0, number.indexOf('.'))), part);
        }
      }
    }
    if (sheets.isEmpty()) {
      throw new Refused("no-workbook");
    }
    List<String> strings = shared.isPresent() ? strings(shared.get()) : List.of();
    return csv(rows(sheets.values().iterator().next(), strings));
  }

  /** All that is unpacked counts, wanted or not: a bomb is noticed before it is held in memory. */
  private byte[] unpack(InputStream zip) throws IOException, Refused {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unpacked += read;
      if (unpacked > MOST_UNPACKED) {
        throw new Refused("workbook-too-large", MOST_UNPACKED >> 20);
      }
      part.write(buffer, 0, read);
    }
    return part.toByteArray();
  }

  private static XMLStreamReader xml(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  private static List<String> strings(byte[] part) throws XMLStreamException, Refused {
    List<String> strings = new ArrayList<>();
    XMLStreamReader xml = xml(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(texts(xml, "si"));
      }
    }
    return strings;
  }

  /** The texts up to the end of this element, without how they are spoken. */
  private static String texts(XMLStreamReader xml, String end) throws XMLStreamException, Refused {
    StringBuilder text = new StringBuilder();
    boolean spoken = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
        break;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        spoken = spoken || xml.getLocalName().equals("rPh");
        if (xml.getLocalName().equals("t") && !spoken) {
          text.append(xml.getElementText());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rPh")) {
        spoken = false;
      }
    }
    return bounded(text.toString());
  }

  private static String bounded(String text) throws Refused {
    if (text.length() > LONGEST_CELL) {
      throw new Refused("cell-too-long", LONGEST_CELL, Problem.quoted(text));
    }
    return text;
  }

  private List<List<String>> rows(byte[] part, List<String> strings)
      throws XMLStreamException, Refused {
    List<List<String>> rows = new ArrayList<>();
    XMLStreamReader xml = xml(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        String place = Optional.ofNullable(xml.getAttributeValue(null, "r")).orElse("");
        String value = value(xml, place, strings);
        if (!value.isEmpty()) {
          put(rows, place, value);
        }
      }
    }
    return rows;
  }

  private void put(List<List<String>> rows, String place, String value) throws Refused {
    if (!place.matches("[A-Z]{1,3}[1-9]\\d{0,6}")) {
      throw new Refused("workbook-broken");
    }
    int column = 0;
    int digits = 0;
    while (Character.isLetter(place.charAt(digits))) {
      column = column * 26 + place.charAt(digits) - 'A' + 1;
      digits++;
    }
    int row = Integer.parseInt(place.substring(digits));
    cells++;
    if (column > MOST_COLUMNS || row > MOST_ROWS || cells > MOST_CELLS) {
      throw new Refused("too-many-cells", MOST_ROWS, MOST_COLUMNS);
    }
    while (rows.size() < row) {
      rows.add(new ArrayList<>());
    }
    List<String> line = rows.get(row - 1);
    line.addAll(Collections.nCopies(Math.max(0, column - line.size()), ""));
    line.set(column - 1, value);
  }

  private static String value(XMLStreamReader xml, String place, List<String> strings)
      throws XMLStreamException, Refused {
    String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
    String value = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" -> throw new Refused("formula", place);
          case "is" -> value = texts(xml, "is");
          case "v" -> value = bounded(xml.getElementText());
          default -> {
            // Nothing else stands in a cell that is shown.
          }
        }
      }
    }
    return type.equals("s") ? shared(value, strings) : number(value, type);
  }

  private static String shared(String value, List<String> strings) throws Refused {
    if (!value.matches("\\d{1,7}") || Integer.parseInt(value) >= strings.size()) {
      throw new Refused("workbook-broken");
    }
    return strings.get(Integer.parseInt(value));
  }

  /** Some programs write whole numbers as 3.0. */
  private static String number(String value, String type) {
    return type.equals("n") && value.matches("\\d{1,9}\\.0+")
        ? value.substring(0, value.indexOf('.'))
        : value;
  }

  /** Rows without a cell stay, as a blank cell, so that lines keep their numbers. */
  private static String csv(List<List<String>> rows) throws IOException {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      for (List<String> row : rows) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.replaceAll("\\s+", " ")));
        if (!row.isEmpty()) {
          cells.addAll(Collections.nCopies(width - row.size(), ""));
        }
        csv.writeRecord(cells);
      }
    }
    return text.toString();
  }
}
