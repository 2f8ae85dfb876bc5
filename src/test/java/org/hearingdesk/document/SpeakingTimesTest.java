package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.SpeakingDay;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the document of the speaking time tells by each rule, and what it says it leaves out. */
class SpeakingTimesTest {
  private final Messages messages = Messages.strict(Locale.ENGLISH);
  private final SpeakingDay day = fullDay();

  private static SpeakingDay fullDay() {
    SpeakingDay day =
        new SpeakingDay()
            .side("e", "Employers", SideColour.TEAL)
            .side("w", "Workers", SideColour.RUST)
            .item("first", "First point")
            .item("second", "Second point");
    for (int i = 0; i < 6; i++) {
      boolean even = i % 2 == 0;
      day.organisation(
              "o" + i,
              "Sample body " + i,
              even ? "e" : "w",
              even ? Level.SECTORAL : Level.CROSS_INDUSTRY)
          .person(
              "p" + i,
              "Person " + i,
              "o" + i,
              even ? Presence.IN_ROOM : Presence.ONLINE,
              Optional.of(even ? Gender.WOMAN : Gender.MAN),
              Role.DELEGATE)
          .asked(i < 4 ? "first" : "second", SpeakingDay.person("p" + i), 60 + i, 100 * (i + 1));
    }
    return day.turn(
            "second",
            SpeakingDay.person("p1"),
            20,
            RequestKind.POINT_OF_ORDER,
            Optional.of(day.now().minusSeconds(5)))
        .turn("second", new Speaker.Unidentified(), 15);
  }

  private Document document(AttributionRule rule) {
    return DocumentKind.SPEAKING_TIME
        .builder(messages)
        .build(Attribution.publish(day.hearing(AttributionRule.NAMED), rule), day.now());
  }

  private String text(AttributionRule rule) {
    return PlainText.of(document(rule));
  }

  private Sheet sheet(AttributionRule rule, Optional<String> item) {
    return new SpeakingTimeSheet(messages)
        .build(
            Attribution.publish(day.hearing(AttributionRule.NAMED), rule),
            item.map(Id::of),
            day.now());
  }

  @Test
  void byNameEverythingIsTold() {
    assertThat(text(AttributionRule.NAMED))
        .contains("TABLE \nSide | Interventions | Time | Share | Longest | Mean")
        .contains("Employers | 3 | 3:06 | 45 % | 1:04 | 1:02")
        .contains("Side not told | 1 | 0:15 | 4 % | 0:15 | 0:15")
        .contains("= Total | 8 | 6:50 | 100 % | 1:05 | 0:51")
        .contains("FIGURE Share of the speaking time by side, in percent")
        .contains("█ Workers = 51 %")
        .contains("# By level", "Sectoral | 3 |")
        .contains("# By organisation", "Sample body 5 | 1 | 1:05 | 16 %")
        .contains("# By person", "Sample Person 1 (Sample body 1) | 2 | 1:21")
        .contains("# In the room and online", "Online | 4 |")
        .contains(
            "# By gender, where recorded", "Only shares are told here, of groups of three or more.")
        .contains("Women | 3 | 45 %", "Men | 3 | 51 %", "Not told | – | 4 %")
        .contains("# By point of the agenda", "First point | 4 |")
        .contains(
            """
            # From asking for the floor to having it
            TABLE\s
            Asked by | Interventions | Median wait | Longest wait
            Employers | 3 | 5:00 | 8:20
            Workers | 3 | 6:40 | 10:00
            Points of order | 1 | 0:05 | 0:05
            = All, points of order left out | 6 | 5:50 | 10:00
            """)
        .doesNotContain("left out,", "not told apart");
  }

  @Test
  void byOrganisationNoPersonIsToldApart() {
    assertThat(text(AttributionRule.ORGANISATION))
        .contains("By level", "By organisation", "Sample body 1 | 2 | 1:21")
        .contains("In the room and online", "Only shares are told here")
        .contains("In the room | 3 | 45 %")
        .contains("Persons are not told apart, because the attribution rule")
        .contains("Shares by gender are left out, because they are told only where persons")
        .doesNotContain("By person", "Women", "Person 1");
  }

  @Test
  void bySideOnlySharesOfManyAreToldBeside() {
    assertThat(text(AttributionRule.SIDE))
        .contains("By side", "Employers | 3 | 3:06")
        .contains("By level", "Only shares are told here")
        .contains("Level | Organisations | Share", "Sectoral | 3 | 45 %")
        .contains("In the room and online", "Only shares are told here")
        .contains("Employers | 3 | 5:00 | 8:20")
        .contains("Neither persons nor organisations are told apart")
        // One point of order would be one wait.
        .doesNotContain("Points of order", "By organisation", "By person", "Women", "Sample body");
  }

  @Test
  void byTheChathamHouseRuleOnlyTheAgendaIsTold() {
    String text = text(AttributionRule.CHATHAM_HOUSE);
    assertThat(document(AttributionRule.CHATHAM_HOUSE).body())
        .filteredOn(Block.Heading.class::isInstance)
        .extracting(block -> ((Block.Heading) block).plainText())
        .containsExactly("By point of the agenda", "From asking for the floor to having it");
    assertThat(text)
        .contains("= All, points of order left out | 6 | 5:50 | 10:00")
        .contains("because the Chatham House Rule lets no speaker, organisation or side be told")
        .doesNotContain("Employers", "Workers", "Sectoral", "Online", "Women", "By side");
  }

  @ParameterizedTest
  @EnumSource(AttributionRule.class)
  void noOtherDocumentAndNoOtherRuleTellsOfGender(AttributionRule rule) {
    PublishedHearing published = Attribution.publish(day.hearing(AttributionRule.NAMED), rule);
    for (DocumentKind kind : DocumentKind.values()) {
      boolean may =
          rule == AttributionRule.NAMED
              && (kind == DocumentKind.SPEAKING_TIME || kind == DocumentKind.MINUTES);
      String text = PlainText.of(kind.builder(messages).build(published, day.now()));
      assertThat(text.contains("Women") || text.contains("Men |"))
          .as("%s by %s", kind, rule)
          .isEqualTo(may);
    }
    assertThat(sheet(rule, Optional.empty()).rows().toString().contains("Women"))
        .isEqualTo(rule == AttributionRule.NAMED);
  }

  @Test
  void aSmallGroupLeavesItsTableOutAndSaysSo() {
    day.organisation("few", "Sample few", "e", Level.NOT_STATED)
        .person("p9", "Nine", "few", Presence.ABSENT, Optional.of(Gender.OTHER), Role.DELEGATE)
        .turn("first", SpeakingDay.person("p9"), 30);
    assertThat(text(AttributionRule.NAMED))
        .contains("Shares by gender are left out, because the groups are so few or so small")
        .doesNotContain("Women");
    assertThat(text(AttributionRule.SIDE))
        .contains("Shares by level are left out", "Shares in the room and online are left out")
        .doesNotContain("Sectoral", "Online |");
  }

  @Test
  void ofWaitsBySideAllAreToldOrNone() {
    day.side("c", "Observers", SideColour.SLATE)
        .organisation("seen", "Sample seen", "c", Level.NOT_STATED)
        .asked("first", SpeakingDay.body("seen"), 30, 40);
    assertThat(text(AttributionRule.SIDE))
        .contains("= All, points of order left out | 7 |")
        .doesNotContain("Employers | 3 | 5:00");
    assertThat(text(AttributionRule.ORGANISATION))
        .contains("Employers | 3 | 5:00", "Observers | 1 | 0:40 | 0:40");
  }

  @Test
  void whoSpokeBrieflyIsNotSaidToHaveHadNothing() {
    day.turn("first", SpeakingDay.body("o2"), 20_000)
        .person("p8", "Eight", "o0")
        .turn("first", SpeakingDay.person("p8"), 1);
    assertThat(text(AttributionRule.NAMED))
        .contains("Eight (Sample body 0) | 1 | 0:01 | below 1 %");
  }

  @Test
  void minutesDoNotListEachPerson() {
    String minutes =
        PlainText.of(
            DocumentKind.MINUTES
                .builder(messages)
                .build(
                    Attribution.publish(day.hearing(AttributionRule.NAMED), AttributionRule.NAMED),
                    day.now()));
    assertThat(minutes).contains("By level", "By gender").doesNotContain("By person");
  }

  @ParameterizedTest
  @EnumSource(AttributionRule.class)
  void eachTableOfTheFiguresAddsUpToTheTotal(AttributionRule rule) {
    for (Optional<String> item : List.of(Optional.<String>empty(), Optional.of("second"))) {
      Sheet sheet = sheet(rule, item);
      long seconds = number(sheet.rows().getFirst(), 4);
      assertThat(seconds).isEqualTo(item.isEmpty() ? 410 : 164);
      sheet.rows().stream()
          .skip(1)
          .collect(Collectors.groupingBy(List::getFirst))
          .forEach((table, rows) -> {
            assertThat(rows.stream().mapToLong(row -> number(row, 6)).sum())
                .as("%s by %s", table, rule)
                .isEqualTo(100);
            if (rows.getFirst().get(4) instanceof Value.Whole) {
              assertThat(rows.stream().mapToLong(row -> number(row, 4)).sum())
                  .as("%s by %s", table, rule)
                  .isEqualTo(seconds);
            }
          });
    }
  }

  @Test
  void theFiguresOfOnePointTellNoSharesOfGroups() {
    // Less those of the whole hearing they would tell of few.
    assertThat(sheet(AttributionRule.NAMED, Optional.of("second")).rows())
        .noneMatch(row -> row.getFirst().toString().contains("gender"));
    assertThat(sheet(AttributionRule.NAMED, Optional.empty()).rows())
        .anyMatch(row -> row.getFirst().toString().contains("gender"));
  }

  @Test
  void theFiguresOfAHearingWithoutTurnsAreATotalOfNothing() {
    Instant now = Instant.parse("2026-11-23T08:00:00Z");
    Sheet sheet =
        new SpeakingTimeSheet(messages)
            .build(
                Attribution.publish(
                    new SpeakingDay().hearing(AttributionRule.NAMED), AttributionRule.NAMED),
                Optional.empty(),
                now);
    assertThat(sheet.rows()).hasSize(1);
  }

  private static long number(List<Value> row, int column) {
    return row.get(column) instanceof Value.Whole(long number) ? number : -1;
  }
}
