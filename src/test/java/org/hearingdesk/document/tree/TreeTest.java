package org.hearingdesk.document.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hearingdesk.document.tree.Block.Heading;
import org.hearingdesk.document.tree.Figure.Bar;
import org.hearingdesk.document.tree.Inline.LineBreak;
import org.hearingdesk.document.tree.Inline.Link;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.document.tree.Inline.Text;
import org.hearingdesk.document.tree.Table.Align;
import org.hearingdesk.document.tree.Table.Column;
import org.hearingdesk.document.tree.Table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/a?b=1", " http://example.org ", "mailto:a@example.org"})
  void addressesOfTheWebAndOfMailBecomeLinks(String address) {
    assertThat(Link.orText(address, "words")).isInstanceOf(Link.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "https:",
        "//example.org",
        "example.org",
        "not an address",
        ""
      })
  void anyOtherAddressStaysText(String address) {
    assertThat(Link.orText(address, "words")).isEqualTo(Text.of("words"));
  }

  @Test
  void linesOfATextStayLines() {
    assertThat(Inline.lines("one\r\ntwo\n\nfour"))
        .containsExactly(
            Text.of("one"),
            new LineBreak(),
            Text.of("two"),
            new LineBreak(),
            Text.of(""),
            new LineBreak(),
            Text.of("four"));
  }

  @Test
  void plainTextLeavesNotesOut() {
    assertThat(
            Inline.plainText(
                List.of(
                    Text.of("a").bold(), Note.of("n"), Link.orText("https://example.org", "b"))))
        .isEqualTo("ab");
  }

  @Test
  void aHeadingHasWordsALevelAndNoNotes() {
    assertThat(Heading.numbered(2, "3.1", "Opening").plainText()).isEqualTo("3.1 Opening");
    assertThatIllegalArgumentException().isThrownBy(() -> Heading.of(5, "Opening"));
    assertThatIllegalArgumentException().isThrownBy(() -> Heading.of(1, " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Heading(1, "", List.of(Text.of("a"), Note.of("b"))));
  }

  @Test
  void aTableHasACellForEachColumn() {
    List<Column> columns = List.of(new Column("a", Align.START, 1), new Column("b", Align.END, 1));
    assertThat(new Table("", columns, true, List.of(Row.of("1", "2"))).rows()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table("", columns, true, List.of(Row.of("1"))))
        .withMessageContaining("1 cells for 2 columns");
    assertThatIllegalArgumentException().isThrownBy(() -> new Column(" ", Align.START, 1));
  }

  @Test
  void aChartSaysItInWordsToo() {
    List<Bar> bars = List.of(new Bar("a", 1, "1", Tone.INK, false));
    assertThat(new Figure("", "a has 1", bars, "hatched: by chance").hasLegend()).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> new Figure("", " ", bars, "by chance"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Figure("", "a has 1", bars, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bar("a", Double.NaN, "", Tone.INK, true));
  }
}
