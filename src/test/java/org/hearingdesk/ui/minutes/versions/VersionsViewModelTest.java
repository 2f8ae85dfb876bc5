package org.hearingdesk.ui.minutes.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.PlainDetails;
import org.hearingdesk.ui.minutes.SectionDrafts.SectionDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionsViewModelTest {
  private static final Id<MinutesSection> OPENING = Id.of("item/opening");
  private static final Id<MinutesSection> DEBATE = Id.of("item/debate");

  private final HearingSession session =
      MemorySession.open(InstantSource.fixed(Instant.parse("2021-04-15T08:00:00Z")));
  private final Messages messages = Messages.strict(Locale.ENGLISH);
  private final VersionsViewModel model =
      new VersionsViewModel(
          session, VersionsViewModelTest::drafts, messages, Runnable::run, Runnable::run);

  @BeforeEach
  void hearing() {
    MemorySession.after(
        session,
        List.of(
            new Command.CreateHearing(PlainDetails.of(AttributionRule.NAMED)),
            new Command.TakeOverSection(DEBATE, List.of(paragraph("1", "Standards come first.")))));
    model.attach();
    model.inSight(true);
  }

  private static List<SectionDraft> drafts(Hearing hearing) {
    return List.of(
        new SectionDraft(
            OPENING, "3.1", "Opening", Optional.empty(), List.of(paragraph("d", "Opened."))),
        new SectionDraft(
            DEBATE, "3.2", "Debate", Optional.empty(), List.of(paragraph("1", "A draft."))));
  }

  private static Paragraph paragraph(String id, String text) {
    return new Paragraph(Id.of(id), ParagraphKind.TEXT, text, false, Set.of());
  }

  @Test
  void aVersionHasEverySectionTheDraftsToo() {
    List<String> done = new ArrayList<>();
    model.name(" For correction ", () -> done.add("named"));
    assertThat(done).containsExactly("named");
    assertThat(model.versions())
        .extracting(VersionRow::name, VersionRow::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("For correction", "Test · 15 April 2021, 10.00"));
    assertThat(session.snapshot().hearing().review().versions().all().getFirst().sections())
        .extracting(each -> each.paragraphs().getFirst().text())
        .containsExactly("Opened.", "Standards come first.");
    assertThat(compared().comparison()).isPresent();
    assertThat(compared().differences()).isZero();
  }

  @Test
  void aNameIsNeededAndIsGivenOnce() {
    model.name("  ", () -> {});
    assertThat(model.problemProperty().get()).isNotBlank();
    model.name("One", () -> {});
    assertThat(model.problemProperty().get()).isEmpty();
    model.name("One", () -> {});
    assertThat(model.problemProperty().get()).isNotBlank();
    assertThat(model.versions()).hasSize(1);
  }

  @Test
  void whatWasWrittenSinceIsToldWordByWordAndWalkedAlong() {
    model.name("One", () -> {});
    write("1", "Standards come second.");
    write("2", "Funding comes first.");
    assertThat(compared().differences()).isEqualTo(2);
    assertThat(compared().rows().getFirst())
        .isEqualTo(new CompareRow.Head(DEBATE, "3.2 Debate", "2 differences"));
    int first = compared().differenceFrom(-1, 1);
    int second = compared().differenceFrom(first, 1);
    assertThat(compared().numberOf(second)).isEqualTo(2);
    assertThat(compared().differenceFrom(second, 1)).isNegative();
    assertThat(compared().differenceFrom(second, -1)).isEqualTo(first);
  }

  @Test
  void twoVersionsAreComparedToo() {
    model.name("One", () -> {});
    write("1", "Standards come second.");
    model.name("Two", () -> {});
    write("1", "Standards come last.");
    model.chooseFrom(model.versions().getLast());
    model.chooseTo(model.targets().getLast());
    assertThat(model.toProperty().get().map(VersionRow::name)).contains("Two");
    assertThat(compared().rows().toString()).contains("second").doesNotContain("last");
    model.chooseTo(model.targets().getFirst());
    assertThat(compared().rows().toString()).contains("last").doesNotContain("second");
  }

  @Test
  void oneSectionIsRestoredInOneStep() {
    model.name("One", () -> {});
    write("1", "Standards come second.");
    write("2", "Funding comes first.");
    model.restore(DEBATE);
    assertThat(texts()).containsExactly("Standards come first.");
    assertThat(compared().differences()).isZero();
    model.restore(DEBATE);
    assertThat(model.notices().lastProperty().get().orElseThrow().words())
        .isEqualTo("The section stands as it did in this version.");
    session.undo().join();
    assertThat(texts()).containsExactly("Standards come second.", "Funding comes first.");
  }

  @Test
  void aFinalSectionIsNotRestored() {
    model.name("One", () -> {});
    write("1", "Standards come second.");
    session.submit(new Command.SetSectionStatus(DEBATE, SectionStatus.FINAL)).join();
    model.restore(DEBATE);
    assertThat(model.notices().lastProperty().get().orElseThrow().problem()).isTrue();
    assertThat(texts()).containsExactly("Standards come second.");
  }

  private Compared compared() {
    return model.comparedProperty().get();
  }

  private void write(String id, String text) {
    List<Paragraph> all =
        session.snapshot().hearing().sections().find(DEBATE).orElseThrow().text().all();
    MemorySession.after(
        session,
        List.of(
            new Command.WriteParagraph(
                DEBATE, Optional.of(all.getLast().id()), paragraph(id, text))));
  }

  private List<String> texts() {
    return session.snapshot().hearing().sections().find(DEBATE).orElseThrow().text().all().stream()
        .map(Paragraph::text)
        .toList();
  }
}
