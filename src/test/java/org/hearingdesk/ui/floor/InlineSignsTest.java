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
  void positionsAloneOnTheirLine(String sign, Position position) {
    InlineSigns.Sign takes = new InlineSigns.Sign.Takes(position);
    assertThat(typed("Line\n" + sign, "\n").map(InlineSigns.Found::sign)).contains(takes);
    assertThat(after("Line\n" + sign, "\n")).isEqualTo("Line\n");
    assertThat(typed(sign, "\n").map(InlineSigns.Found::sign)).contains(takes);
    assertThat(InlineSigns.begun("Line\n" + sign, 5 + sign.length()))
        .map(InlineSigns.Found::sign)
        .contains(takes);
    assertThat(typed("in the line " + sign, "\n")).isEmpty();
    assertThat(typed("Line\n" + sign, " ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"++,IN_FAVOUR", "+,WITH_CONDITIONS"})
  void aPlusOpensTheText(String sign, Position position) {
    assertThat(typed(sign, " ").map(InlineSigns.Found::sign))
        .contains(new InlineSigns.Sign.Takes(position));
    assertThat(typed("\n" + sign, " ")).isPresent();
  }

  @Test
  void aSignOfAPositionBeforeOtherWordsIsNone() {
    assertThat(InlineSigns.complete("- quality", 1, "\n")).isEmpty();
    assertThat(InlineSigns.complete("-\nquality", 1, "\n")).isPresent();
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
      strings = {
        "we are #1",
        "wow!p",
        "!",
        "!x",
        "!P",
        "a+b",
        "C#",
        "#",
        "x!p",
        "5 - 3 -",
        "10",
        "-5",
        "-5 %",
        "minus -5",
        "in C#",
        "#1",
        "1 +",
        "1 + 1",
        "see ++",
        "C++",
        "!important",
        "!!p",
        "+1",
        "+1 %",
        "--",
        "---",
        "0.5",
        "00",
        "0-0",
        "- -",
        "a0",
        "anna@example.eu",
        "mailto:anna@example.eu",
        "@",
        "@1",
        "price@",
        "\\",
        "5 % -"
      })
  void whatIsMeantLiterallyStays(String text) {
    assertThat(typed(text, " ")).isEmpty();
    assertThat(typed(text, "\n")).isEmpty();
  }

  /** Lists are typed with dashes and sentences begin with figures. */
  @ParameterizedTest
  @ValueSource(strings = {"-", "0", "First.\n-", "First.\n0", "First.\n+", "- one\n-", "+ one\n+"})
  void aDashOrAFigureAtTheStartOfALineIsText(String text) {
    assertThat(typed(text, " ")).isEmpty();
    assertThat(after(text, " ")).isEqualTo(text + " ");
  }

  @Test
  void names() {
    assertThat(typed("@etu", " ").map(InlineSigns.Found::sign))
        .contains(new InlineSigns.Sign.Speaks("etu"));
    assertThat(after("said @etu", " ")).isEqualTo("said ");
    assertThat(after("said @etu", "\n")).isEqualTo("said\n");
    assertThat(typed("@Anna Example", " ").map(InlineSigns.Found::sign))
        .contains(new InlineSigns.Sign.Speaks("Anna Example"));
    assertThat(typed("για @Ελένη", " ").map(InlineSigns.Found::sign))
        .contains(new InlineSigns.Sign.Speaks("Ελένη"));
    assertThat(typed("@J.-P. O’Example", " ")).isPresent();
    assertThat(typed("@one two three four five", " ")).isEmpty();
    assertThat(typed("@one\ntwo", " ")).isEmpty();
    assertThat(typed("@one: two", " ")).isEmpty();
  }

  @Test
  void anUnbreakableSpaceIsASpaceToo() {
    assertThat(after("funding\u00a0!p", " ")).isEqualTo("funding\u00a0");
    assertThat(typed("pour\u202f@etu", " ")).isPresent();
  }

  @Test
  void aBackslashKeepsASign() {
    assertThat(after("by \\@etu", " ")).isEqualTo("by @etu ");
    assertThat(after("\\#metoo", " ")).isEqualTo("#metoo ");
    assertThat(after("\\+", " ")).isEqualTo("+ ");
    assertThat(after("\\-", "\n")).isEqualTo("-\n");
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
