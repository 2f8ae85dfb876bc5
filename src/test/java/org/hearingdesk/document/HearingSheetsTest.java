package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.junit.jupiter.api.Test;

/** The tables of the sample hearing. */
class HearingSheetsTest {
  private static final Instant NOW = Instant.parse("2021-04-15T16:00:00Z");

  private final HearingSheets sheets = new HearingSheets(Messages.strict(Locale.ENGLISH));
  private final Hearing hearing = sample();

  @Test
  void everyTurnIsARowWithItsTimes() {
    Sheet turns = sheets.all(published(AttributionRule.ORGANISATION), NOW).getFirst();
    assertThat(turns.title()).isEqualTo("Interventions");
    assertThat(turns.rows()).hasSameSizeAs(hearing.interventions().all());
    int began = turns.header().indexOf("Began");
    assertThat(turns.rows()).anyMatch(row -> row.get(began) instanceof Value.Moment);
    assertThat(turns.rows())
        .anyMatch(row -> row.contains(new Value.Words("EFEE")))
        .noneMatch(row -> row.toString().contains("Korte"));
  }

  @Test
  void organisationsAreCountedWherePeopleMayNotBeNamed() {
    assertThat(sheets.attendance(published(AttributionRule.ORGANISATION)).header())
        .containsExactly("Organisation", "Acronym", "Side", "In the room", "Online");
    assertThat(sheets.attendance(published(AttributionRule.CHATHAM_HOUSE)).rows()).isEmpty();
  }

  @Test
  void papersAndTurnsAreHeldAgainstEachOther() {
    Sheet sheet = sheets.contributions(published(AttributionRule.ORGANISATION));
    int how = sheet.header().indexOf("Submitted or spoke");
    List<Value> ways = sheet.rows().stream().map(row -> row.get(how)).distinct().toList();
    assertThat(ways).contains(new Value.Words("submitted and spoke"), new Value.Words("spoke"));
    assertThat(sheets.contributions(published(AttributionRule.SIDE)).rows()).isEmpty();
  }

  @Test
  void everyClosedQuestionHasItsResultAndItsBallots() {
    assertThat(sheets.priorities(published(AttributionRule.ORGANISATION)))
        .extracting(Sheet::title)
        .containsExactly("Result 1", "Ballots 1", "Result 2", "Ballots 2");
  }

  private PublishedHearing published(AttributionRule rule) {
    return Attribution.publish(hearing, rule);
  }

  private static Hearing sample() {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    SampleHearing.prepare(session, clock).runToEnd();
    return session.snapshot().hearing();
  }
}
