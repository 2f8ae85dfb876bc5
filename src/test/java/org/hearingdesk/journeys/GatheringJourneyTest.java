package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.floor.timeline.TimelineCard;
import org.hearingdesk.ui.priorities.gathering.GatheringView;
import org.junit.jupiter.api.Test;

/** From what was said to the options of a question, with the keyboard alone. */
class GatheringJourneyTest extends Journey {

  @Test
  void whatWasSaidBecomesOptionsAndIsFoundAgainOnTheFloor() {
    Walk walk = walk();
    walk.openSample(Moment.MICRO_CREDENTIALS);
    walk.go("priorities");
    walk.untilSeen("Open the round");
    int before = options(walk).size();
    walk.press(KeyCode.CONTROL, KeyCode.G);
    walk.untilFocused(GatheringView.RAISED);
    int raised = rows(walk, GatheringView.RAISED);
    assertThat(raised).isGreaterThan(1);

    walk.press(KeyCode.SPACE);
    walk.press(KeyCode.SPACE);
    walk.press(KeyCode.M);
    walk.until("two are one option", () -> options(walk).size() == before + 1);
    walk.until("both are gone", () -> rows(walk, GatheringView.RAISED) == raised - 2);
    assertThat(options(walk).getLast().markings()).hasSizeGreaterThan(1);

    walk.press(KeyCode.RIGHT);
    walk.untilFocused(GatheringView.OPTIONS);
    walk.press(KeyCode.END);
    walk.press(KeyCode.F2);
    walk.untilFocused(GatheringView.WORDS);
    walk.type("What both want");
    walk.press(KeyCode.ENTER);
    walk.until("it is renamed", () -> options(walk).getLast().text().equals("What both want"));
    walk.untilFocused(GatheringView.OPTIONS);
    walk.press(KeyCode.ALT, KeyCode.UP);
    walk.until(
        "it stands higher", () -> options(walk).get(before - 1).text().equals("What both want"));
    walk.press(KeyCode.S);
    walk.until("it is two again", () -> options(walk).size() == before + 2);
    walk.press(KeyCode.CONTROL, KeyCode.Z);
    walk.until("the split is taken back", () -> options(walk).size() == before + 1);

    walk.press(KeyCode.J);
    walk.untilFocused(TimelineCard.LIST);
    walk.go("priorities");
    walk.untilFocused(GatheringView.OPTIONS);
    walk.press(KeyCode.ESCAPE);
    walk.untilSeen("Open the round");
    assertThat(walk.window.inFile().questions().all().getFirst().options())
        .isEqualTo(options(walk));
  }

  private static List<Option> options(Walk walk) {
    PriorityQuestion first = walk.window.hearing().questions().all().getFirst();
    return first.options();
  }

  private static int rows(Walk walk, String list) {
    return ((ListView<?>) walk.node(list)).getItems().size();
  }
}
