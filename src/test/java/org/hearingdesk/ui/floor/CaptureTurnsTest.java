package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.api.Test;

/** Text finds the intervention it belongs to: before, while and after somebody has the floor. */
class CaptureTurnsTest {
  private final FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
  private final CaptureViewModel capture = day.model.capture();

  private Intervention speaking() {
    return day.hearing().onTheFloor().orElseThrow();
  }

  private Intervention turn(Id<Intervention> id) {
    return day.hearing().interventions().find(id).orElseThrow();
  }

  /** Begins an item, so that nobody has the floor and nothing is being written. */
  private void beginAnItem() {
    day.model.agenda().startNext();
  }

  @Test
  void theFirstLetterGivesTheFloorToSomebodyUnknown() {
    beginAnItem();
    assertThat(capture.editingProperty().get()).isEmpty();
    assertThat(capture.writingProperty().get()).isEqualTo(Writing.FIRST_LETTER);
    capture.typed("W");
    assertThat(speaking().speaker()).isEqualTo(new Speaker.Unidentified());
    assertThat(capture.writingProperty().get()).isEqualTo(Writing.TURN);
    capture.typed("Who pays?");
    capture.flush();
    assertThat(speaking().text().text()).isEqualTo("Who pays?");
  }

  @Test
  void aBlankGivesTheFloorToNobody() {
    beginAnItem();
    capture.typed(" ");
    assertThat(day.hearing().onTheFloor()).isEmpty();
  }

  @Test
  void aNameBehindTheFirstLetterSaysWhoItIs() {
    beginAnItem();
    capture.typed("@");
    assertThat(capture.typedSigns().complete("@etu", 4)).isPresent();
    assertThat(day.model.speaking().nameProperty().get()).isEqualTo("ETUCE");
  }

  @Test
  void nobodyCanWriteBeforeAnItemRuns() {
    FloorDay prepared = FloorDay.prepared();
    assertThat(prepared.model.capture().writingProperty().get()).isEqualTo(Writing.NOT_YET);
    prepared.model.capture().typed("lost?");
    assertThat(prepared.hearing().interventions().size()).isZero();
  }

  @Test
  void anInterruptedHearingIsNotGoneOnWithByTyping() {
    beginAnItem();
    day.done(new Command.InterruptHearing("", Optional.empty()));
    assertThat(capture.writingProperty().get()).isEqualTo(Writing.NOT_YET);
  }

  @Test
  void theClockRunsOnWhileAnEarlierOneIsCompleted() {
    Id<Intervention> current = speaking().id();
    capture.typed("current words");
    capture.step(true);
    assertThat(turn(current).text().text()).isEqualTo("current words");
    Duration before = SpeakingTime.of(turn(current), day.clock.instant());
    day.later(Duration.ofSeconds(30));
    assertThat(SpeakingTime.of(turn(current), day.clock.instant()))
        .isEqualTo(before.plusSeconds(30));
    assertThat(turn(current).speaking()).isTrue();
    Id<Intervention> earlier = capture.editingProperty().get().orElseThrow();
    capture.typed("earlier words");
    capture.back();
    assertThat(turn(earlier).text().text()).isEqualTo("earlier words");
    assertThat(capture.textProperty().get()).isEqualTo("current words");
    assertThat(capture.editingProperty().get()).contains(current);
  }

  @Test
  void whoeverIsGivenTheFloorIsWrittenAndTheEarlierOneIsKept() {
    capture.step(true);
    Id<Intervention> earlier = capture.editingProperty().get().orElseThrow();
    capture.typed("half a sen");
    day.model.speaking().giveToNext();
    assertThat(turn(earlier).text().text()).isEqualTo("half a sen");
    assertThat(capture.editingProperty().get()).contains(speaking().id());
    assertThat(capture.textProperty().get()).isEmpty();
    assertThat(capture.floorGivenProperty().get()).contains(speaking().id());
    capture.typed("new words");
    capture.flush();
    assertThat(turn(earlier).text().text()).isEqualTo("half a sen");
    assertThat(speaking().text().text()).isEqualTo("new words");
  }

  @Test
  void marksOfAnEarlierOneAreItsOwn() {
    Id<Intervention> current = speaking().id();
    int before = turn(current).markings().size();
    capture.step(true);
    Id<Intervention> earlier = capture.editingProperty().get().orElseThrow();
    int had = turn(earlier).markings().size();
    capture.typedSigns().typing("More. !c", 8, " ");
    assertThat(turn(earlier).markings().size()).isEqualTo(had + 1);
    assertThat(turn(current).markings().size()).isEqualTo(before);
  }

  @Test
  void whatAnotherLaptopWritesDoesNotOverwriteWhatIsBeingTyped() {
    Intervention now = speaking();
    capture.typed("mine, not yet kept");
    day.done(
        new Command.WriteText(
            new TextPlace.InIntervention(now.id()), now.text(), "theirs", day.session.newId()));
    assertThat(capture.textProperty().get()).isEqualTo("mine, not yet kept");
    capture.flush();
    List<String> paragraphs = turn(now.id()).text().all().stream().map(Paragraph::text).toList();
    assertThat(paragraphs).contains("mine, not yet kept");
    assertThat(String.join("\n", paragraphs) + day.hearing().conflicts()).contains("theirs");
  }

  @Test
  void anItemThatBeginsIsNotWrittenIntoTheOneBefore() {
    day.model.speaking().stop();
    assertThat(capture.editingProperty().get()).isPresent();
    beginAnItem();
    assertThat(capture.editingProperty().get()).isEmpty();
  }

  @Test
  void aTextOfTenThousandLettersIsKept() {
    String text = "Ω🙂שלום ".repeat(1_000) + "\n".repeat(3) + "end";
    capture.typed(text);
    capture.flush();
    assertThat(speaking().text().text()).isEqualTo(text);
  }

  @Test
  void quotationsAreCounted() {
    capture.typed("He said “never” and \"now\".");
    assertThat(capture.quotationsProperty().get()).isEqualTo("2 quotations");
    capture.typed("He said");
    assertThat(capture.quotationsProperty().get()).isEmpty();
  }
}
