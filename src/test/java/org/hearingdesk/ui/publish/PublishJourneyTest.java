package org.hearingdesk.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.PlainDetails;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PublishJourneyTest {
  @TempDir private Path temp = Path.of("");

  private final List<Path> opened = new ArrayList<>();
  private final HearingSession session =
      MemorySession.open(InstantSource.fixed(Instant.parse("2021-04-15T08:00:00Z")));
  private final PublishViewModel model =
      new PublishViewModel(
          session,
          PlainPublication.make(),
          new ExportFolders() {
            @Override
            public Optional<Path> of(Path hearing) {
              return Optional.empty();
            }

            @Override
            public void remember(Path hearing, Path folder) {}
          },
          Messages.strict(Locale.ENGLISH),
          new FxExecutor(),
          Runnable::run,
          (wait, act) -> () -> {});

  @Start
  void start(Stage stage) {
    MemorySession.after(
        session, List.of(new Command.CreateHearing(PlainDetails.of(AttributionRule.ORGANISATION))));
    PublishPlace place =
        new PublishPlace(
            model,
            Messages.strict(Locale.ENGLISH),
            (title, from) -> Optional.of(temp),
            opened::add);
    Scene scene = new Scene((Parent) place.view(), 1300, 820);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    place.onShow();
  }

  @Test
  void theTableIsWorkedWithTheArrowsAndSpace(FxRobot robot) {
    CheckBox first = box(robot, DocumentKind.MINUTES, Format.PDF);
    robot.interact(first::requestFocus);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(box(robot, DocumentKind.MINUTES, Format.HTML).isFocused()).isTrue();
    robot.type(KeyCode.SPACE);
    assertThat(model.choices().isChosen(DocumentKind.MINUTES, Format.HTML)).isTrue();
    robot.type(KeyCode.DOWN);
    assertThat(box(robot, DocumentKind.RANKING, Format.HTML).isFocused()).isTrue();
    assertThat(model.choices().currentProperty().get()).isEqualTo(DocumentKind.RANKING);
    robot.type(KeyCode.DOWN, DocumentKind.values().length);
    assertThat(box(robot, DocumentKind.RECORD, Format.JSON).isFocused()).isTrue();
    assertThat(first.isFocusTraversable()).isFalse();
  }

  @Test
  void aRuleThatIsTooLooseCannotBePressed(FxRobot robot) {
    RadioButton named =
        robot.lookup("#" + RuleCard.ruleId(AttributionRule.NAMED)).queryAs(RadioButton.class);
    assertThat(named.isDisabled()).isTrue();
    assertThat(named.getAccessibleText()).contains("Looser than the rule of this hearing");
  }

  @Test
  void choosesAFolderExportsAndOpensIt(FxRobot robot) {
    robot.clickOn("#" + FilesCard.CHANGE);
    assertThat(model.folderProperty().get()).isEqualTo(temp);
    robot.clickOn("#publish-export");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(model.export().files()).allMatch(row -> row.state() == FileRow.State.DONE);
    assertThat(temp).isDirectoryContaining("glob:**/2021-04-15 minutes Sample hearing.pdf");
    robot.clickOn("#" + ProgressCard.OPEN);
    assertThat(opened).containsExactly(temp);
  }

  private static CheckBox box(FxRobot robot, DocumentKind kind, Format format) {
    return robot.lookup("#" + ChoicesCard.boxId(kind, format)).queryAs(CheckBox.class);
  }
}
