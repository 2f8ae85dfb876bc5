package org.hearingdesk.export.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
  @Test
  void beginsWithAMarkAndEndsLinesAsTheStandardAsks() throws IOException {
    Sheet sheet =
        new Sheet(
            List.of("Name", "Number", "Time", "Note"),
            List.of(
                List.of(
                    new Value.Words("Δείγμα, „Muster“ \"a\""),
                    new Value.Whole(-3),
                    new Value.Length(Duration.ofSeconds(3_725)),
                    new Value.None())));
    assertThat(written(sheet))
        .isEqualTo(
            "\uFEFFName,Number,Time,Note\r\n" + "\"Δείγμα, „Muster“ \"\"a\"\"\",-3,1:02:05,\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+32 2", "-sample", "@sample"})
  void wordsAreNoFormula(String words) throws IOException {
    assertThat(cell(words)).isEqualTo("'" + words);
    assertThat(cell("\uFEFF" + words)).isEqualTo("'" + words);
    assertThat(cell("a" + words)).isEqualTo("a" + words);
  }

  @Test
  void neitherIsWhatBeginsWithATabOrABreak() throws IOException {
    assertThat(cell("\t=1")).isEqualTo("' =1");
    assertThat(cell("\r=1")).isEqualTo("' =1");
    assertThat(cell("one\ntwo")).isEqualTo("one two");
  }

  private static String cell(String words) throws IOException {
    String text = written(new Sheet(List.of("A"), List.of(List.of(new Value.Words(words)))));
    return text.substring("\uFEFFA\r\n".length(), text.length() - 2);
  }

  private static String written(Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvSheet.write(sheet, out);
    return out.toString(UTF_8);
  }
}
