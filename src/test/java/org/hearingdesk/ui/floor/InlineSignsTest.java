package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs count when they stand alone, and text that was meant literally is never eaten. */
class InlineSignsTest {

  private static Optional<InlineSigns.Found> typed(String text, String typed) {
    return InlineSigns.complete(text, text.length(), typed);
  }

  private static String after(String text, String typed) {
    return typed(text, typed)
        .map(found -> text.substring(0, found.from()) + found.text())
        .orElse(text + typed);
  }

  @ParameterizedTest
  @CsvSource({"!p,PRIORITY", "!c,CRUCIAL_ISSUE", "!w,CONCERN", "!r,PROPOSAL", "!q,QUESTION"})
  void marks(String sign, Mark mark) {
    assertThat(typed("First. " + sign, " ").map(InlineSigns.Found::sign))
        .contains(new InlineSigns.Sign.Marks(mark));
    assertThat(after("First. " + sign, " ")).isEqualTo("First. ");
    assertThat(after("First. " + sign, "\n")).isEqualTo("First.\n");
    assertThat(after(sign, " ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"++,IN_FAVOUR", "+,WITH_CONDITIONS", "0,NEUTRAL", "-,AGAINST"})
  void positionsAtTheStartOfALine(String sign, Position position) {
    assertThat(typed("Line\n" + sign, " ").map(InlineSigns.Found::sign))
        .contains(new InlineSigns.Sign.Takes(position));
    assertThat(typed("in the line " + sign, " ")).isEmpty();
  }

  @Test
  void topics() {
    assertThat(typed("on #quality-standards", " ").map(InlineSigns.Found::sign))
        .contains(new InlineSigns.Sign.Tags("quality standards"));
    assertThat(typed("για #ποιότητα", " ").map(InlineSigns.Found::sign))
        .contains(new InlineSigns.Sign.Tags("ποιότητα"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"we are #1", "wow!p", "!", "!x", "!P", "a+b", "C#", "#", "x!p", "5 - 3 -", "10"})
  void whatIsMeantLiterallyStays(String text) {
    assertThat(typed(text, " ")).isEmpty();
    assertThat(typed(text, "\n")).isEmpty();
  }

  @Test
  void aBackslashKeepsASign() {
    assertThat(after("type \\!p", " ")).isEqualTo("type !p ");
    assertThat(typed("type \\!p", " ").map(InlineSigns.Found::sign))
        .contains(new InlineSigns.Sign.Nothing());
    assertThat(after("C:\\temp", " ")).isEqualTo("C:\\temp ");
  }

  @Test
  void onlySpaceAndEnterCompleteASign() {
    assertThat(typed("!p", "x")).isEmpty();
    assertThat(typed("!p", "pasted text ")).isEmpty();
  }
}
