package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.api.Test;

/** The evening after: the draft becomes minutes. */
class MinutesJourneyTest extends Journey {

  @Test
  void aParagraphIsRewrittenAndTheSectionHasItsStatus() {
    Walk walk = walk();
    walk.openSample(Moment.CLOSED);
    List<MinutesSection> before = walk.window.inFile().sections().all();
    walk.until("there are paragraphs", () -> !paragraphs(walk).isEmpty());
    walk.robot().interact(() -> paragraphs(walk).getFirst().requestFocus());
    walk.untilFocused("minutes-editor");
    walk.press(KeyCode.CONTROL, KeyCode.END);
    walk.type(" This was added by hand.");
    walk.until("the sentence is in the file", () -> inFile(walk).contains("added by hand."));

    Node status = walk.node("minutes-status");
    walk.robot()
        .interact(() ->
            status.lookupAll(".toggle-button").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElseThrow()
                .requestFocus());
    walk.press(KeyCode.END);
    walk.until(
        "a section has the last status",
        () ->
            walk.window.inFile().sections().all().stream()
                .anyMatch(section -> changed(section, before)));
    assertThat(inFile(walk)).contains("This was added by hand.");
  }

  private static boolean changed(MinutesSection section, List<MinutesSection> before) {
    return section.status() == SectionStatus.FINAL && !before.contains(section);
  }

  private static List<Node> paragraphs(Walk walk) {
    return walk.window.scene().getRoot().lookupAll(".paragraph-text").stream()
        .filter(Walk::visible)
        .toList();
  }

  private static String inFile(Walk walk) {
    return walk.window.inFile().sections().all().stream()
        .flatMap(section -> section.text().paragraphs().all().stream())
        .map(Paragraph::text)
        .reduce("", (all, next) -> all + "\n" + next);
  }
}
