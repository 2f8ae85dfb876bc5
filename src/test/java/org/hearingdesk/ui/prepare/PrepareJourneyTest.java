package org.hearingdesk.ui.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.time.SpeakingRule;
import org.hearingdesk.ui.PlaceScreens;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.prepare.options.OptionsSheet;
import org.hearingdesk.ui.prepare.paste.PasteSheet;
import org.hearingdesk.ui.shell.HearingStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A secretariat prepares a hearing with the keyboard, through the real window. */
@ExtendWith(ApplicationExtension.class)
class PrepareJourneyTest {
  private final SamplePreparation sample = new SamplePreparation().full();

  @Test
  void addsAPersonInTheRow(FxRobot robot) throws Exception {
    open(Section.PARTICIPANTS);
    robot.push(KeyCode.INSERT);
    waitFor(() -> focused(robot, "#field-familyName"));
    robot.write("Anna Example");
    robot.push(KeyCode.TAB);
    robot.write("Sample bakers");
    robot.push(KeyCode.ENTER);
    waitFor(() -> sample.hearing().participants().size() == 15);

    Participant added = sample.hearing().participants().all().getLast();
    assertThat(added.name()).isEqualTo("Anna Example");
    assertThat(sample.hearing().organisations().all().getLast().name()).isEqualTo("Sample bakers");
  }

  @Test
  void putsBackWhatWasTyped(FxRobot robot) throws Exception {
    open(Section.PARTICIPANTS);
    choose(robot, "#participants-list", 1);
    robot.push(KeyCode.F2);
    waitFor(() -> focused(robot, "#field-familyName"));
    robot.write("Somebody else");
    robot.push(KeyCode.ESCAPE);
    waitFor(() -> robot.lookup("#field-familyName").tryQuery().isEmpty());

    assertThat(sample.hearing().participants().find(Id.of("p3")).orElseThrow().name())
        .isEqualTo("Sample delegate 3");
  }

  @Test
  void removesAndPutsBack(FxRobot robot) throws Exception {
    open(Section.PARTICIPANTS);
    choose(robot, "#participants-list", 0);
    robot.push(KeyCode.DELETE);
    waitFor(() -> !sample.hearing().participants().has(Id.of("p31")));
    waitFor(() -> robot.lookup("#prepare-toast-undo").queryButton().isVisible());
    robot.interact(() -> robot.lookup("#prepare-toast-undo").queryButton().fire());

    waitFor(() -> sample.hearing().participants().has(Id.of("p31")));
  }

  @Test
  void saysWhyAnOrganisationStays(FxRobot robot) throws Exception {
    open(Section.SIDES);
    choose(robot, "#organisations-list", 0);
    robot.push(KeyCode.DELETE);
    waitFor(() -> toast(robot).startsWith("“EFEE” cannot be removed"));

    assertThat(sample.hearing().organisations().has(Id.of("efee"))).isTrue();
  }

  @Test
  void typesAnAgendaAndMovesAnItem(FxRobot robot) throws Exception {
    open(Section.AGENDA);
    robot.clickOn("#" + AgendaLine.FIELD);
    robot.write("Any other business 15m\n");
    waitFor(() -> sample.hearing().agenda().size() == 8);
    AgendaItem added = sample.hearing().agenda().all().getLast();
    assertThat(added.planned()).isEqualTo(Duration.ofMinutes(15));
    assertThat(robot.lookup("#agenda-total").queryAs(Label.class).getText())
        .isEqualTo("3 h 15 planned · ends at 12.15, 15 min after the booked end at 12.00");

    choose(robot, "#agenda-list", 7);
    robot.push(KeyCode.ALT, KeyCode.UP);
    waitFor(() -> sample.hearing().agenda().all().get(6).id().equals(added.id()));
    robot.push(KeyCode.ALT, KeyCode.UP);
    waitFor(() -> sample.hearing().agenda().all().get(5).id().equals(added.id()));
  }

  @Test
  void pastesAListAsOneStep(FxRobot robot) throws Exception {
    open(Section.PARTICIPANTS);
    robot.interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(
          "Name\tOrganisation\nAnna Example\tEFEE\nBen Example\tSample bakers\n\tEFEE\n");
      Clipboard.getSystemClipboard().setContent(content);
    });
    choose(robot, "#participants-list", 0);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    waitFor(() -> robot.lookup("#" + PasteSheet.TAKE).tryQuery().isPresent());
    waitFor(() -> focused(robot, "#" + PasteSheet.TAKE));
    assertThat(robot.lookup("#" + PasteSheet.TAKE).queryButton().getText())
        .isEqualTo("Take over 2 as one step");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    waitFor(() -> sample.hearing().participants().size() == 16);

    sample.session.undo().join();
    assertThat(sample.hearing().participants().size()).isEqualTo(14);
    assertThat(sample.hearing().organisations().size()).isEqualTo(11);
  }

  @Test
  void typesTheOptionsOfAQuestion(FxRobot robot) throws Exception {
    open(Section.QUESTIONS);
    choose(robot, "#questions-list", 1);
    robot.clickOn("#" + OptionsSheet.LINE);
    robot.write("Existing schemes\nIncentives\n");
    waitFor(() -> options().equals(2));
    robot.clickOn("#" + OptionsSheet.LIST);
    choose(robot, "#" + OptionsSheet.LIST, 1);
    robot.push(KeyCode.ALT, KeyCode.UP);
    waitFor(() -> firstOption().equals("Incentives"));
    robot.push(KeyCode.DELETE);

    waitFor(() -> options().equals(1));
    assertThat(sample.hearing().questions().size()).isEqualTo(2);
  }

  @Test
  void filtersWithTheSlash(FxRobot robot) throws Exception {
    open(Section.PARTICIPANTS);
    choose(robot, "#participants-list", 0);
    robot.push(KeyCode.SLASH);
    waitFor(() -> focused(robot, "#participants-filter"));
    robot.write("korte");

    waitFor(() -> list(robot, "#participants-list").getItems().size() == 1);
    assertThat(robot.lookup("#participants-filter").queryAs(TextField.class).getText())
        .isEqualTo("korte");
  }

  @Test
  void setsTheSpeakingTimeOfAnItem(FxRobot robot) throws Exception {
    open(Section.AGENDA);
    choose(robot, "#agenda-list", 2);
    robot.push(KeyCode.CONTROL, KeyCode.F8);
    waitFor(() -> focused(robot, "#agenda-rule-same-for-all"));
    robot.push(KeyCode.DOWN);
    waitFor(() -> rule().ordinary().equals(Optional.of(Duration.ofMinutes(1))));
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    waitFor(() -> rule().share().isPresent());
    waitFor(() ->
        robot
            .lookup("#agenda-rule-says")
            .queryAs(Label.class)
            .getText()
            .startsWith("Each of 4 sides has 12:30 of 50:00"));
    robot.push(KeyCode.TAB);
    waitFor(() -> focused(robot, "#agenda-rule-ordinary"));
    robot.write("2");
    robot.push(KeyCode.ENTER);
    waitFor(() -> rule().ordinary().equals(Optional.of(Duration.ofMinutes(2))));
    assertThat(rule().share()).isPresent();
    robot.push(KeyCode.ESCAPE);
    waitFor(() -> focused(robot, "#agenda-list"));
  }

  @Test
  void findsALateComerAndMarksThem(FxRobot robot) throws Exception {
    open(Section.PARTICIPANTS);
    robot.push(KeyCode.SLASH);
    waitFor(() -> focused(robot, "#participants-filter"));
    robot.write("korte");
    waitFor(() -> list(robot, "#participants-list").getItems().size() == 1);
    robot.push(KeyCode.ALT, KeyCode.H);
    waitFor(() ->
        sample.hearing().participants().find(Id.of("korte")).orElseThrow().presence()
            == Presence.ONLINE);
    waitFor(() -> toast(robot).equals("Joost Korte: Online"));
  }

  private SpeakingRule rule() {
    return SpeakingRule.of(sample.hearing().agenda().all().get(2));
  }

  private Integer options() {
    return sample.hearing().questions().find(Id.of("q2")).orElseThrow().options().size();
  }

  private String firstOption() {
    return sample.hearing().questions().find(Id.of("q2")).orElseThrow().options().getFirst().text();
  }

  private void open(Section section) throws Exception {
    FxToolkit.registerPrimaryStage();
    PreparePlace place = new PreparePlace(sample.session, sample.messages, new FxExecutor());
    place.goTo(section);
    PlaceScreens.open(
        sample.messages,
        sample.hearing(),
        place,
        HearingStage.DRAFT,
        Theme.LIGHT,
        1440,
        900,
        () -> {});
  }

  private static void choose(FxRobot robot, String list, int row) {
    robot.interact(() -> {
      list(robot, list).requestFocus();
      list(robot, list).getSelectionModel().clearAndSelect(row);
    });
  }

  private static ListView<?> list(FxRobot robot, String id) {
    return robot.lookup(id).queryListView();
  }

  private static boolean focused(FxRobot robot, String id) {
    return robot.lookup(id).tryQuery().filter(node -> node.isFocused()).isPresent();
  }

  private static String toast(FxRobot robot) {
    return robot.lookup("#prepare-toast").queryAs(Label.class).getText();
  }

  private static void waitFor(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
