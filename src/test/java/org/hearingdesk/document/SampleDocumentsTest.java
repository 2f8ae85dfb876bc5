package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.DocumentLanguages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documents of the sample hearing against files that somebody has read. {@code
 * -Dgolden.update=true} writes the files anew after a wanted change: read the difference.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleDocumentsTest {
  private static final Instant NOW = Instant.parse("2021-04-15T13:00:00Z");
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "hearingdesk", "document");

  private Hearing hearing = Hearing.EMPTY;
  private Hearing prepared = Hearing.EMPTY;

  @BeforeAll
  void replay() {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    SampleHearing script = SampleHearing.prepare(session, clock);
    prepared = session.snapshot().hearing();
    script.runToEnd();
    hearing = session.snapshot().hearing();
  }

  /** Every document by the rule of the hearing, in every language, and what the others change. */
  static Stream<Arguments> files() {
    List<Arguments> files = new ArrayList<>();
    for (Locale language : DocumentLanguages.all()) {
      for (DocumentKind kind : DocumentKind.values()) {
        files.add(arguments(language, kind, AttributionRule.ORGANISATION, kind.id()));
      }
      files.add(
          arguments(
              language,
              DocumentKind.MINUTES,
              AttributionRule.CHATHAM_HOUSE,
              "minutes-chatham-house"));
      files.add(
          arguments(
              language, DocumentKind.SPEAKING_TIME, AttributionRule.SIDE, "speaking-time-by-side"));
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsLikeTheFile(Locale language, DocumentKind kind, AttributionRule rule, String name)
      throws IOException {
    String text = text(language, kind, rule);
    Path golden = FOLDER.resolve(language.getLanguage()).resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }
    assertThat(text.lines()).containsExactlyElementsOf(Files.readAllLines(golden));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de"})
  void theRunSheetReadsLikeTheFile(String language) throws IOException {
    for (Map.Entry<String, Hearing> each :
        Map.of("run-sheet", hearing, "run-sheet-before", prepared).entrySet()) {
      String text =
          PlainText.of(
              new RunSheetBuilder(DocumentLanguages.strict(Locale.of(language)))
                  .build(each.getValue(), NOW));
      Path golden = FOLDER.resolve(language).resolve(each.getKey() + ".txt");
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(golden, text);
      }
      assertThat(text.lines()).containsExactlyElementsOf(Files.readAllLines(golden));
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void hasNoMakeshiftPlural(DocumentKind kind) {
    for (Locale language : DocumentLanguages.all()) {
      for (AttributionRule rule : AttributionRule.values()) {
        assertThat(text(language, kind, rule))
            .as("%s in %s by %s", kind, language, rule)
            .doesNotContain("(s)", "N/A", "⟦", "null", "Optional", " .", "..", " ,", "()", "( ");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void frenchSpacesAreHard(DocumentKind kind) {
    assertThat(text(Locale.FRENCH, kind, AttributionRule.ORGANISATION))
        .doesNotContain(" :", " ;", " ?", " !", " »", "« ", " %");
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
    return text(Locale.ENGLISH, kind, rule);
  }

  private String text(Locale language, DocumentKind kind, AttributionRule rule) {
    return PlainText.of(
        kind.builder(DocumentLanguages.strict(language))
            .build(Attribution.publish(hearing, rule), NOW));
  }
}
