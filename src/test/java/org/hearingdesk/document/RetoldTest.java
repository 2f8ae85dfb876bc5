package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.i18n.DocumentLanguages;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes that were taken over in the language of the window, in another language. */
class RetoldTest {
  private static final Instant NOW = Instant.parse("2021-04-15T13:00:00Z");

  private final ScriptedClock clock = SampleHearing.clock();
  private final HearingSession session = MemorySession.open(clock);

  @BeforeEach
  void replay() {
    SampleHearing.prepare(session, clock).runToEnd();
  }

  @Test
  void whatNobodyTouchedIsToldInTheLanguageOfTheDocument() {
    String before = french();
    for (MinutesDraft.DraftSection section : drafts()) {
      if (!section.draft().isEmpty()) {
        session.submit(new Command.TakeOverSection(section.id(), section.draft())).join();
      }
    }
    assertThat(session.snapshot().hearing().sections()).isNotEmpty();
    assertThat(french()).isEqualTo(before);
  }

  @Test
  void whatSomebodyWroteStaysAsItIs() {
    MinutesDraft.DraftSection nature =
        drafts().stream()
            .filter(section -> section.id().equals(MinutesSections.NATURE))
            .findFirst()
            .orElseThrow();
    Paragraph written =
        new Paragraph(
            Id.of("written"),
            ParagraphKind.TEXT,
            "Somebody wrote this.",
            false,
            java.util.Set.of());
    List<Paragraph> paragraphs = List.of(nature.draft().getLast(), written);
    session.submit(new Command.TakeOverSection(nature.id(), paragraphs)).join();
    assertThat(french()).contains("Participation", "Somebody wrote this.");
  }

  private List<MinutesDraft.DraftSection> drafts() {
    return MinutesDraft.of(published(), Messages.strict(Locale.ENGLISH));
  }

  private String french() {
    return PlainText.of(
        new MinutesBuilder(DocumentLanguages.strict(Locale.FRENCH)).build(published(), NOW));
  }

  private PublishedHearing published() {
    return Attribution.publish(session.snapshot().hearing(), AttributionRule.ORGANISATION);
  }
}
