package org.hearingdesk.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.ui.kit.FxDelay;
import org.hearingdesk.ui.kit.FxExecutor;
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
    TextArea editor = editor(robot);
    assertThat(editor.isFocused()).isTrue();
    String before = editor.getText();
    robot.write("Word ");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stored()).extracting(Paragraph::text).containsSequence("Word", before);
    assertThat(editor.getText()).isEqualTo(before);
    assertThat(editor.getCaretPosition()).isZero();
    robot.type(KeyCode.BACK_SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stored()).extracting(Paragraph::text).contains("Word " + before);
    assertThat(editor.getCaretPosition()).isEqualTo(5);
    robot.type(KeyCode.HOME, KeyCode.UP);
    assertThat(editor.getText()).isEqualTo("Main points");
  }

  @Test
  void theEditorIsAsHighAsItsText(FxRobot robot) {
    robot.interact(() -> model.select(section));
    robot.interact(model::nextFlagged);
    TextArea editor = editor(robot);
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

  private int untouched() {
    return model.shownProperty().get().orElseThrow().untouched();
  }

  private List<Paragraph> stored() {
    return session.snapshot().hearing().sections().find(section).orElseThrow().text().all();
  }

  private static TextArea editor(FxRobot robot) {
    return robot.lookup("#" + ParagraphEditor.EDITOR).queryAs(TextArea.class);
  }
}
