package org.hearingdesk.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.ui.kit.FxDelay;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.StyledTextArea;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MinutesJourneyTest {
  private final ScriptedClock clock = SampleHearing.clock();
  private final HearingSession session = MemorySession.open(clock);
  private final MinutesViewModel model =
      new MinutesViewModel(
          session,
          new PlainDrafts(),
          Messages.strict(Locale.ENGLISH),
          new FxExecutor(),
          Runnable::run,
          new FxDelay());
  private Id<MinutesSection> section = Id.of("nature");

  @Start
  void start(Stage stage) {
    SampleHearing.prepare(session, clock).runToEnd();
    section =
        new PlainDrafts()
            .of(session.snapshot().hearing()).stream()
                .filter(each -> each.paragraphs().size() > 5)
                .findFirst()
                .orElseThrow()
                .id();
    MinutesPlace place = new MinutesPlace(model, Messages.strict(Locale.ENGLISH), () -> {});
    Scene scene = new Scene((Parent) place.view(), 1300, 820);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    place.onShow();
  }

  @Test
  void writesPartsJoinsAndLeavesParagraphsWithTheKeyboardAlone(FxRobot robot) {
    robot.interact(() -> model.select(section));
    robot.interact(model::nextFlagged);
    StyledTextArea editor = editor(robot);
    assertThat(editor.isFocused()).isTrue();
    String before = editor.text().words();
    robot.write("Word ");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stored()).extracting(Paragraph::text).containsSequence("Word", before);
    assertThat(editor.text().words()).isEqualTo(before);
    assertThat(editor.caret()).isZero();
    robot.type(KeyCode.BACK_SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stored()).extracting(Paragraph::text).contains("Word " + before);
    assertThat(editor.caret()).isEqualTo(5);
    robot.type(KeyCode.HOME, KeyCode.UP);
    assertThat(editor.text().words()).isEqualTo("Main points");
  }

  @Test
  void theEditorIsAsHighAsItsText(FxRobot robot) {
    robot.interact(() -> model.select(section));
    robot.interact(model::nextFlagged);
    StyledTextArea editor = editor(robot);
    WaitForAsyncUtils.waitForFxEvents();
    double before = editor.getHeight();
    robot.interact(() -> editor.appendText(" more words".repeat(40)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(editor.getHeight()).isGreaterThan(before * 1.5);
  }

  @Test
  void aDraftIsMarkedAsReadAndASourceInserted(FxRobot robot) {
    robot.interact(() -> model.select(section));
    int untouched = untouched();
    Button read =
        robot.lookup("Mark as read").queryAll().stream()
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .findFirst()
            .orElseThrow();
    robot.interact(read::fire);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(untouched()).isEqualTo(untouched - 1);
    int paragraphs = model.text().paragraphs().size();
    robot.interact(() -> model.text().insert(model.sources().rows().getFirst()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(model.text().paragraphs()).hasSize(paragraphs + 1);
    assertThat(editor(robot).isFocused()).isTrue();
  }

  @Test
  void boldIsTypedShownAndStored(FxRobot robot) {
    writeIn(robot, "a ");
    robot.interact(() -> model.text().format(TextFormat.BOLD));
    robot.write("bold");
    robot.interact(() -> model.text().format(TextFormat.BOLD));
    robot.write(" word");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(editor(robot).text().marked()).isEqualTo("a **bold** word");
    assertThat(model.text().paragraphs())
        .extracting(ParagraphRow::text)
        .contains("a **bold** word");
    robot.interact(() -> editor(robot).selectRange(0, 1));
    robot.interact(() -> model.text().format(TextFormat.ITALIC));
    assertThat(editor(robot).text().marked()).isEqualTo("*a* **bold** word");
    robot.interact(() -> editor(robot).undo());
    assertThat(editor(robot).text().marked()).isEqualTo("a **bold** word");
  }

  @Test
  void listsAndQuotationsBeginAsTheyAreTypedAndBackspaceTakesThemBack(FxRobot robot) {
    writeIn(robot, "- ");
    assertThat(current().kind()).isEqualTo(ParagraphKind.BULLET);
    assertThat(current().text()).isEmpty();
    robot.type(KeyCode.BACK_SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(current().kind()).isEqualTo(ParagraphKind.TEXT);
    assertThat(current().text()).isEqualTo("- ");
    robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
    robot.write("1. one");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(current().kind()).isEqualTo(ParagraphKind.NUMBERED);
    assertThat(current().mark()).isEqualTo("2.");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(current().kind()).isEqualTo(ParagraphKind.TEXT);
  }

  @Test
  void aFootnoteAndALinkAreAskedForAndPutIn(FxRobot robot) {
    writeIn(robot, "See the paper");
    robot.interact(() -> model.text().format(TextFormat.NOTE));
    robot.write("Sample *note*");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(current().text()).isEqualTo("See the paper^[Sample *note*]");
    assertThat(editor(robot).isFocused()).isTrue();
    robot.write(" on");
    robot.interact(() -> editor(robot).selectRange(8, 13));
    robot.interact(() -> model.text().format(TextFormat.LINK));
    robot.write("nowhere");
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("An address begins with https:// or is a mail address.").tryQuery())
        .isPresent();
    robot.interact(() ->
        robot
            .lookup("#" + InsertBar.FIELD)
            .queryAs(javafx.scene.control.TextField.class)
            .setText("https://example.eu/a(b)"));
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(current().text())
        .isEqualTo("See the [paper](https://example.eu/a%28b%29)^[Sample *note*] on");
  }

  private void writeIn(FxRobot robot, String words) {
    robot.interact(() -> model.select(section));
    robot.interact(model::nextFlagged);
    robot.interact(() -> model.text().add());
    robot.write(words);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private ParagraphRow current() {
    return model.text().paragraphs().stream()
        .filter(row -> model.text().currentProperty().get().equals(java.util.Optional.of(row.id())))
        .findFirst()
        .orElseThrow();
  }

  private int untouched() {
    return model.shownProperty().get().orElseThrow().untouched();
  }

  private List<Paragraph> stored() {
    return session.snapshot().hearing().sections().find(section).orElseThrow().text().all();
  }

  private static StyledTextArea editor(FxRobot robot) {
    return robot.lookup("#" + ParagraphEditor.EDITOR).queryAs(StyledTextArea.class);
  }
}
