package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.export.preview.PagePreview;
import org.hearingdesk.i18n.DocumentLanguages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The flash report has one page, by its rules for what is told, however much was said. */
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
