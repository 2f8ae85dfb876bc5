package org.hearingdesk.export.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Žusan",
        "Ομοσπονδία",
        "работодателите",
        "zażółć",
        "שלום",
        "你好",
        "👩‍👩‍👧",
        "a\u00ADb"
      })
  void ordinaryTextStaysAsItIs(String text) {
    assertThat(CleanText.clean(text)).isEqualTo(text);
  }

  @Test
  void lettersAreComposedWithTheirAccents() {
    assertThat(CleanText.clean("Z\u030C e\u0301 \u0391\u0301")).isEqualTo("Ž é Ά");
  }

  @Test
  void lineEndsAndTabsAreSpaces() {
    assertThat(CleanText.clean("a\tb\nc\u2028d\u0085e")).isEqualTo("a b c d e");
  }

  @Test
  void nothingUnderTheSurfaceIsLeft() {
    assertThat(
            CleanText.clean("a\u0000b\u001Bc\u007F \u202Ex\u202C \u2066y\u2069 \uFEFF\uDB40\uDC41"))
        .isEqualTo("abc x y ");
  }

  @Test
  void whatIsNoCharacterIsSeen() {
    assertThat(CleanText.clean("\uD800 \uDC00 \uFFFE \uFDD0")).isEqualTo("� � � �");
  }

  @Test
  void everyCharacterOfTheResultIsAllowedInXml() {
    for (int c = 0; c <= 0x10FFFF; c++) {
      String clean = CleanText.clean(Character.toString(c));
      boolean allowed =
          clean
              .codePoints()
              .allMatch(d ->
                  d == ' '
                      || (d >= 0x20 && d <= 0xD7FF)
                      || (d >= 0xE000 && d <= 0xFFFD)
                      || d >= 0x10000);
      assertThat(allowed).as("U+%04X", c).isTrue();
    }
  }
}
