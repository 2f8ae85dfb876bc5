package org.hearingdesk.ui.floor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.time.SpeakingDay;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.words.HearingFormats;
import org.junit.jupiter.api.Test;

class StatisticsViewModelTest {
  private final Messages messages = Messages.strict(Locale.ENGLISH);
  private final List<Speaker> added = new ArrayList<>();
  private CompletableFuture<Optional<TableExport.Written>> export = new CompletableFuture<>();
  private final StatisticsViewModel model =
      new StatisticsViewModel(added::add, Optional.of((hearing, item) -> export), Runnable::run);
  private final SpeakingDay day =
      new SpeakingDay()
          .side("e", "Employers", SideColour.TEAL)
          .side("w", "Workers", SideColour.RUST)
          .side("s", "Silent", SideColour.PLUM)
          .organisation("trade", "Sample trade", "e", Level.SECTORAL)
          .organisation("greek", "Δείγμα Ομοσπονδίας", "w", Level.CROSS_INDUSTRY)
          .organisation("quiet", "Sample quiet", "w", Level.NOT_STATED)
          .person(
              "anna", "Anna", "trade", Presence.IN_ROOM, Optional.of(Gender.WOMAN), Role.DELEGATE)
          .person("ben", "Ben", "greek", Presence.ONLINE, Optional.empty(), Role.DELEGATE)
          .person("cara", "Cara", "quiet")
          .item("one", "First")
          .item("two", "Second")
          .asked("one", SpeakingDay.person("anna"), 60, 120)
          .asked("one", SpeakingDay.person("ben"), 20, 300)
          .turn("two", new Speaker.Unidentified(), 20);

  private Hearing hearing() {
    Hearing hearing = day.hearing(AttributionRule.NAMED);
    return new Hearing(
        hearing.details(),
        hearing.stage(),
        hearing.openedAt(),
        hearing.closedAt(),
        hearing.sides(),
        hearing.organisations(),
        hearing.participants(),
        hearing.agenda(),
        hearing.topics(),
        hearing.contributions(),
        hearing.consultations(),
        hearing.questions(),
        hearing.conclusions(),
        hearing.followUps(),
        Table.of(
            List.of(
                new ItemRun(Id.of("one"), List.of(Span.of(SpeakingDay.BEGIN, day.now())), false),
                new ItemRun(Id.of("two"), List.of(Span.from(SpeakingDay.BEGIN)), false))),
        hearing.requests(),
        hearing.interventions(),
        hearing.rounds(),
        hearing.sections(),
        hearing.interruptions(),
        hearing.conflicts(),
        hearing.anomalies());
  }

  private void show() {
    show(day.now());
  }

  private void show(Instant now) {
    Hearing hearing = hearing();
    Formats formats = HearingFormats.of(messages, hearing);
    model.show(hearing, now, formats);
  }

  private List<String> names() {
    return model.rowsProperty().get().stream().map(Row::name).toList();
  }

  private List<String> cells(int row) {
    return model.rowsProperty().get().get(row).cells().stream().map(Row.Cell::text).toList();
  }

  @Test
  void nothingIsCountedWhileNobodyLooks() {
    show();
    assertThat(model.rowsProperty().get()).isEmpty();
    model.toggle();
    assertThat(names()).containsExactly("Employers", "Workers", "Silent", "Unidentified");
    model.toggle();
    assertThat(model.openProperty().get()).isFalse();
  }

  @Test
  void aSideThatHasHadNothingIsThereToo() {
    show();
    model.open(Section.SIDES);
    assertThat(cells(0)).containsExactly("60 %", "1:00", "1", "1:00", "1:00");
    assertThat(cells(2)).containsExactly("0 %", "0:00", "0", "–", "–");
    assertThat(model.rowsProperty().get().get(0).bar()).isEqualTo(1);
    assertThat(model.rowsProperty().get().get(1).bar()).isBetween(0.33, 0.34);
    assertThat(model.summaryProperty().get())
        .isEqualTo(new StatisticsViewModel.Summary("1:40", "3", "2", "3:30", "5:00"));
  }

  @Test
  void whoeverHasTheFloorCountsOnAndIsNamed() {
    day.running("two", SpeakingDay.person("ben"));
    show();
    model.open(Section.SIDES);
    assertThat(cells(1)).startsWith("20 %", "0:20");
    model.tick(day.now().plusSeconds(100));
    assertThat(names()).startsWith("Workers");
    assertThat(cells(0)).startsWith("60 %", "2:00");
    assertThat(model.speakingProperty().get()).isEqualTo("Sample Ben speaks · 1:40");
  }

  @Test
  void sortsByWhatIsChosenAndKeepsTheNamelessLast() {
    show();
    model.open(Section.ORGANISATIONS);
    assertThat(names())
        .containsExactly("Sample trade", "Δείγμα Ομοσπονδίας", "No organisation recorded");
    model.sortBy(Optional.of(Column.TIME));
    model.sortBy(Optional.of(Column.TIME));
    assertThat(names())
        .containsExactly("Δείγμα Ομοσπονδίας", "Sample trade", "No organisation recorded");
    model.sortBy(Optional.empty());
    assertThat(model.sortProperty().get()).isEqualTo(Sort.NAMES);
    assertThat(names())
        .containsExactly("Sample trade", "Δείγμα Ομοσπονδίας", "No organisation recorded");
  }

  @Test
  void oneItemAloneCanBeLookedAt() {
    show();
    model.open(Section.ITEMS);
    assertThat(names()).containsExactly("1 First", "2 Second");
    assertThat(model.scopesProperty().get())
        .extracting(StatisticsViewModel.Scope::name)
        .containsExactly("Whole hearing", "1 First", "2 Second");
    model.choose(model.scopesProperty().get().getLast());
    assertThat(names()).containsExactly("2 Second");
    assertThat(model.summaryProperty().get().time()).isEqualTo("0:20");
    assertThat(model.scopesProperty().get().getLast().inShort()).isEqualTo("Item 2");
  }

  @Test
  void everyTableOfSharesAddsUpToAHundred() {
    show();
    for (Section section : Section.values()) {
      model.open(section);
      if (section.columns().contains(Column.SHARE)) {
        int sum =
            model.rowsProperty().get().stream()
                .mapToInt(row ->
                    Integer.parseInt(row.cells().getFirst().text().replaceFirst("\\D.*", "")))
                .sum();
        assertThat(sum).as("%s: %s", section, names()).isEqualTo(100);
      }
    }
  }

  @Test
  void whoHasNotBeenHeardCanBePutIntoTheList() {
    day.request("waits", "two", SpeakingDay.person("ben"), false).person("dan", "Dan", "greek");
    show();
    model.open(Section.ORGANISATIONS_NOT_HEARD);
    assertThat(names()).containsExactly("Sample quiet");
    model.add(model.rowsProperty().get().getFirst());
    assertThat(added).containsExactly(SpeakingDay.body("quiet"));
    model.open(Section.PEOPLE_NOT_HEARD);
    assertThat(names()).containsExactly("Sample Cara", "Sample Dan");
    model.add(model.rowsProperty().get().getLast());
    assertThat(added).endsWith(SpeakingDay.person("dan"));
  }

  @Test
  void whoWaitsAlreadyIsNotAddedTwice() {
    day.request("waits", "two", SpeakingDay.person("cara"), false);
    show();
    model.open(Section.PEOPLE_NOT_HEARD);
    assertThat(cells(0)).containsExactly("in the list of speakers");
    model.add(model.rowsProperty().get().getFirst());
    assertThat(added).isEmpty();
  }

  @Test
  void tellsWhoAskedAndWasNotCalled() {
    day.request("late", "one", SpeakingDay.person("cara"), false)
        .request("still", "two", SpeakingDay.body("quiet"), false)
        .request("gone", "two", SpeakingDay.body("greek"), true);
    show();
    model.open(Section.NOT_CALLED);
    model.sortBy(Optional.empty());
    assertThat(model.rowsProperty().get())
        .extracting(row -> row.cells().getFirst().text().replaceAll("\\d+\\.\\d+", "T"))
        .containsExactlyInAnyOrder(
            "asked at T, was not called", "waits since T", "asked at T, withdrew at T");
  }

  @Test
  void theExportSaysByWhichRuleItWasWritten() {
    show();
    model.open(Section.SIDES);
    model.export();
    assertThat(model.noteProperty().get()).isEmpty();
    export.complete(
        Optional.of(new TableExport.Written(Path.of("some", "table.csv"), AttributionRule.SIDE)));
    assertThat(model.noteProperty().get())
        .isEqualTo(
            "“table.csv” is written; as the hearing is attributed to sides, neither persons nor"
                + " organisations are in it.");
  }

  @Test
  void whatCouldNotBeWrittenIsSaid() {
    show();
    model.export();
    assertThat(model.openProperty().get()).isTrue();
    export.completeExceptionally(new UncheckedIOException(new IOException("disk full")));
    assertThat(model.noteProperty().get()).isEqualTo("The table was not written: disk full");
    export = CompletableFuture.completedFuture(Optional.empty());
    model.open(Section.SIDES);
    model.export();
    assertThat(model.noteProperty().get()).isEmpty();
  }

  @Test
  void anItemThatIsRemovedIsLookedAtNoLonger() {
    show();
    model.open(Section.SIDES);
    model.choose(model.scopesProperty().get().getLast());
    Hearing without = new SpeakingDay().hearing(AttributionRule.NAMED);
    model.show(without, day.now(), HearingFormats.of(messages, without));
    assertThat(model.itemProperty().get()).isEmpty();
  }
}
