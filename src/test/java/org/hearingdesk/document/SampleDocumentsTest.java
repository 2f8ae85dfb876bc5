package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The documents of the sample hearing against files that somebody has read. {@code
 * -Dgolden.update=true} writes the files anew after a wanted change: read the difference.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleDocumentsTest {
  private static final Instant NOW = Instant.parse("2021-04-15T13:00:00Z");
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "hearingdesk", "document");

  private final Messages messages = Messages.strict(Locale.ENGLISH);
  private Hearing hearing = Hearing.EMPTY;

  @BeforeAll
  void replay() {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    SampleHearing.prepare(session, clock).runToEnd();
    hearing = session.snapshot().hearing();
  }

  @ParameterizedTest
  @CsvSource({
    "MINUTES, ORGANISATION, minutes",
    "MINUTES, CHATHAM_HOUSE, minutes-chatham-house",
    "PRIORITY_RANKING, ORGANISATION, ranking",
    "SUMMARY, ORGANISATION, summary",
    "ATTENDANCE, ORGANISATION, attendance",
    "SPEAKING_TIME, ORGANISATION, speaking-time",
    "SPEAKING_TIME, SIDE, speaking-time-by-side"
  })
  void readsLikeTheFile(DocumentKind kind, AttributionRule rule, String name) throws IOException {
    String text = text(kind, rule);
    Path golden = FOLDER.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void hasNoMakeshiftPlural(DocumentKind kind) {
    for (AttributionRule rule : AttributionRule.values()) {
      assertThat(text(kind, rule))
          .doesNotContain("(s)", "N/A", "⟦", "null", "Optional", " .", "..", " ,", "()", "( ");
    }
  }

  @Test
  void theSummaryTellsWhatThePublishedAccountTells() {
    assertThat(text(DocumentKind.SUMMARY, AttributionRule.ORGANISATION))
        .contains("15 April 2021")
        .contains("opened by the Director-General of DG EMPL")
        .contains("the Director for Skills of DG EMPL and the Head of Unit for Higher Education")
        .contains("quality standards and characteristics")
        .contains("a clear funding mechanism")
        .contains("stacked")
        .contains("certify training providers")
        .contains("13 July 2021")
        .contains("16 July 2021")
        .contains("EFEE sent in two papers");
  }

  @Test
  void namesOfOfficialsAreToldOnlyByTheNamedRule() {
    // The hearing's own rule is stricter than NAMED, so nobody is named whatever is asked for.
    for (AttributionRule rule : AttributionRule.values()) {
      assertThat(text(DocumentKind.MINUTES, rule)).doesNotContain("Korte", "Geleng");
    }
  }

  private String text(DocumentKind kind, AttributionRule rule) {
    return PlainText.of(kind.builder(messages).build(Attribution.publish(hearing, rule), NOW));
  }
}
