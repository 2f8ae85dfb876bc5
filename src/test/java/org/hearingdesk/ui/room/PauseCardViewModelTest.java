package org.hearingdesk.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.ui.room.display.Display;
import org.hearingdesk.words.HearingFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pause card is written with one key and Enter; what is chosen is remembered, cards are not. */
class PauseCardViewModelTest {
  private final RoomDay day = RoomDay.at(Moment.MICRO_CREDENTIALS);
  private final PauseCardViewModel pause =
      new PauseCardViewModel(
          day.choices,
          day.session::now,
          () -> HearingFormats.of(day.messages, day.hearing()),
          day.messages);

  private Optional<PauseCard> card() {
    return day.choices.cardProperty().get();
  }

  @Test
  void isAUsualBreakUnlessSomethingElseIsWritten() {
    pause.begin();
    assertThat(pause.openProperty().get()).isTrue();
    assertThat(pause.untilProperty().get()).isEqualTo("11.00");
    assertThat(card()).as("nothing is seen before it is shown").isEmpty();
    pause.show();
    assertThat(card()).contains(new PauseCard("Break", Optional.of(LocalTime.of(11, 0))));
    assertThat(pause.openProperty().get()).isFalse();
    pause.begin();
    assertThat(card()).as("the same key takes it away").isEmpty();
    assertThat(pause.openProperty().get()).isFalse();
  }

  @Test
  void refusesWhatCannotBeReadAndKeepsIt() {
    pause.begin();
    pause.wordsProperty().set("  ");
    pause.untilProperty().set("noon");
    pause.show();
    assertThat(card()).isEmpty();
    assertThat(pause.openProperty().get()).isTrue();
    assertThat(pause.wordsTroubleProperty().get()).isNotEmpty();
    assertThat(pause.untilTroubleProperty().get()).isNotEmpty();
    assertThat(pause.untilProperty().get()).isEqualTo("noon");
    pause.wordsProperty().set(" Lunch ");
    pause.untilProperty().set("");
    assertThat(pause.wordsTroubleProperty().get()).isEmpty();
    pause.show();
    assertThat(card()).contains(new PauseCard("Lunch", Optional.empty()));
  }

  @Test
  void choicesAreRememberedAndCurtainAndCardAreNot(@TempDir Path folder) {
    RoomChoices first = new RoomChoices();
    RoomMemory memory = new RoomMemory(Settings.in(folder));
    memory.keep(first);
    assertThat(first.nextProperty().get()).isTrue();
    first.nextProperty().set(false);
    first.lightProperty().set(true);
    first.curtainProperty().set(true);
    memory.display(new Display(1440, 0, 1920, 1080));
    memory.corner(Corner.TOP_LEFT);
    RoomChoices second = new RoomChoices();
    RoomMemory later = new RoomMemory(Settings.in(folder));
    later.keep(second);
    assertThat(second.nextProperty().get()).isFalse();
    assertThat(second.timesProperty().get()).isTrue();
    assertThat(second.lightProperty().get()).isTrue();
    assertThat(second.curtainProperty().get()).isFalse();
    assertThat(later.display()).contains(new Display(1440, 0, 1920, 1080));
    assertThat(later.corner()).isEqualTo(Corner.TOP_LEFT);
    assertThat(later.preview()).isFalse();
  }

  @Test
  void thePreviewGoesToTheNearestCorner() {
    assertThat(Corner.nearest(0.9, 0.9)).isEqualTo(Corner.BOTTOM_RIGHT);
    assertThat(Corner.nearest(0.1, 0.2)).isEqualTo(Corner.TOP_LEFT);
    Corner corner = Corner.BOTTOM_RIGHT;
    for (int i = 0; i < Corner.values().length; i++) {
      corner = corner.next();
    }
    assertThat(corner).isEqualTo(Corner.BOTTOM_RIGHT);
  }
}
