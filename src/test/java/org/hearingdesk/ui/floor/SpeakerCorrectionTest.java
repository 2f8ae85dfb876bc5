package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who really spoke may be somebody whom nobody had registered. */
class SpeakerCorrectionTest {
  private final FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
  private final CorrectionViewModel correction = day.model.correction();

  @BeforeEach
  void itIsOpen() {
    day.model.correctSpeaking();
    assertThat(correction.openProperty().get()).isTrue();
  }

  private Intervention speaking() {
    return day.hearing().onTheFloor().orElseThrow();
  }

  private void apply() {
    correction.apply(correction.startProperty().get(), correction.endProperty().get());
  }

  @Test
  void anybodyWhoFitsIsNamedAndThenCorrected() {
    Speaker before = speaking().speaker();
    Candidate other =
        day.model.speakers().candidatesProperty().get().stream()
            .filter(each -> !each.speaker().equals(before))
            .findFirst()
            .orElseThrow();
    correction.choose(other);
    assertThat(correction.speakerWordsProperty().get()).isEqualTo(other.title());
    assertThat(speaking().speaker()).isEqualTo(before);
    apply();
    assertThat(speaking().speaker()).isEqualTo(other.speaker());
    assertThat(correction.openProperty().get()).isFalse();
  }

  @Test
  void somebodyNewIsTakenInWithTheCorrectionAndLeavesWithIt() {
    int before = day.hearing().participants().size();
    Speaker wrong = speaking().speaker();
    List<Candidate> newcomers = correction.newcomers("Zoë Example, ETUCE");
    assertThat(newcomers).extracting(Candidate::title).containsExactly("Zoë Example");
    assertThat(correction.promise(newcomers.getFirst())).contains("Zoë Example");
    correction.choose(newcomers.getFirst());
    assertThat(day.hearing().participants().size()).isEqualTo(before);
    apply();
    Participant zoe = day.hearing().participants().all().getLast();
    assertThat(speaking().speaker()).isEqualTo(new Speaker.Person(zoe.id()));
    day.session.undo().join();
    assertThat(day.hearing().participants().size()).isEqualTo(before);
    assertThat(speaking().speaker()).isEqualTo(wrong);
  }

  @Test
  void theSameSpeakerAgainChangesNothing() {
    long entries = day.hearing().interventions().size();
    Speaker before = speaking().speaker();
    correction.choose(
        day.model.speakers().candidatesProperty().get().stream()
            .filter(each -> each.speaker().equals(before))
            .findFirst()
            .orElseThrow());
    apply();
    assertThat(speaking().speaker()).isEqualTo(before);
    assertThat(day.hearing().interventions().size()).isEqualTo((int) entries);
    assertThat(correction.openProperty().get()).isFalse();
  }
}
