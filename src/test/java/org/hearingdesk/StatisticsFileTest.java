package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.time.SpeakingDay;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.floor.statistics.TableExport.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsFileTest {
  @TempDir private Path folder = Path.of("");

  private final SpeakingDay day =
      new SpeakingDay()
          .side("e", "Employers", SideColour.TEAL)
          .organisation("o", "Δείγμα Ομοσπονδίας", "e", Level.SECTORAL)
          .person("p", "Quixada", "o")
          .item("one", "First point")
          .item("two", "Second point")
          .turn("one", SpeakingDay.person("p"), 60)
          .turn("two", SpeakingDay.person("p"), 90);

  private CompletableFuture<Optional<Written>> export(
      Hearing hearing, Optional<String> item, Optional<Path> place) {
    return new StatisticsFile(
            (title, suggestion) -> {
              assertThat(suggestion).isEqualTo("2026-11-23 speaking-time Skills.csv");
              return place;
            },
            Messages.strict(Locale.ENGLISH),
            InstantSource.fixed(day.now()),
            Runnable::run)
        .export(hearing, item.map(Id::of));
  }

  @Test
  void writesWhatTheRuleOfTheHearingLetsThrough() throws IOException {
    Path place = folder.resolve("figures.csv");
    Hearing hearing = day.hearing(AttributionRule.ORGANISATION);
    assertThat(export(hearing, Optional.empty(), Optional.of(place)).join())
        .contains(new Written(place, AttributionRule.ORGANISATION));
    assertThat(Files.readString(place))
        .startsWith("\uFEFFTable,Group,")
        .contains("By organisation,Δείγμα Ομοσπονδίας,1,2,150,0:02:30,100,")
        .doesNotContain("Quixada");
    export(day.hearing(AttributionRule.NAMED), Optional.of("two"), Optional.of(place)).join();
    assertThat(Files.readString(place))
        .contains("By person,Sample Quixada (Δείγμα Ομοσπονδίας),1,1,90,")
        .doesNotContain("First point");
  }

  @Test
  void writesNothingWhereNoPlaceIsChosen() throws IOException {
    assertThat(
            export(day.hearing(AttributionRule.NAMED), Optional.empty(), Optional.empty()).join())
        .isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aFolderThatIsGoneFails() {
    Path gone = folder.resolve("gone").resolve("figures.csv");
    assertThat(export(day.hearing(AttributionRule.NAMED), Optional.empty(), Optional.of(gone)))
        .isCompletedExceptionally();
  }
}
