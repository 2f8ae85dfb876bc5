package org.hearingdesk.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.junit.jupiter.api.Test;

class RecordDraftsTest {
  private final ScriptedClock clock = SampleHearing.clock();
  private final HearingSession session = MemorySession.open(clock);

  @Test
  void draftsAreInTheLanguageOfTheHearing() {
    SampleHearing.prepare(session, clock).runToEnd();
    List<SectionDrafts.SectionDraft> english = drafts("en");
    List<SectionDrafts.SectionDraft> french = drafts("fr");
    List<SectionDrafts.SectionDraft> german = drafts("de");
    assertThat(titles(english)).contains("Nature of the meeting", "List of points discussed");
    assertThat(titles(french)).doesNotContain("Nature of the meeting").hasSameSizeAs(english);
    assertThat(titles(german)).doesNotContainAnyElementsOf(titles(french).subList(0, 2));
    assertThat(titles(drafts("el"))).as("without words of its own").isEqualTo(titles(english));
    assertThat(drafts("fr-BE")).isEqualTo(french);
    assertThat(ids(french)).as("the same paragraphs").isEqualTo(ids(english));
    assertThat(french.toString()).isNotEqualTo(english.toString());
  }

  private List<SectionDrafts.SectionDraft> drafts(String language) {
    HearingDetails before = session.snapshot().hearing().details().orElseThrow();
    Hearing hearing = MemorySession.after(session, List.of(edit(before, language)));
    return new RecordDrafts().of(hearing);
  }

  private static Command edit(HearingDetails d, String language) {
    return new Command.EditDetails(
        d,
        new HearingDetails(
            d.title(),
            d.kind(),
            d.organiser(),
            d.nature(),
            d.date(),
            d.bookedFrom(),
            d.bookedUntil(),
            d.place(),
            d.zone(),
            d.clockStyle(),
            language,
            d.attribution(),
            d.limit(),
            d.contact(),
            d.sampleNotice(),
            d.kindLimits(),
            d.smallGroups()));
  }

  private static List<String> titles(List<SectionDrafts.SectionDraft> sections) {
    return sections.stream().map(SectionDrafts.SectionDraft::title).toList();
  }

  private static List<String> ids(List<SectionDrafts.SectionDraft> sections) {
    return sections.stream().map(each -> each.id().value()).toList();
  }
}
