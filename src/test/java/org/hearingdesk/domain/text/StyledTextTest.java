package org.hearingdesk.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearingdesk.domain.text.StyledText.Note;
import org.hearingdesk.domain.text.StyledText.Piece;
import org.hearingdesk.domain.text.StyledText.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyledTextTest {
  private static final String SIGNS = "ab *[]\\^()_é\u00A0🎈";

  @Test
  void readsBoldItalicLinksAndFootnotes() {
    StyledText text =
        StyledText.parse("A **bold *both*** and [linked](https://example.eu/x)^[a *small* note].");
    assertThat(text.pieces())
        .containsExactly(
            Run.plain("A "),
            new Run("bold ", true, false, Optional.empty()),
            new Run("both", true, true, Optional.empty()),
            Run.plain(" and "),
            new Run("linked", false, false, Optional.of("https://example.eu/x")),
            new Note(
                new StyledText(
                    List.of(
                        Run.plain("a "),
                        new Run("small", false, true, Optional.empty()),
                        Run.plain(" note")))),
            Run.plain("."));
    assertThat(text.words()).isEqualTo("A bold both and linked.");
    assertThat(text.everything())
        .isEqualTo("A bold both and linked.\nhttps://example.eu/x\na small note");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5 * 3 * 2",
        "a lone * and a lone **",
        "* first",
        "[1] and [see](annex)",
        "[x](javascript:alert(1))",
        "C:\\new\\*.txt",
        "x^2 and ^[] and ^[",
        "****",
        "snake_case_name"
      })
  void whatIsNoMarkIsText(String words) {
    StyledText plain = StyledText.plain(words);
    assertThat(StyledText.parse(StyledText.literal(words))).isEqualTo(plain);
    if (!words.contains("\\*")) {
      assertThat(StyledText.parse(words)).isEqualTo(plain);
      assertThat(StyledText.literal(words)).isEqualTo(words);
    }
  }

  @Test
  void whatIsWrittenIsReadTheSame() {
    for (long seed = 0; seed < 20_000; seed++) {
      StyledText text = MarkWriter.blanksWithoutLook(random(new Random(seed), true));
      assertThat(StyledText.parse(text.marked()))
          .as("seed %s: %s", seed, text.marked())
          .isEqualTo(text);
    }
  }

  @Test
  void everyTextIsReadAndKeepsItsWords() {
    for (long seed = 0; seed < 20_000; seed++) {
      String marked = signs(new Random(seed), 24);
      StyledText once = StyledText.parse(marked);
      StyledText settled = MarkWriter.blanksWithoutLook(once);
      assertThat(StyledText.parse(once.marked()))
          .as("seed %s: %s", seed, marked)
          .isEqualTo(settled);
    }
  }

  @Test
  void longHostileTextsAreReadInGoodTime() {
    assertThat(StyledText.parse("*a ".repeat(30_000)).length()).isEqualTo(90_000);
    assertThat(StyledText.parse("\\*".repeat(30_000)).length()).isEqualTo(30_000);
    assertThat(StyledText.parse("[".repeat(5_000)).length()).isEqualTo(5_000);
    assertThat(StyledText.parse("^[".repeat(2_000)).length()).isEqualTo(4_000);
  }

  @Test
  void partsAreCutAndPutTogetherByPlace() {
    StyledText text = StyledText.parse("ab**cd**^[n]ef");
    assertThat(text.length()).isEqualTo(7);
    assertThat(text.between(1, 5).marked()).isEqualTo("b**cd^[n]**");
    assertThat(text.replaced(3, 5, StyledText.plain("x")).marked()).isEqualTo("ab**c**xef");
    assertThat(text.reworded(3, 4, "DD").marked()).isEqualTo("ab**cDD^[n]**ef");
  }

  @Test
  void addressesArePagesOrMailBoxes() {
    assertThat(StyledText.address(" www.example.eu ")).contains("https://www.example.eu");
    assertThat(StyledText.address("sample@example.eu")).contains("mailto:sample@example.eu");
    assertThat(StyledText.address("https://example.eu/a(b)"))
        .contains("https://example.eu/a%28b%29");
    assertThat(StyledText.address("javascript:alert")).isEmpty();
    assertThat(StyledText.address("two words")).isEmpty();
  }

  @Test
  void wordsAreFoundWhateverTheirCapitalsAndAccents() {
    assertThat(FoldedFind.in("Straße STRASSE strasse", "strasse"))
        .containsExactly(
            new FoldedFind.Range(0, 6), new FoldedFind.Range(7, 14), new FoldedFind.Range(15, 22));
    assertThat(FoldedFind.in("un café, un cafe\u0301 et CAFE", "café"))
        .containsExactly(
            new FoldedFind.Range(3, 7), new FoldedFind.Range(12, 17), new FoldedFind.Range(21, 25));
    assertThat(FoldedFind.in("Σύνοψις", "ΣΥΝΟΨΙΣ")).hasSize(1);
  }

  private static StyledText random(Random random, boolean notes) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      if (notes && random.nextInt(5) == 0) {
        StyledText content = MarkWriter.blanksWithoutLook(random(random, false).stripped());
        if (!content.isBlank()) {
          pieces.add(new Note(content));
        }
      } else {
        pieces.add(
            new Run(
                signs(random, 4),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(4) == 0
                    ? Optional.of("https://example.eu/" + random.nextInt(2))
                    : Optional.empty()));
      }
    }
    return new StyledText(pieces);
  }

  private static String signs(Random random, int most) {
    StringBuilder signs = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return signs.toString();
  }
}
