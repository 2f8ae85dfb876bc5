package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.export.preview.PagePreview;
import org.hearingdesk.i18n.DocumentLanguages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The flash report has one page, however much was said and however long the names are. */
class FlashReportTest {
  private static final Instant NOW = Instant.parse("2021-04-15T18:00:00Z");

  @ParameterizedTest
  @EnumSource(AttributionRule.class)
  void theSampleHearingHasOnePage(AttributionRule rule) throws IOException {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    SampleHearing.prepare(session, clock).runToEnd();
    onePage(session.snapshot().hearing(), rule);
  }

  @ParameterizedTest
  @EnumSource(AttributionRule.class)
  void aHearingWithManyTurnsHasOnePage(AttributionRule rule) throws IOException {
    onePage(LargeDraftTest.large(), rule);
  }

  @Test
  void longNamesLeaveOnePage() throws IOException {
    onePage(withLongNames(LargeDraftTest.large()), AttributionRule.NAMED);
  }

  private static Hearing withLongNames(Hearing of) {
    String name = "Ευρωπαϊκή Ομοσπονδία Παρόχων Επαγγελματικής Κατάρτισης και Δια Βίου Μάθησης";
    List<Organisation> organisations =
        of.organisations().stream()
            .map(each ->
                new Organisation(
                    each.id(),
                    name + ", " + each.name(),
                    "",
                    each.side(),
                    each.level(),
                    each.country(),
                    each.registerNumber()))
            .toList();
    return LargeDraftTest.with(of, Table.of(organisations), of.interventions());
  }

  private static void onePage(Hearing hearing, AttributionRule rule) throws IOException {
    for (Locale language : DocumentLanguages.all()) {
      Document report =
          new FlashReportBuilder(DocumentLanguages.strict(language))
              .build(Attribution.publish(hearing, rule), NOW);
      assertThat(PlainText.of(report)).as("in %s by %s", language, rule).contains("# ");
      assertThat(PagePreview.of(report).pages()).as("in %s by %s", language, rule).isEqualTo(1);
    }
  }
}
