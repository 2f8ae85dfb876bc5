package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.i18n.DocumentLanguages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The draft on one discussion with 150 interventions, against a file that somebody has read.
 * Written anew as the documents of the sample hearing are.
 */
class LargeDraftTest {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "hearingdesk", "document");
  private static final int TURNS = 150;
  private static final List<Mark> MARKS = List.of(Mark.values());
  private static final List<Position> POSITIONS = List.of(Position.values());

  private static final List<String> NOTES =
      List.of(
          "held that the rules had to be the same in every country",
          "asked who would pay for the certificates",
          "that small firms needed help with the paperwork",
          "Learning at the workplace had to count",
          "supported the proposal",
          "feared that nobody would check the quality of short courses",
          "wanted the social partners to sit on the board that certifies providers",
          "");

  private final Hearing hearing = large();

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de"})
  void readsLikeTheFile(String language) throws IOException {
    String text = draft(Locale.of(language));
    Path golden = FOLDER.resolve(language).resolve("large-draft.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, text);
    }
    assertThat(text.lines()).containsExactlyElementsOf(Files.readAllLines(golden));
  }

  @Test
  void noParagraphIsAWall() {
    assertThat(draft(Locale.ENGLISH).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(1300));
  }

  @Test
  void theSameWordsAreToldOnceForASide() {
    assertThat(draft(Locale.ENGLISH).lines())
        .filteredOn(line -> line.contains("supported the proposal"))
        .allSatisfy(
            line -> assertThat(line.split("supported the proposal", -1)).as(line).hasSize(2));
  }

  private String draft(Locale language) {
    return MinutesDraft.of(
            Attribution.publish(hearing, AttributionRule.ORGANISATION),
            DocumentLanguages.strict(language))
        .stream()
        .filter(section -> section.number().equals("3.3"))
        .flatMap(section -> section.draft().stream())
        .map(LargeDraftTest::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case HEADING, SUBHEADING -> "\n# " + paragraph.text();
      case BULLET, INNER_BULLET, NUMBERED, INNER_NUMBERED -> "- " + paragraph.text();
      case TEXT, QUOTATION -> paragraph.text();
    };
  }

  static Hearing large() {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    SampleHearing.prepare(session, clock).runToEnd();
    Hearing sample = session.snapshot().hearing();
    AgendaItem item =
        sample.agenda().stream()
            .filter(each -> each.kind() == ItemKind.DISCUSSION)
            .findFirst()
            .orElseThrow();
    List<Intervention> turns = new ArrayList<>();
    for (int number = 0; number < TURNS; number++) {
      turns.add(turn(sample, item, number));
    }
    return with(sample, sample.organisations(), Table.of(turns));
  }

  private static Intervention turn(Hearing sample, AgendaItem item, int number) {
    List<Organisation> organisations =
        sample.organisations().stream().filter(each -> each.side().isPresent()).toList();
    List<Topic> topics = sample.topics().stream().toList();
    String note = NOTES.get((number * 5 + number / 8) % NOTES.size());
    List<Paragraph> text =
        note.isEmpty()
            ? List.of()
            : List.of(
                new Paragraph(Id.of("p" + number), ParagraphKind.TEXT, note, false, Set.of()));
    Mark mark = MARKS.get(number % MARKS.size());
    List<Marking> marks =
        number % 4 == 0
            ? List.of(new Marking(Id.of("m" + number), mark, "sample wording " + number % 24))
            : List.of();
    return new Intervention(
        Id.of("turn" + number),
        item.id(),
        new Speaker.Body(organisations.get(number * 11 % organisations.size()).id()),
        RequestKind.ORDINARY,
        Optional.empty(),
        List.of(),
        true,
        Prose.of(text),
        POSITIONS.get(number * 3 % POSITIONS.size()),
        Table.of(marks),
        number % 3 == 0
            ? Set.of()
            : Set.of(topics.get((number + number / 10) % topics.size()).id()),
        Optional.empty(),
        "");
  }

  static Hearing with(
      Hearing of, Table<Organisation> organisations, Table<Intervention> interventions) {
    return new Hearing(
        of.details(),
        of.stage(),
        of.openedAt(),
        of.closedAt(),
        of.sides(),
        organisations,
        of.participants(),
        of.agenda(),
        of.topics(),
        of.contributions(),
        of.consultations(),
        of.questions(),
        of.conclusions(),
        of.followUps(),
        of.runs(),
        of.requests(),
        interventions,
        of.rounds(),
        of.sections(),
        of.interruptions(),
        of.conflicts(),
        of.anomalies());
  }
}
