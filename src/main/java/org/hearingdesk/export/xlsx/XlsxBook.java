package org.hearingdesk.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.export.render.CleanText;

/**
 * Writes tables of figures as one workbook (Office Open XML), a sheet each. Lengths of time and
 * moments can be calculated with, and words stay words whatever they look like. The same tables
 * give the same bytes.
 */
public final class XlsxBook {
  private static final int LONGEST_NAME = 31;

  private final String title;
  private final LocalDate date;

  /**
   * @param title the name of the workbook in the properties of the file
   * @param date the day the workbook bears
   */
  public XlsxBook(String title, LocalDate date) {
    this.title = title;
    this.date = date;
  }

  /**
   * Writes the tables; the stream stays open.
   *
   * @throws IOException if the stream refuses the bytes
   */
  public void write(List<Sheet> sheets, OutputStream out) throws IOException {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(raw, "Hearing Desk", "1.0")) {
      book.properties().setTitle(CleanText.clean(title));
      Set<String> taken = new HashSet<>();
      for (Sheet sheet : sheets) {
        String name = name(sheet.title().isBlank() ? title : sheet.title(), taken);
        new SheetWriter(book.newWorksheet(name)).write(sheet);
      }
    }
    Undated.write(raw.toByteArray(), date, out);
  }

  /** A name that spreadsheets take, and that no sheet before has. */
  private static String name(String wanted, Set<String> taken) {
    String clean =
        CleanText.clean(wanted).replaceAll("[\\[\\]:*?/\\\\]", "-").replaceAll("^'+|'+$", "");
    String fitting = shortened(clean.isBlank() ? "1" : clean.strip(), LONGEST_NAME);
    String name = fitting;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      String suffix = " (" + number + ")";
      name = shortened(fitting, LONGEST_NAME - suffix.length()) + suffix;
    }
    return name;
  }

  private static String shortened(String text, int most) {
    int end = Math.min(text.length(), most);
    boolean splits =
        end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splits ? end - 1 : end).strip();
  }
}
