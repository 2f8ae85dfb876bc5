package org.hearingdesk.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-04-15 Minutes            | 2021-04-15 Minutes.pdf
          Protokół – zażółć             | Protokół – zażółć.pdf
          Πρακτικά                      | Πρακτικά.pdf
          a/b\\c:d*e?f<g>h              | a-b-c-d-e-f-g-h.pdf
          ../../etc/passwd              | etc-passwd.pdf
          ..                            | document.pdf
          .hidden                       | hidden.pdf
          Minutes.                      | Minutes.pdf
          CON                           | _CON.pdf
          nul.txt                       | _nul.txt.pdf
          com¹                          | _com¹.pdf
          console                       | console.pdf
          """)
  void namesWorkOnEverySystem(String wanted, String expected) {
    assertThat(FileName.of(wanted, Format.PDF).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u0000", "\u202E", "...", "/", "\uD800", "- . -"})
  void nothingUsableBecomesAPlainName(String wanted) {
    assertThat(FileName.of(wanted, Format.DOCX).value()).isEqualTo("document.docx");
  }

  @Test
  void aNameNeverLeavesItsFolder() {
    Path folder = Path.of("out").toAbsolutePath();
    for (String wanted : new String[] {HostileText.ALL, "/etc/x", "C:\\x", "a\u0000/../b", "~"}) {
      Path file = folder.resolve(FileName.of(wanted, Format.HTML).value()).normalize();
      assertThat(file.getParent()).as(wanted).isEqualTo(folder);
    }
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    String name = FileName.of("😀".repeat(100), Format.HTML).value();
    assertThat(name.getBytes(UTF_8)).hasSize(180 + ".html".length());
    assertThat(name).endsWith("😀.html");
  }
}
