package org.hearingdesk.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.comparison.ParagraphChange.Kind;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.hearing.VersionSection;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.text.WordDiff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesComparisonTest {

  @Test
  void everyParagraphIsToldByWhatBecameOfIt() {
    MinutesComparison comparison =
        MinutesComparison.between(
            List.of(section("a", "1:One stays.", "2:Two said little.", "3:Three.", "4:Four.")),
            List.of(
                section("a", "1:One stays.", "2:Two said much.", "5:Five.", "4:**Four.**"),
                section("b", "6:Six.")));
    assertThat(comparison.sections()).hasSize(2);
    assertThat(kinds(comparison.sections().getFirst()))
        .containsExactly(Kind.SAME, Kind.REWORDED, Kind.NEW, Kind.GONE, Kind.RECAST);
    assertThat(kinds(comparison.sections().getLast())).containsExactly(Kind.NEW);
    assertThat(comparison.differences()).isEqualTo(5);
    assertThat(comparison.sections().getFirst().paragraphs().get(1).words())
        .contains(
            new WordDiff.Stretch(WordDiff.Kind.GONE, "little"),
            new WordDiff.Stretch(WordDiff.Kind.NEW, "much"));
  }

  @Test
  void anotherKindOfParagraphIsADifference() {
    Paragraph item = new Paragraph(Id.of("1"), ParagraphKind.BULLET, "One stays.", false, Set.of());
    VersionSection now =
        new VersionSection(Id.of("a"), "1", "A", SectionStatus.DRAFT, List.of(item));
    assertThat(
            MinutesComparison.between(List.of(section("a", "1:One stays.")), List.of(now))
                .sections()
                .getFirst()
                .paragraphs()
                .getFirst()
                .kind())
        .isEqualTo(Kind.RECAST);
  }

  @Test
  void aSectionThatHasGoneStandsWhereItStood() {
    MinutesComparison comparison =
        MinutesComparison.between(
            List.of(section("a", "1:One."), section("b", "2:Two."), section("c", "3:Three.")),
            List.of(section("a", "1:One."), section("c", "3:Three.")));
    assertThat(comparison.sections())
        .extracting(each -> each.shown().id().value())
        .containsExactly("a", "b", "c");
    assertThat(comparison.sections().get(1).after()).isEmpty();
  }

  /** Whatever two texts there are, restoring one gives exactly it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void restoringGivesWhatStood(long seed) {
    Random random = new Random(seed);
    VersionSection then = random(random);
    VersionSection now = random(random);
    Desk desk = new Desk("a", seed);
    desk.submit(new Command.TakeOverSection(now.id(), now.paragraphs()));
    for (Command command : Restoring.commands(then, now.paragraphs(), true)) {
      assertThat(desk.submit(command))
          .as("seed %d, %s", seed, command)
          .isInstanceOf(Decision.Accepted.class);
    }
    MinutesSection after = desk.hearing().sections().find(then.id()).orElseThrow();
    assertThat(after.text().all()).as("seed %d", seed).isEqualTo(then.paragraphs());
    assertThat(Restoring.commands(then, after.text().all(), true)).isEmpty();
  }

  @Test
  void aSectionThatIsStillADraftIsTakenOverAsItStood() {
    VersionSection then = section("a", "1:One.");
    assertThat(Restoring.commands(then, List.of(), false))
        .containsExactly(new Command.TakeOverSection(then.id(), then.paragraphs()));
  }

  private static VersionSection random(Random random) {
    List<String> ids = new ArrayList<>(List.of("1", "2", "3", "4", "5", "6", "7", "8"));
    Collections.shuffle(ids, random);
    List<String> lines =
        ids.subList(0, 1 + random.nextInt(7)).stream()
            .map(id -> id + ":Text " + random.nextInt(3))
            .toList();
    return section("a", lines.toArray(String[]::new));
  }

  private static VersionSection section(String id, String... lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String line : lines) {
      int at = line.indexOf(':');
      paragraphs.add(Paragraph.written(Id.of(line.substring(0, at)), line.substring(at + 1)));
    }
    return new VersionSection(Id.of(id), "1", "A", SectionStatus.DRAFT, paragraphs);
  }

  private static List<Kind> kinds(SectionChange section) {
    return section.paragraphs().stream().map(ParagraphChange::kind).toList();
  }
}
