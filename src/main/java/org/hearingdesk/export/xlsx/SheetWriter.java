package org.hearingdesk.export.xlsx;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.hearingdesk.export.render.CleanText;

/** Writes one table: a header that stays in sight and filters, and typed values. */
final class SheetWriter {
  /** What one cell holds at most; more goes on in the row below. */
  private static final int MOST_CHARACTERS = 32_000;

  private static final double SECONDS_OF_A_DAY = 86_400;
  private static final int NARROWEST = 9;
  private static final int WIDEST = 60;

  /** A backslash of spreadsheets: they would read it as one character. */
  private static final String ESCAPE = "_(x[0-9A-Fa-f]{4}_)";

  private final Worksheet out;
  private int row;

  SheetWriter(Worksheet out) {
    this.out = out;
  }

  void write(Sheet sheet) {
    for (int column = 0; column < sheet.header().size(); column++) {
      out.value(0, column, words(sheet.header().get(column)));
      out.style(0, column).bold().fillColor("FFE8EEF6").wrapText(true).set();
      out.width(column, width(sheet, column));
    }
    row = 1;
    sheet.rows().forEach(this::row);
    out.freezePane(0, 1);
    if (row > 1) {
      out.setAutoFilter(0, 0, row - 1, sheet.header().size() - 1);
    }
  }

  private void row(List<Value> values) {
    List<String> rests = new ArrayList<>();
    for (int column = 0; column < values.size(); column++) {
      rests.add(value(column, values.get(column)));
    }
    row++;
    while (rests.stream().anyMatch(rest -> !rest.isEmpty())) {
      for (int column = 0; column < rests.size(); column++) {
        rests.set(column, rests.get(column).isEmpty() ? "" : text(column, rests.get(column)));
      }
      row++;
    }
  }

  /** Writes one value, and gives back what did not fit. */
  private String value(int column, Value value) {
    switch (value) {
      case Value.None _ -> {
        // nothing to write
      }
      case Value.Words(String text) -> {
        return text(column, words(text));
      }
      case Value.Whole(long number) -> out.value(row, column, number);
      case Value.Decimal(BigDecimal number) -> out.value(row, column, number);
      case Value.Length(Duration length) -> {
        out.value(row, column, length.toSeconds() / SECONDS_OF_A_DAY);
        out.style(row, column).format("[h]:mm:ss").set();
      }
      case Value.Moment(LocalDateTime at) -> {
        out.value(row, column, at.withNano(0));
        out.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
      }
    }
    return "";
  }

  private String text(int column, String text) {
    if (text.isEmpty()) {
      return "";
    }
    int end = Math.min(text.length(), MOST_CHARACTERS);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    out.value(row, column, text.substring(0, end));
    if (text.indexOf('\n') >= 0 || text.length() > WIDEST) {
      out.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
    return text.substring(end);
  }

  private static String words(String text) {
    return text.lines()
        .map(CleanText::clean)
        .collect(Collectors.joining("\n"))
        .replaceAll(ESCAPE, "_x005F_$1");
  }

  private static int width(Sheet sheet, int column) {
    int longest = sheet.header().get(column).length() + 4;
    for (List<Value> values : sheet.rows()) {
      longest = Math.max(longest, length(values.get(column)));
    }
    return Math.clamp(longest + 2L, NARROWEST, WIDEST);
  }

  private static int length(Value value) {
    return switch (value) {
      case Value.None _ -> 0;
      case Value.Words(String text) -> text.length();
      case Value.Whole(long number) -> Long.toString(number).length();
      case Value.Decimal(BigDecimal number) -> number.toPlainString().length();
      case Value.Length _ -> 9;
      case Value.Moment _ -> 19;
    };
  }
}
