package org.hearingdesk.exchange.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of a workbook (XLSX), row by row.
 *
 * <p>What is in a workbook was written by somebody else: how much is unpacked, how many cells there
 * are and how long they are is bounded; a formula is refused, because what it shows is not what it
 * holds; nothing is written, and nothing outside of the file is looked up.
 */
public final class Workbook {
  private static final String SHARED = "xl/sharedStrings.xml";
  private static final String SHEET = "xl/worksheets/sheet";
  private static final int MOST_ENTRIES = 2_000;

  /**
   * How large a workbook may be.
   *
   * @param megabytes that are unpacked
   * @param cells with the blank ones before others in their row
   */
  public record Bounds(int megabytes, int rows, int columns, int cells, int longestCell) {}

  /** Why a workbook is refused: the end of a message key, and its arguments. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final transient List<Object> arguments;

    Refused(String name, Object... arguments) {
      super(name);
      this.name = name;
      this.arguments = Arrays.asList(arguments);
    }

    public String name() {
      return name;
    }

    public List<Object> arguments() {
      return arguments;
    }
  }

  private final Bounds bounds;
  private int unpacked;
  private int cells;

  private Workbook(Bounds bounds) {
    this.bounds = bounds;
  }

  /** Whether a file that begins so is packed as a workbook is. */
  public static boolean recognises(byte[] content) {
    return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
  }

  /** The rows from the first on, with blank ones where there are such. */
  public static List<List<String>> rows(byte[] content, Bounds bounds) throws Refused {
    try {
      return new Workbook(bounds).read(content);
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      // A file in memory cannot be read because it is damaged, and for no other reason.
      throw new Refused("workbook-broken");
    }
  }

  private List<List<String>> read(byte[] content) throws IOException, XMLStreamException, Refused {
    Map<Integer, byte[]> sheets = new TreeMap<>();
    Optional<byte[]> shared = Optional.empty();
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        if (entries > MOST_ENTRIES) {
          throw new Refused("workbook-too-large", bounds.megabytes());
        }
        String name = entry.getName();
        if (climbs(name)) {
          throw new Refused("path-climbs", ListProblem.quoted(name));
        }
        boolean sheet = name.matches(SHEET + "\\d{1,4}\\.xml");
        byte[] part = unpack(zip, sheet || name.equals(SHARED));
        if (sheet) {
          String number = name.substring(SHEET.length());
          sheets.put(Integer.valueOf(number.substring(0, number.indexOf('.'))), part);
        } else if (name.equals(SHARED)) {
          shared = Optional.of(part);
        }
      }
    }
    if (sheets.isEmpty()) {
      throw new Refused("no-workbook");
    }
    List<String> strings = shared.isPresent() ? strings(shared.get()) : List.of();
    return rows(sheets.values().iterator().next(), strings);
  }

  /** Nothing is written by these names; a file that has such a one was made to do harm. */
  private static boolean climbs(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || Arrays.asList(name.split("/", -1)).contains("..");
  }

  /** All that is unpacked counts, wanted or not: a bomb is noticed before it is held in memory. */
  private byte[] unpack(InputStream zip, boolean wanted) throws IOException, Refused {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unpacked += read;
      if (unpacked > bounds.megabytes() << 20) {
        throw new Refused("workbook-too-large", bounds.megabytes());
      }
      part.write(buffer, 0, wanted ? read : 0);
    }
    return part.toByteArray();
  }

  private List<String> strings(byte[] part) throws XMLStreamException, Refused {
    List<String> strings = new ArrayList<>();
    XMLStreamReader xml = SafeXml.reader(part);
    while (xml.hasNext()) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(texts(xml, "si"));
      }
    }
    return strings;
  }

  private static int next(XMLStreamReader xml) throws XMLStreamException, Refused {
    int event = xml.next();
    if (SafeXml.isOutside(event)) {
      throw new Refused("document-type");
    }
    return event;
  }

  /** The texts up to the end of this element, without how they are spoken. */
  private String texts(XMLStreamReader xml, String end) throws XMLStreamException, Refused {
    StringBuilder text = new StringBuilder();
    boolean spoken = false;
    while (xml.hasNext()) {
      int event = next(xml);
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

  private String bounded(String text) throws Refused {
    if (text.length() > bounds.longestCell()) {
      throw new Refused("cell-too-long", bounds.longestCell(), ListProblem.quoted(text));
    }
    return text;
  }

  private List<List<String>> rows(byte[] part, List<String> strings)
      throws XMLStreamException, Refused {
    List<List<String>> rows = new ArrayList<>();
    XMLStreamReader xml = SafeXml.reader(part);
    while (xml.hasNext()) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
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
    if (column > bounds.columns() || row > bounds.rows()) {
      throw new Refused("too-many-cells", bounds.rows(), bounds.columns());
    }
    while (rows.size() < row) {
      rows.add(new ArrayList<>());
    }
    List<String> line = rows.get(row - 1);
    cells += Math.max(1, column - line.size());
    if (cells > bounds.cells()) {
      throw new Refused("too-many-cells", bounds.rows(), bounds.columns());
    }
    line.addAll(Collections.nCopies(Math.max(0, column - line.size()), ""));
    line.set(column - 1, value);
  }

  private String value(XMLStreamReader xml, String place, List<String> strings)
      throws XMLStreamException, Refused {
    String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
    String value = "";
    while (xml.hasNext()) {
      int event = next(xml);
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
}
