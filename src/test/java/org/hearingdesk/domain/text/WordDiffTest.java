package org.hearingdesk.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearingdesk.domain.text.WordDiff.Kind;
import org.hearingdesk.domain.text.WordDiff.Stretch;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void tellsWhichWordsWentAndWhichCame() {
    assertThat(
            WordDiff.between("with the partners as observers.", "with the partners sitting on it."))
        .containsExactly(
            new Stretch(Kind.SAME, "with the partners "),
            new Stretch(Kind.GONE, "as observers"),
            new Stretch(Kind.NEW, "sitting on it"),
            new Stretch(Kind.SAME, "."));
  }

  @Test
  void accentsAndApostrophesBelongToTheirWords() {
    assertThat(WordDiff.between("l’élève e\u0301tait là", "l’élève e\u0301tait ici"))
        .containsExactly(
            new Stretch(Kind.SAME, "l’élève e\u0301tait "),
            new Stretch(Kind.GONE, "là"),
            new Stretch(Kind.NEW, "ici"));
  }

  @Test
  void equalAndEmptyTexts() {
    assertThat(WordDiff.between("", "")).isEmpty();
    assertThat(WordDiff.between("one", "one")).containsExactly(new Stretch(Kind.SAME, "one"));
    assertThat(WordDiff.between("", "one")).containsExactly(new Stretch(Kind.NEW, "one"));
    assertThat(WordDiff.between("one", "")).containsExactly(new Stretch(Kind.GONE, "one"));
  }

  @Test
  void bothTextsCanBeReadFromTheStretches() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      String before = words(random);
      String after = random.nextBoolean() ? words(random) : before + " " + words(random);
      List<Stretch> stretches = WordDiff.between(before, after);
      assertThat(text(stretches, Kind.NEW)).as("before, seed %d", seed).isEqualTo(before);
      assertThat(text(stretches, Kind.GONE)).as("after, seed %d", seed).isEqualTo(after);
    }
  }

  @Test
  void textsThatHaveNothingInCommonAreReplacedWhole() {
    String before = "a ".repeat(20_000);
    String after = "b\t".repeat(20_000);
    List<Stretch> stretches = WordDiff.between(before, after);
    assertThat(stretches)
        .containsExactly(new Stretch(Kind.GONE, before), new Stretch(Kind.NEW, after));
  }

  @Test
  void looksAndFootnotesOfTheRestStay() {
    StyledText text = StyledText.parse("The **big** word^[a note] stays *here* now.");
    assertThat(Rewording.of(text, "The **big** word stays there now.".replace("*", "")).marked())
        .isEqualTo("The **big** word^[a note] stays *there* now.");
    assertThat(Rewording.of(text, text.words())).isEqualTo(text);
    assertThat(Rewording.of(text, "").words()).isEmpty();
  }

  @Test
  void rewordingGivesTheWordsThatWereWanted() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      StyledText text =
          StyledText.plain(words(random))
              .and(StyledText.parse("**" + "bold" + "**^[note]"))
              .and(StyledText.plain(words(random)));
      String wanted = words(random);
      assertThat(Rewording.of(text, wanted).words()).as("seed %d", seed).isEqualTo(wanted);
    }
  }

  private static String text(List<Stretch> stretches, Kind without) {
    return stretches.stream()
        .filter(each -> each.kind() != without)
        .map(Stretch::text)
        .collect(Collectors.joining());
  }

  private static String words(Random random) {
    return random
        .ints(random.nextInt(12), 0, 5)
        .mapToObj(i -> List.of("a", "bee", ",", "Ελένη", "a").get(i))
        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
  }
}
