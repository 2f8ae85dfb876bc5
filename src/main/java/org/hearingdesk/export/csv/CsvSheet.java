package org.hearingdesk.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.hearingdesk.export.render.CleanText;

/**
 * Writes a table of figures as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets
 * read every letter, and CRLF. No words in it are taken for a formula.
 */
public final class CsvSheet {
  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private CsvSheet() {}

  /**
   * Writes the table; the stream stays open.
   *
   * @throws IOException if the stream refuses the bytes
   */
  public static void write(Sheet sheet, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(sheet.header().stream().map(CsvSheet::words).toList());
    for (List<Value> row : sheet.rows()) {
      csv.writeRecord(row.stream().map(CsvSheet::text).toList());
    }
    csv.flush();
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.None none -> "";
      case Value.Words(String text) -> words(text);
      case Value.Whole(long number) -> Long.toString(number);
      case Value.Decimal(BigDecimal number) -> number.toPlainString();
      case Value.Moment(LocalDateTime at) -> MOMENT.format(at);
      case Value.Length(Duration length) ->
          String.format(
              Locale.ROOT,
              "%d:%02d:%02d",
              length.toHours(),
              length.toMinutesPart(),
              length.toSecondsPart());
    };
  }

  private static String words(String text) {
    boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    String clean = CleanText.clean(text);
    boolean stillOne = !clean.isEmpty() && STARTS_A_FORMULA.indexOf(clean.charAt(0)) >= 0;
    return formula || stillOne ? "'" + clean : clean;
  }
}
