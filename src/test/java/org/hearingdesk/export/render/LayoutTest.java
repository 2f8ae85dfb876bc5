package org.hearingdesk.export.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Figure.Bar;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.export.HostileText;
import org.hearingdesk.export.SampleDocuments;
import org.junit.jupiter.api.Test;

/** How bars, labels and headings find their places. */
class LayoutTest {

  private final ChartPictures pictures =
      new ChartPictures(OutlineFont.regular(), UnaryOperator.identity());

  private static Bar bar(double value) {
    return new Bar("label", value, "value", Tone.TEAL, true);
  }

  private static Figure chart(Bar... bars) {
    return new Figure("", "in words", List.of(bars), "");
  }

  @Test
  void theAxisContainsZeroEvenWhenNoBarDoes() {
    BarScale scale = BarScale.of(chart(bar(50), bar(100)));
    assertThat(scale.start(bar(50))).isZero();
    assertThat(scale.length(bar(50))).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void barsBelowZeroGoToTheOtherSide() {
    BarScale scale = BarScale.of(chart(bar(-25), bar(75)));
    assertThat(scale.start(bar(-25))).isZero();
    assertThat(scale.length(bar(-25))).isCloseTo(0.25, within(1e-9));
    assertThat(scale.start(bar(75))).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void extremesStayInTheChart() {
    BarScale scale = BarScale.of(chart(bar(Double.MAX_VALUE), bar(-Double.MAX_VALUE)));
    assertThat(scale.length(bar(Double.MAX_VALUE))).isCloseTo(0.5, within(1e-9));
    assertThat(BarScale.of(chart(bar(0))).length(bar(0))).isZero();
  }

  @Test
  void aChartHigherThanAPageIsSplitAndEachPartSaysItsFigures() {
    Bar[] bars = Collections.nCopies(70, bar(1)).toArray(new Bar[0]);
    List<ChartPicture> parts = pictures.of(chart(bars));
    assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(part.height()).isBetween(1, 640));
    assertThat(parts.getFirst().alternative()).isEqualTo("in words");
    assertThat(parts.getLast().alternative()).startsWith("label: value; label: value");
  }

  @Test
  void linesFitAndKeepTheirWords() {
    OutlineFont font = OutlineFont.regular();
    List<String> lines = new LineWrap(font, 12).lines("quality standards and their levels", 90);
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines).allSatisfy(line -> assertThat(font.width(line, 12)).isLessThanOrEqualTo(90));
    assertThat(String.join(" ", lines)).isEqualTo("quality standards and their levels");
  }

  @Test
  void aLabelWithoutEndEndsWithAnEllipsis() {
    assertThat(new LineWrap(OutlineFont.regular(), 12).lines(HostileText.LONG_WORD, 60))
        .hasSize(6)
        .endsWith("…");
  }

  @Test
  void headingsHaveNamesOfTheirOwn() {
    Outline outline = Outline.of(SampleDocuments.minutes());
    assertThat(outline.entries()).extracting(Outline.Entry::anchor).doesNotHaveDuplicates();
    assertThat(outline.downTo(1)).hasSize(6);
  }

  @Test
  void quotationMarksFollowTheLanguage() {
    assertThat(QuotationMarks.of(Locale.of("de"))).isEqualTo(new QuotationMarks("„", "“"));
    assertThat(QuotationMarks.of(Locale.of("fr", "BE")))
        .isEqualTo(new QuotationMarks("«\u00A0", "\u00A0»"));
    assertThat(QuotationMarks.of(Locale.of("ga"))).isEqualTo(new QuotationMarks("“", "”"));
  }
}
