package org.hearingdesk.exchange.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.exchange.lists.ListFile.Form;
import org.hearingdesk.exchange.lists.ListFile.Row;

/**
 * Reads a table out of a file that anybody may have written: text with separators, the first sheet
 * of a workbook (XLSX), JSON, XML, whichever the content is.
 *
 * <p>How much is read, unpacked and kept is bounded; nothing outside of the file is looked up; a
 * formula is refused, because what it shows is not what it holds. A file is read or refused with
 * the place and the reason.
 */
public final class ListReader {
  /** Larger files are refused unread. */
  public static final int LARGEST = 64 << 20;

  private static final int MEGABYTE = 1 << 20;

  /** A table, or why there is none. */
  public sealed interface Outcome {
    record Read(ListFile file) implements Outcome {}

    record Refused(ListProblem problem) implements Outcome {}
  }

  private ListReader() {}

  /**
   * Reads a file.
   *
   * @param encoding of a text; empty to find out
   * @throws IOException if it is not there or cannot be read
   */
  public static Outcome read(Path file, Optional<Charset> encoding) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in.readNBytes(LARGEST + 1), encoding);
    }
  }

  /** Reads the content of a file. */
  public static Outcome read(byte[] content, Optional<Charset> encoding) {
    try {
      return new Outcome.Read(file(content, encoding));
    } catch (ListRefused refused) {
      return new Outcome.Refused(refused.problem());
    }
  }

  /** Reads a table that was copied out of a spreadsheet. */
  public static Outcome text(String text) {
    try {
      if (text.length() > LARGEST) {
        throw new ListRefused("too-large", LARGEST / MEGABYTE);
      }
      return new Outcome.Read(ListFile.of(CsvRows.of(text), Form.TEXT, Optional.empty()));
    } catch (ListRefused refused) {
      return new Outcome.Refused(refused.problem());
    }
  }

  private static ListFile file(byte[] content, Optional<Charset> encoding) throws ListRefused {
    if (content.length > LARGEST) {
      throw new ListRefused("too-large", LARGEST / MEGABYTE);
    }
    if (Workbook.recognises(content)) {
      return whole(Questionnaire.tidy(WorkbookRows.of(content)), Form.WORKBOOK, Optional.empty());
    }
    if (content.length > 3 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF) {
      throw new ListRefused("old-workbook");
    }
    Charset found = encoding.orElseGet(() -> Encodings.guess(content));
    String text = Encodings.decode(content, found);
    if (text.isBlank()) {
      throw new ListRefused("empty");
    }
    String start = text.stripLeading();
    if (start.startsWith("<")) {
      return whole(XmlRows.of(content, text), Form.XML, Optional.empty());
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return whole(JsonRows.of(text), Form.JSON, Optional.of(found));
    }
    return whole(CsvRows.of(text), Form.TEXT, Optional.of(found));
  }

  private static ListFile whole(List<Row> rows, Form form, Optional<Charset> encoding)
      throws ListRefused {
    if (rows.isEmpty()) {
      throw new ListRefused("empty");
    }
    return ListFile.of(rows, form, encoding);
  }
}
