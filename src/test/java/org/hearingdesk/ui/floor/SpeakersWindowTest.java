package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.sample.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/** The list of speakers by keyboard and mouse, through the real window. */
@ExtendWith(ApplicationExtension.class)
class SpeakersWindowTest {
  private final FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
  private final SpeakersViewModel list = day.model.speakers();
  private final FxRobot robot = new FxRobot();
  private @Nullable Stage stage;

  @BeforeEach
  void open() throws Exception {
    stage = FloorWindow.open(day.model, day.session, day.messages);
  }

  private TextField field() {
    return find(SpeakersCard.FIELD).queryAs(TextField.class);
  }

  @AfterEach
  void close() {
    robot.interact(window()::close);
  }

  private Stage window() {
    return Objects.requireNonNull(stage);
  }

  private NodeQuery find(String id) {
    return robot.from(window().getScene().getRoot()).lookup("#" + id);
  }

  private ListView<?> rows() {
    return find(SpeakersCard.LIST).queryAs(ListView.class);
  }

  private String label(String id) {
    return find(id).queryAs(Label.class).getText();
  }

  private boolean shown(String id) {
    return find(id).tryQuery().filter(SpeakersWindowTest::inSight).isPresent();
  }

  private static boolean inSight(Node node) {
    return node.isVisible() && (node.getParent() == null || inSight(node.getParent()));
  }

  private Node focused() {
    return window().getScene().getFocusOwner();
  }

  private void push(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void type(String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<String> names() {
    return list.rows().stream().map(SpeakerRow::name).toList();
  }

  private Speaker speaking() {
    return day.hearing().onTheFloor().orElseThrow().speaker();
  }

  @Test
  void thePromiseStandsAboveTheSuggestionsBeforeEnterIsPressed() {
    push(KeyCode.F2);
    type("etu");
    assertThat(field().getAccessibleHelp()).isEqualTo("⏎ adds ETUCE · 3:00");
    push(KeyCode.SHIFT, KeyCode.F2);
    assertThat(field().getText()).isEqualTo("etu");
    assertThat(field().getAccessibleHelp()).isEqualTo("⏎ adds a point of order by ETUCE · 3:00");
    assertThat(field().getPromptText()).startsWith("Point of order");
    push(KeyCode.ENTER);
    assertThat(list.rows().get(1).kind()).isEqualTo(RequestKind.POINT_OF_ORDER);
    assertThat(field().getPromptText()).isEqualTo("Add a speaker");
  }

  @Test
  void aNewPersonCanBeAddedAlthoughOthersFit() {
    push(KeyCode.F2);
    type("sample union");
    push(KeyCode.UP);
    push(KeyCode.UP);
    assertThat(field().getAccessibleHelp()).startsWith("⏎ adds sample union (new person)");
    push(KeyCode.ENTER);
    assertThat(names().getLast()).isEqualTo("sample union");
  }

  @Test
  void aClosedListIsSignedKeepsWhatIsTypedAndIsReopenedByKeyOrClick() {
    push(KeyCode.CONTROL, KeyCode.L);
    assertThat(shown(ClosedLine.ID)).isTrue();
    push(KeyCode.F2);
    assertThat(field().getPromptText()).startsWith("Closed");
    type("etu");
    assertThat(Window.getWindows()).anyMatch(each -> each instanceof Popup && each.isShowing());
    push(KeyCode.ENTER);
    assertThat(field().getText()).isEqualTo("etu");
    assertThat(label(SpeakersCard.PROBLEM)).startsWith("The list is closed");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(shown(ClosedLine.ID)).isFalse();
    assertThat(field().getAccessibleHelp()).startsWith("⏎ adds ETUCE");
    push(KeyCode.ENTER);
    assertThat(names().getLast()).isEqualTo("ETUCE");
    push(KeyCode.CONTROL, KeyCode.L);
    robot.clickOn(find(ClosedLine.REOPEN).<Node>query());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(list.rules().closedProperty().get()).isFalse();
  }

  @Test
  void whoWithdrewComesBackByKey() {
    assertThat(shown(WithdrawnBox.COUNT)).isFalse();
    push(KeyCode.F3);
    assertThat(rows().isFocused()).isTrue();
    push(KeyCode.DOWN);
    String second = names().get(1);
    String third = names().get(2);
    push(KeyCode.DELETE);
    assertThat(list.chosenProperty().get().orElseThrow().name()).isEqualTo(third);
    robot.interact(() -> day.later(Duration.ofSeconds(1)));
    push(KeyCode.DELETE);
    assertThat(names()).doesNotContain(second, third);
    assertThat(find(WithdrawnBox.COUNT).queryAs(Button.class).getText()).isEqualTo("2 withdrew");
    push(KeyCode.SHIFT, KeyCode.F3);
    assertThat(focused().getAccessibleText()).isEqualTo("Bring " + third + " back");
    push(KeyCode.SPACE);
    assertThat(names().getLast()).isEqualTo(third);
    assertThat(focused().getAccessibleText()).isEqualTo("Bring " + second + " back");
    push(KeyCode.SPACE);
    assertThat(names().getLast()).isEqualTo(second);
    assertThat(shown(WithdrawnBox.COUNT)).isFalse();
    assertThat(field().isFocused()).isTrue();
  }

  @Test
  void theOneThatIsMovedStaysChosen() {
    push(KeyCode.F3);
    push(KeyCode.DOWN);
    String moved = names().get(1);
    push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(names().get(2)).isEqualTo(moved);
    push(KeyCode.ALT, KeyCode.END);
    assertThat(names().getLast()).isEqualTo(moved);
    push(KeyCode.ALT, KeyCode.UP);
    assertThat(names().get(names().size() - 2)).isEqualTo(moved);
    push(KeyCode.ALT, KeyCode.HOME);
    assertThat(names().get(1)).isEqualTo(moved);
    assertThat(list.chosenProperty().get().orElseThrow().name()).isEqualTo(moved);
    assertThat(rows().isFocused()).isTrue();
  }

  @Test
  void theFloorGivenToTheWrongOneIsTakenBackByOneKey() {
    Speaker before = speaking();
    List<String> waited = names();
    push(KeyCode.F3);
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    assertThat(speaking()).isNotEqualTo(before);
    assertThat(list.chosenProperty().get()).isEmpty();
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(speaking()).isEqualTo(before);
    assertThat(names()).isEqualTo(waited);
  }

  @Test
  void typingTheNameOfOneWhoWaitsLeadsToTheirRow() {
    push(KeyCode.F2);
    type("metal work");
    push(KeyCode.ENTER);
    assertThat(rows().isFocused()).isTrue();
    assertThat(list.chosenProperty().get().orElseThrow().name()).isEqualTo("Sample metal workers");
  }

  @Test
  void theProposalIsFollowedByKeyAndByClick() {
    String proposed = list.balance().nameProperty().get();
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(label(SpeakingCard.NAME)).isEqualTo(proposed);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(label(SpeakingCard.NAME)).isNotEqualTo(proposed);
    robot.clickOn(find("floor-follow").<Node>query());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(label(SpeakingCard.NAME)).isEqualTo(proposed);
  }

  @Test
  void whoIsCalledAndNotThereWaitsAgainAsTheLast() {
    push(KeyCode.CONTROL, KeyCode.ENTER);
    String called = label(SpeakingCard.NAME);
    push(KeyCode.SHIFT, KeyCode.F6);
    assertThat(day.hearing().onTheFloor()).isEmpty();
    assertThat(names()).contains(called);
  }
}
