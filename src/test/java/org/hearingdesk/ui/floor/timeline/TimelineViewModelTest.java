package org.hearingdesk.ui.floor.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.time.SpeakingTime;
import org.junit.jupiter.api.Test;

/** Corrections on the timeline of the sample hearing: seen before they are done, and undone. */
class TimelineViewModelTest {
  private static final int UNIDENTIFIED = 3;
  private static final int SMALL_BUSINESS = 4;
  private static final int FEDERATION = 5;
  private static final int EFEE = 6;

  private final TimelineDay day = new TimelineDay();
  private final TimelineViewModel model = day.model;
  private final Corrections corrections = model.corrections();
  private final DraftViewModel draft = model.draft();

  @Test
  void showsTheTurnsOfTheItemInTheOrderOfTime() {
    assertThat(model.titleProperty().get()).isEqualTo("Timeline of 3 Micro-credentials");
    assertThat(model.noteProperty().get()).isEqualTo("7 interventions · 16:02");
    assertThat(model.itemTimesProperty().get()).isEqualTo("Item since 10.06.00");
    assertThat(model.lines()).hasSize(7);
    assertThat(day.line(SMALL_BUSINESS).from()).isEqualTo("10.33.00");
    assertThat(day.line(SMALL_BUSINESS).to()).isEqualTo("10.36.28");
    assertThat(day.line(SMALL_BUSINESS).length()).isEqualTo("3:08");
    assertThat(day.line(SMALL_BUSINESS).pauses()).isEqualTo("0:20 paused");
    assertThat(day.line(SMALL_BUSINESS).gap()).isEqualTo("after 3:16 of silence");
    assertThat(day.line(EFEE).to()).isEqualTo("running");
    assertThat(model.chosenProperty().get()).contains(day.turn(EFEE).id());
  }

  @Test
  void whatRunsBecomesLonger() {
    day.later(Duration.ofSeconds(20));
    assertThat(day.line(EFEE).length()).isEqualTo("2:02");
    AxisPicture.Bar bar = model.axis().pictureProperty().get().bars().get(EFEE);
    assertThat(bar.running()).isTrue();
    assertThat(bar.whole().to())
        .isEqualTo(model.axis().pictureProperty().get().now().orElseThrow());
  }

  @Test
  void aShorterTurnSaysWhatItMovesAndIsOneStepOfUndo() {
    Hearing before = day.hearing();
    day.choose(SMALL_BUSINESS);
    corrections.edit();
    assertThat(draft.draftProperty().get().orElseThrow().typed())
        .isEqualTo(new Draft.Times("10.33.00", "10.36.28"));
    draft.typeSecond("\u22120:30");
    assertThat(day.words().totals())
        .containsExactly(
            "length 3:08 → 2:38",
            day.line(SMALL_BUSINESS).name() + " 3:08 → 2:38",
            "Employers 8:44 → 8:14",
            "3 Micro-credentials 16:02 → 15:32");
    assertThat(day.hearing()).isEqualTo(before);
    assertThat(model.axis().pictureProperty().get().bars().get(SMALL_BUSINESS).proposed()).isTrue();
    corrections.enter();
    assertThat(draft.open()).isFalse();
    assertThat(day.line(SMALL_BUSINESS).to()).isEqualTo("10.35.58");
    assertThat(day.said.getLast()).startsWith("Corrected. length 3:08 → 2:38");
    assertThat(day.history())
        .isEqualTo(
            "Corrected the times of "
                + day.line(SMALL_BUSINESS).name()
                + ": 10.33.00–10.36.28 (3:08) → 10.33.00–10.35.58 (2:38)");
    day.undo();
    assertThat(day.hearing()).isEqualTo(before);
  }

  @Test
  void anEndBeforeAPauseLeavesThePauseOut() {
    day.choose(SMALL_BUSINESS);
    corrections.edit();
    draft.typeSecond("10.35");
    corrections.enter();
    assertThat(day.turn(SMALL_BUSINESS).spans()).hasSize(1);
    assertThat(day.line(SMALL_BUSINESS).length()).isEqualTo("2:00");
  }

  @Test
  void refusalsStandBesideTheirFieldAndNothingTypedIsLost() {
    day.choose(FEDERATION);
    corrections.edit();
    draft.typeFirst("soon");
    assertThat(day.words().faultOfFirst()).contains("10.38");
    draft.typeFirst("10.40.51");
    assertThat(day.words().faultOfSecond()).isEqualTo("The end comes after the beginning.");
    draft.typeFirst("10.38");
    draft.typeSecond("11.38");
    assertThat(day.words().faultOfSecond()).isEqualTo("This is still to come.");
    corrections.enter();
    assertThat(draft.draftProperty().get().orElseThrow().typed().second()).isEqualTo("11.38");
    assertThat(day.line(FEDERATION).to()).isEqualTo("10.40.51");
    draft.discard();
    assertThat(day.words()).isEqualTo(DraftWords.NONE);
  }

  @Test
  void leftAsItIsNothingIsRecorded() {
    int entries = day.session.snapshot().history().size();
    day.choose(SMALL_BUSINESS);
    corrections.enter();
    assertThat(day.words().ready()).isFalse();
    corrections.enter();
    assertThat(day.session.snapshot().history().size()).isEqualTo(entries);
    assertThat(draft.open()).isFalse();
  }

  @Test
  void nudgesAddUpToOneCorrection() {
    day.choose(FEDERATION);
    corrections.nudge(false, -5);
    corrections.nudge(false, -30);
    corrections.nudge(true, 5);
    assertThat(draft.draftProperty().get().orElseThrow().typed())
        .isEqualTo(new Draft.Times("10.37.25", "10.40.56"));
    assertThat(draft.cursor()).isEqualTo(DraftViewModel.Cursor.STAYS);
    corrections.enter();
    assertThat(day.line(FEDERATION).length()).isEqualTo("3:31");
    day.undo();
    assertThat(day.line(FEDERATION).length()).isEqualTo("2:51");
  }

  @Test
  void anOverlapIsSaidAndTheNeighbourEndsInTheSameChange() {
    day.choose(FEDERATION);
    corrections.edit();
    draft.typeFirst("10.36.08");
    assertThat(day.words().overlaps())
        .containsExactly("overlaps " + shortName(SMALL_BUSINESS) + " by 0:20");
    assertThat(day.words().fix())
        .isEqualTo("Correct, and end " + shortName(SMALL_BUSINESS) + " at 10.36.08 (⇧ ⏎)");
    corrections.apply(true);
    assertThat(day.line(SMALL_BUSINESS).to()).isEqualTo("10.36.08");
    assertThat(day.line(FEDERATION).from()).isEqualTo("10.36.08");
    assertThat(day.line(FEDERATION).overlap()).isEmpty();
    assertThat(day.history()).contains("10.36.08–10.40.51 (4:43)").contains("10.33.00–10.36.08");
    day.undo();
    assertThat(day.line(SMALL_BUSINESS).to()).isEqualTo("10.36.28");
    assertThat(day.line(FEDERATION).from()).isEqualTo("10.38.00");
  }

  @Test
  void anOverlapIsNotForbidden() {
    day.choose(FEDERATION);
    corrections.edit();
    draft.typeFirst("10.36.08");
    corrections.apply(false);
    assertThat(day.line(FEDERATION).overlap())
        .isEqualTo("overlaps " + shortName(SMALL_BUSINESS) + " by 0:20");
    assertThat(model.axis().pictureProperty().get().lanes()).isEqualTo(2);
  }

  @Test
  void aLaterEndMovesTheBeginningOfTheOneThatRuns() {
    day.choose(FEDERATION);
    corrections.edit();
    draft.typeSecond("10.41.20");
    assertThat(day.words().fix()).isEqualTo("Correct, and begin EFEE at 10.41.20 (⇧ ⏎)");
    corrections.apply(true);
    assertThat(day.turn(EFEE).speaking()).isTrue();
    assertThat(day.line(EFEE).length()).isEqualTo("1:22");
  }

  @Test
  void aForgottenStopEndsTheTurnInThePast() {
    corrections.stopEarlier();
    assertThat(day.words().title()).isEqualTo("EFEE had finished earlier");
    draft.typeFirst("10.41.30");
    assertThat(day.words().totals()).contains("EFEE 1:42 → 0:30", "Employers 8:44 → 7:32");
    corrections.enter();
    assertThat(day.hearing().onTheFloor()).isEmpty();
    assertThat(day.line(EFEE).to()).isEqualTo("10.41.30");
    assertThat(day.history())
        .isEqualTo(
            "EFEE had finished earlier: 10.41.00–10.42.42 (1:42) → 10.41.00–10.41.30 (0:30)");
    day.undo();
    assertThat(day.turn(EFEE).speaking()).isTrue();
  }

  @Test
  void aForgottenStopAndTheForgottenStartOfTheNextAreOneChange() {
    Hearing before = day.hearing();
    SpeakerRequest waiting =
        day.hearing().listOfSpeakers(day.item()).stream()
            .filter(request -> request.speaker() instanceof Speaker.Body)
            .findFirst()
            .orElseThrow();
    corrections.stopEarlier();
    draft.typeFirst("10.41.30");
    draft.choose(waiting.speaker());
    draft.typeSecond("+0:10");
    corrections.enter();
    assertThat(draft.open()).isFalse();
    Intervention next = day.hearing().onTheFloor().orElseThrow();
    assertThat(next.speaker()).isEqualTo(waiting.speaker());
    assertThat(next.requestedAt()).contains(waiting.requestedAt());
    assertThat(day.hearing().requests().has(waiting.id())).isFalse();
    assertThat(SpeakingTime.of(next, day.clock.instant())).isEqualTo(Duration.ofSeconds(62));
    assertThat(day.line(EFEE).length()).isEqualTo("0:30");
    assertThat(day.history()).contains("had begun earlier, and EFEE had finished");
    day.undo();
    assertThat(day.hearing()).isEqualTo(before);
  }

  @Test
  void aForgottenStartMovesTheBeginningOfTheRunningTurn() {
    corrections.edit();
    draft.typeFirst("\u22120:09");
    corrections.enter();
    assertThat(day.turn(EFEE).speaking()).isTrue();
    assertThat(day.line(EFEE).length()).isEqualTo("1:51");
    assertThat(day.history())
        .isEqualTo("Corrected the times of EFEE: from 10.41.00 → from 10.40.51");
  }

  @Test
  void aRunningTurnIsEndedByTypingItsEnd() {
    corrections.edit();
    draft.typeSecond("10.42");
    corrections.enter();
    assertThat(day.hearing().onTheFloor()).isEmpty();
    assertThat(day.line(EFEE).length()).isEqualTo("1:00");
  }

  @Test
  void aTurnThatWasTwoIsSplit() {
    day.choose(FEDERATION);
    corrections.split();
    corrections.enter();
    assertThat(day.words().faultOfWho()).isNotEmpty();
    assertThat(day.words().faultOfFirst()).isNotEmpty();
    draft.typeFirst("10.41.30");
    assertThat(day.words().faultOfFirst()).isEqualTo("This is not within the turn.");
    draft.typeFirst("10.39.51");
    draft.choose(day.body("EFEE"));
    assertThat(day.words().totals()).contains("length 2:51 → 1:51", "EFEE 1:42 → 2:42");
    corrections.enter();
    assertThat(model.lines()).hasSize(8);
    assertThat(day.line(FEDERATION + 1).name()).isEqualTo("EFEE");
    assertThat(day.line(FEDERATION + 1).length()).isEqualTo("1:00");
    assertThat(day.history())
        .endsWith(
            "then EFEE: 10.38.00–10.40.51 (2:51) → 10.38.00–10.39.51 (1:51) and"
                + " 10.39.51–10.40.51 (1:00)");
    day.undo();
    assertThat(model.lines()).hasSize(7);
  }

  @Test
  void aForgottenTurnIsAddedIntoTheGap() {
    day.choose(2);
    corrections.add();
    assertThat(draft.draftProperty().get().orElseThrow().typed())
        .isEqualTo(new Draft.Times("10.17.58", "10.29.00"));
    draft.choose(day.body("EFEE"));
    draft.typeSecond("10.19");
    corrections.enter();
    assertThat(model.lines()).hasSize(8);
    assertThat(day.line(3).name()).isEqualTo("EFEE");
    assertThat(day.line(3).length()).isEqualTo("1:02");
    assertThat(model.chosenProperty().get()).contains(day.turn(3).id());
    assertThat(day.history())
        .isEqualTo("Wrote down an intervention of EFEE afterwards: 10.17.58–10.19.00 (1:02)");
  }

  @Test
  void speakersAreSwappedInOneSentence() {
    Speaker first = day.turn(UNIDENTIFIED).speaker();
    Speaker second = day.turn(SMALL_BUSINESS).speaker();
    String name = day.line(SMALL_BUSINESS).name();
    day.choose(UNIDENTIFIED);
    corrections.swap(true);
    assertThat(day.words().totals()).anyMatch(each -> each.startsWith("Employers 8:44 → 6:20"));
    corrections.enter();
    assertThat(day.turn(UNIDENTIFIED).speaker()).isEqualTo(second);
    assertThat(day.turn(SMALL_BUSINESS).speaker()).isEqualTo(first);
    assertThat(day.history())
        .isEqualTo(
            "Swapped the speakers of two turns: Unidentified speaker, then %s → %s, then"
                    .formatted(name, name)
                + " Unidentified speaker");
    day.undo();
    assertThat(day.turn(UNIDENTIFIED).speaker()).isEqualTo(first);
    day.choose(SMALL_BUSINESS);
    corrections.swap(false);
    assertThat(draft.draftProperty().get().orElseThrow().other())
        .contains(day.turn(UNIDENTIFIED).id());
  }

  @Test
  void theFirstTurnHasNoneBeforeIt() {
    day.choose(0);
    corrections.swap(false);
    assertThat(draft.open()).isFalse();
  }

  @Test
  void twoTurnsOfOneSpeakerAreJoinedAndOthersAreNot() {
    day.choose(FEDERATION);
    corrections.join();
    assertThat(day.words().problem()).contains("same speaker");
    corrections.enter();
    assertThat(model.lines()).hasSize(7);
    draft.discard();
    Hearing before = day.hearing();
    corrections.split();
    draft.typeFirst("10.39");
    draft.choose(day.turn(FEDERATION).speaker());
    corrections.enter();
    assertThat(model.lines()).hasSize(8);
    corrections.join();
    corrections.enter();
    assertThat(day.hearing().interventions()).isEqualTo(before.interventions());
    assertThat(day.history()).startsWith("Made one turn of two of").contains(" and ");
  }

  @Test
  void aTurnMovesToAnotherItemWithItsTime() {
    day.choose(UNIDENTIFIED);
    corrections.move();
    ItemChoice other =
        model.itemsProperty().get().stream()
            .filter(each -> each.title().startsWith("4 "))
            .findFirst()
            .orElseThrow();
    draft.choose(other.id());
    assertThat(day.words().item()).isEqualTo(other.title());
    assertThat(day.words().totals())
        .contains("3 Micro-credentials 16:02 → 15:18", other.title() + " 0:00 → 0:44");
    corrections.enter();
    assertThat(model.lines()).hasSize(6);
    assertThat(day.history()).startsWith("Put the intervention of Unidentified speaker under");
    model.look(other.id());
    assertThat(model.lines()).hasSize(1);
  }

  @Test
  void aRemovedTurnLeavesItsNeighbourChosen() {
    day.choose(UNIDENTIFIED);
    Id<Intervention> next = day.turn(SMALL_BUSINESS).id();
    corrections.remove();
    assertThat(model.lines()).hasSize(7);
    corrections.enter();
    assertThat(model.lines()).hasSize(6);
    assertThat(model.chosenProperty().get()).contains(next);
  }

  @Test
  void whenTheItemItselfRanIsPutRight() {
    corrections.itemTimes();
    draft.typeFirst("10.07");
    corrections.enter();
    assertThat(model.itemTimesProperty().get()).isEqualTo("Item since 10.07.00");
    assertThat(day.history())
        .isEqualTo("Corrected when “Micro-credentials” ran: from 10.06.00 → from 10.07.00");
    corrections.itemTimes();
    draft.typeSecond("10.42");
    assertThat(day.words().faultOfSecond()).contains("still has the floor");
  }

  @Test
  void aTurnThatGoesWhileItIsCorrectedIsRefusedInWords() {
    day.choose(UNIDENTIFIED);
    corrections.edit();
    draft.typeFirst("10.28");
    day.submit(
        List.of(
            new org.hearingdesk.domain.command.Command.RemoveIntervention(
                day.turn(UNIDENTIFIED).id())),
        reason -> assertThat(reason).isEmpty());
    assertThat(draft.draftProperty().get().map(each -> each.typed().first()))
        .isEqualTo(Optional.of("10.28"));
    assertThat(day.words().problem()).contains("no longer");
  }

  @Test
  void anEdgeIsDraggedToANeighbourOrToFiveSeconds() {
    Id<Intervention> turn = day.turn(FEDERATION).id();
    java.time.Instant recorded = day.turn(FEDERATION).startedAt().orElseThrow();
    corrections.drag(turn, false, recorded.minusSeconds(90), Duration.ofSeconds(5));
    assertThat(draft.draftProperty().get().orElseThrow().typed().first()).isEqualTo("10.36.28");
    corrections.drag(turn, false, recorded.minusSeconds(63), Duration.ofSeconds(5));
    assertThat(draft.draftProperty().get().orElseThrow().typed().first()).isEqualTo("10.36.55");
    assertThat(day.line(FEDERATION).from()).isEqualTo("10.38.00");
  }

  @Test
  void theAxisShowsAStretchAndMoves() {
    AxisPicture whole = model.axis().pictureProperty().get();
    model.zoom(true);
    AxisPicture closer = model.axis().pictureProperty().get();
    assertThat(Duration.between(closer.from(), closer.to()))
        .isLessThan(Duration.between(whole.from(), whole.to()));
    assertThat(closer.bars()).anyMatch(AxisPicture.Bar::chosen);
    day.choose(0);
    assertThat(model.axis().pictureProperty().get().bars()).anyMatch(AxisPicture.Bar::chosen);
    model.zoom(false);
    assertThat(model.axis().pictureProperty().get().bars()).hasSize(7);
  }

  private String shortName(int index) {
    return day.model.present().orElseThrow().shortName(day.turn(index).speaker());
  }
}
