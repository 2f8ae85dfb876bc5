package org.hearingdesk.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted is found in all the marks of Europe, and what only looks like it is not. */
class QuotationsTest {

  private static List<String> words(String text) {
    return Quotations.in(text).stream().map(each -> each.words(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "She said \"quality first\". | quality first",
        "She said “quality first”. | quality first",
        "Sie sagte: „Qualität zuerst“. | Qualität zuerst",
        "Ze zei „kwaliteit eerst”. | kwaliteit eerst",
        "Elle a dit «la qualité d'abord». | la qualité d'abord",
        "Elle a dit « la qualité d'abord ». | la qualité d'abord",
        "Sie sagte: »Qualität zuerst«. | Qualität zuerst",
        "Hon sa ”kvalitet först”. | kvalitet först",
        "Η ομάδα είπε «ποιότητα». | ποιότητα",
        "Синдикатът каза „качество“. | качество",
        "(\"quality\") | quality",
        "the \"employers' side\" | employers' side",
        "it's “the members’ wish” | the members’ wish",
        "\"Is that so?\" | Is that so?"
      })
  void quotations(String text, String quoted) {
    assertThat(words(text)).containsExactly(quoted);
  }

  @Test
  void frenchPutsNarrowAndUnbreakableSpacesInside() {
    assertThat(words("Elle a dit «\u00a0qualité\u202f».")).containsExactly("qualité");
  }

  @Test
  void severalInTheirOrder() {
    assertThat(words("\"one\", “two” and «three»")).containsExactly("one", "two", "three");
  }

  @Test
  void aQuotationInsideAnotherBelongsToIt() {
    assertThat(words("“he called it “the door” twice” and \"end\""))
        .containsExactly("he called it “the door” twice", "end");
    assertThat(words("“he called it ‘the door’”")).containsExactly("he called it ‘the door’");
    assertThat(words("« elle a dit « oui » hier »")).containsExactly("elle a dit « oui » hier");
    assertThat(words("\"he called it “the door” twice\""))
        .containsExactly("he called it “the door” twice");
  }

  @Test
  void whatIsNotClosedInItsParagraphIsNone() {
    assertThat(words("He said \"quality\nfirst\" and left")).isEmpty();
    assertThat(words("He said “quality and “left” it")).containsExactly("left");
    assertThat(words("« jamais")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"",
        "\"\"",
        "«  »",
        "a 5\" pipe and a 7\" pipe",
        "don't, won't and the members' wish",
        "5 \" 6 \" 7",
        "rock'n'roll"
      })
  void noQuotation(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Test
  void aPlaceInsideIsHeld() {
    Quotations.Quotation one = Quotations.in("a \"b\" c").getFirst();
    assertThat(one.holds(2)).isFalse();
    assertThat(one.holds(3)).isTrue();
    assertThat(one.holds(4)).isTrue();
    assertThat(one.holds(5)).isFalse();
  }
}
