package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.hearingdesk.document.MinutesSections;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.exchange.start.Template;
import org.junit.jupiter.api.Test;

/** A section of many pages: words are laid out where one reads, and the keyboard walks on. */
class LongPageJourneyTest extends Journey {
  private static final int PARAGRAPHS = 300;

  @Test
  void onlyWhatIsNearIsLaidOutAndTheKeyboardGoesEverywhere() {
    Walk walk = walk();
    walk.create("Pages.hearing", Template.ROUND_TABLE);
    List<Paragraph> pages =
        IntStream.range(0, PARAGRAPHS)
            .mapToObj(i ->
                new Paragraph(
                    Id.of("p" + i),
                    ParagraphKind.TEXT,
                    "Paragraph " + i + " " + "of sample words ".repeat(20).strip(),
                    i == PARAGRAPHS - 1,
                    Set.of()))
            .toList();
    walk.window.submit(new Command.TakeOverSection(MinutesSections.NATURE, pages));
    walk.go("minutes");
    walk.press(KeyCode.ALT, KeyCode.DOWN);
    walk.until("the first is laid out", () -> laidOut(walk, 0));
    walk.until("few are laid out", () -> laidOut(walk) < PARAGRAPHS / 3);

    walk.press(KeyCode.F8);
    walk.untilFocused("minutes-editor");
    walk.until("the end is in sight", () -> page(walk).getVvalue() > 0.9);
    walk.until("what is before the last is laid out", () -> laidOut(walk, PARAGRAPHS - 2));
    walk.until("the first rests again", () -> !laidOut(walk, 0));
    assertThat(laidOut(walk)).isLessThan(PARAGRAPHS / 3);

    walk.press(KeyCode.UP);
    walk.press(KeyCode.HOME);
    walk.type("Found ");
    walk.until("it is in the file", () -> inFile(walk).contains("Found "));
    assertThat(texts(walk)).hasSize(PARAGRAPHS).allMatch(each -> each.isFocusTraversable());
    assertThat(texts(walk).getFirst().getAccessibleText()).startsWith("Paragraph 0 of");
  }

  private static ScrollPane page(Walk walk) {
    return (ScrollPane) walk.window.scene().lookup("#minutes-page");
  }

  private static List<TextFlow> texts(Walk walk) {
    return page(walk).getContent().lookupAll(".styled-flow.paragraph-text").stream()
        .map(TextFlow.class::cast)
        .toList();
  }

  private static boolean laidOut(Walk walk, int paragraph) {
    List<TextFlow> texts = texts(walk);
    return texts.size() > paragraph && !texts.get(paragraph).getChildren().isEmpty();
  }

  private static long laidOut(Walk walk) {
    return texts(walk).stream().filter(each -> !each.getChildren().isEmpty()).count();
  }

  private static String inFile(Walk walk) {
    return walk.window.inFile().sections().all().stream()
        .flatMap(section -> section.text().paragraphs().all().stream())
        .map(Paragraph::text)
        .reduce("", (all, next) -> all + "\n" + next);
  }
}
