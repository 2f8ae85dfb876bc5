package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A moderator in the middle of a discussion, who never lets go of the keys. */
class FloorJourneyTest extends Journey {
  @BeforeEach
  void inTheMiddleOfTheThirdItem() {
    walk().openSample(Moment.MICRO_CREDENTIALS);
    walk().untilSeen("List of speakers");
  }

  @Test
  void aSpeakerIsAddedGivenTheFloorAndWrittenDown() {
    Walk walk = walk();
    long waiting = waiting(walk).size();

    walk.press(KeyCode.F2);
    walk.untilFocused("floor-add");
    walk.type("euc");
    walk.press(KeyCode.ENTER);
    walk.until("one more waits", () -> waiting(walk).size() == waiting + 1);

    Intervention before = walk.window.hearing().onTheFloor().orElseThrow();
    walk.press(KeyCode.CONTROL, KeyCode.ENTER);
    walk.until("the next speaker has the floor", () -> onTheFloorIsNot(walk, before));
    walk.untilFocused("floor-text");
    assertThat(waiting(walk)).hasSize((int) waiting);

    walk.type("Funding comes first. !p And quality. #funding ");
    walk.until("the text is kept", () -> text(walk).contains("And quality."));
    walk.palette("position in favour");
    walk.until(
        "the position is kept",
        () -> walk.window.hearing().onTheFloor().orElseThrow().position() == Position.IN_FAVOUR);

    Hearing inFile = walk.window.inFile();
    Intervention kept = inFile.onTheFloor().orElseThrow();
    assertThat(kept.id()).isNotEqualTo(before.id());
    assertThat(kept.position()).isEqualTo(Position.IN_FAVOUR);
    assertThat(kept.text().paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("Funding comes first. And quality. ");
    assertThat(kept.markings().all())
        .singleElement()
        .satisfies(marking -> {
          assertThat(marking.mark()).isEqualTo(Mark.PRIORITY);
          assertThat(marking.wording()).isEqualTo("Funding comes first.");
        });
    assertThat(kept.topics())
        .singleElement()
        .satisfies(id ->
            assertThat(inFile.topics().find(id).map(Topic::name))
                .hasValueSatisfying(name -> assertThat(name).containsIgnoringCase("funding")));
    assertThat(inFile.interventions().find(before.id()).orElseThrow().ended()).isTrue();
  }

  @Test
  void someoneWhoCameUnannouncedAndALateAgendaLineGoInWhileTheHearingIsLive() {
    Walk walk = walk();
    int items = walk.window.hearing().agenda().all().size();
    int people = walk.window.hearing().participants().all().size();
    walk.press(KeyCode.F2);
    walk.untilFocused("floor-add");
    walk.type("Xanthippe Unlisted");
    walk.press(KeyCode.ENTER);
    walk.until(
        "the unlisted person is a participant",
        () -> walk.window.hearing().participants().all().size() == people + 1);

    walk.go("prepare");
    walk.robot().interact(() -> ((javafx.scene.control.Button) walk.node("prepare-agenda")).fire());
    walk.focus("agenda-line");
    walk.type("Late item 20m");
    walk.press(KeyCode.ENTER);
    walk.until(
        "the late item is there", () -> walk.window.inFile().agenda().all().size() == items + 1);
    walk.go("floor");
    walk.untilSeen("Late item");
    assertThat(walk.window.inFile().onTheFloor()).isPresent();
  }

  private static List<SpeakerRequest> waiting(Walk walk) {
    Hearing hearing = walk.window.hearing();
    return hearing.listOfSpeakers(hearing.runningItem().orElseThrow().id());
  }

  private static boolean onTheFloorIsNot(Walk walk, Intervention before) {
    return walk.window
        .hearing()
        .onTheFloor()
        .filter(now -> !now.id().equals(before.id()))
        .isPresent();
  }

  private static String text(Walk walk) {
    return walk.window.hearing().onTheFloor().orElseThrow().text().paragraphs().stream()
        .map(Paragraph::text)
        .reduce("", String::concat);
  }
}
