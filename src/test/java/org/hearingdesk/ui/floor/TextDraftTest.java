package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.store.StoreException;
import org.junit.jupiter.api.Test;

/** Typing becomes durable by itself, one burst is one change, and nothing typed is lost. */
class TextDraftTest {
  private final FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);

  private Intervention speaking() {
    return day.hearing().onTheFloor().orElseThrow();
  }

  private String stored() {
    return speaking().text().text();
  }

  @Test
  void nothingIsWrittenBeforeThePauseAndEverythingAfterIt() {
    String before = stored();
    day.model.capture().typed("one");
    day.delay.pass(Duration.ofMillis(499));
    assertThat(stored()).isEqualTo(before);
    day.delay.pass(Duration.ofMillis(1));
    assertThat(stored()).isEqualTo("one");
    assertThat(day.model.capture().problemProperty().get()).isEmpty();
  }

  @Test
  void typingThatNeverPausesIsWrittenEveryTwoSeconds() {
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      typed.append('x');
      day.model.capture().typed(typed.toString());
      day.delay.pass(Duration.ofMillis(400));
    }
    assertThat(stored()).isEqualTo("xxxxx");
  }

  @Test
  void oneBurstIsOneUndoStep() {
    String before = stored();
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      typed.append("word ");
      day.model.capture().typed(typed.toString());
      day.delay.pass(Duration.ofMillis(400));
    }
    day.delay.pass(Duration.ofSeconds(1));
    assertThat(stored()).isEqualTo(typed.toString());
    assertThat(day.session.undo().join()).isNotNull();
    assertThat(stored()).isEqualTo(before);
    assertThat(day.model.capture().textProperty().get()).isEqualTo(before);
  }

  @Test
  void leavingTheEditorWritesAtOnce() {
    day.model.capture().typed("kept");
    day.model.capture().flush();
    assertThat(stored()).isEqualTo("kept");
  }

  @Test
  void whatCannotBeWrittenStaysAndIsWrittenWhenTheDiskIsBack() {
    String before = stored();
    day.log.fail(Optional.of(StoreException.Kind.DISK_FULL));
    day.model.capture().typed("not lost");
    day.delay.pass(Duration.ofSeconds(1));
    assertThat(stored()).isEqualTo(before);
    assertThat(day.model.capture().textProperty().get()).isEqualTo("not lost");
    assertThat(day.model.capture().problemProperty().get()).contains("kept here");
    day.log.fail(Optional.empty());
    assertThat(day.session.retry().join()).isNotNull();
    assertThat(stored()).isEqualTo("not lost");
    assertThat(day.model.capture().problemProperty().get()).isEmpty();
  }

  @Test
  void aTextThatIsRefusedStaysAndSaysWhy() {
    day.model.capture().typed("bell \u0007");
    day.model.capture().flush();
    assertThat(day.model.capture().problemProperty().get()).isNotEmpty();
    assertThat(day.model.capture().textProperty().get()).isEqualTo("bell \u0007");
    day.model.capture().typed("bell");
    day.model.capture().flush();
    assertThat(stored()).isEqualTo("bell");
    assertThat(day.model.capture().problemProperty().get()).isEmpty();
  }

  @Test
  void givingTheFloorKeepsWhatWasTypedForTheOneBefore() {
    Intervention first = speaking();
    day.model.capture().typed("said before");
    day.model.speaking().giveToNext();
    assertThat(day.hearing().interventions().find(first.id()).orElseThrow().text().text())
        .isEqualTo("said before");
    assertThat(day.model.capture().editingProperty().get()).contains(speaking().id());
    assertThat(day.model.capture().textProperty().get()).isEmpty();
    assertThat(speaking().id()).isNotEqualTo(first.id());
  }

  @Test
  void anEarlierOneIsCompletedWhileTheClockRunsOn() {
    Intervention current = speaking();
    day.model.capture().step(true);
    assertThat(day.model.capture().earlierProperty().get()).isTrue();
    assertThat(day.model.capture().earlierWordsProperty().get()).contains("10.38");
    String old = day.model.capture().textProperty().get();
    day.model.capture().typed(old + " And more.");
    day.model.capture().back();
    assertThat(day.model.capture().earlierProperty().get()).isFalse();
    assertThat(day.hearing().onTheFloor()).map(Intervention::id).contains(current.id());
    assertThat(
            day.hearing().interventions().stream()
                .filter(turn -> turn.text().text().equals(old + " And more.")))
        .hasSize(1);
  }
}
