package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.InMemoryEntryLog;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/** Two hundred wait: whoever is moved stays chosen and in sight. */
@ExtendWith(ApplicationExtension.class)
class LongListTest {
  private final AtomicInteger counter = new AtomicInteger();
  private final Messages messages = Messages.strict(Locale.ENGLISH);
  private final HearingSession session;
  private final FloorViewModel floor;
  private final SpeakersViewModel list;
  private final FxRobot robot = new FxRobot();
  private @Nullable Stage stage;

  LongListTest() throws Exception {
    session =
        HearingSession.open(
            new InMemoryEntryLog(),
            new Laptop("test", "Moderator"),
            new ScriptedClock(LongDay.end()),
            new Ids(() -> "id-" + counter.incrementAndGet()),
            Runnable::run);
    Outcome outcome = session.submit(new Command.TakeOverRecord(LongDay.hearing())).join();
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    floor = new FloorViewModel(session, messages, Runnable::run, new HandDelay());
    list = floor.speakers();
  }

  @BeforeEach
  void open() throws Exception {
    stage = FloorWindow.open(floor, session, messages);
  }

  private void push(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
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

  private boolean inSight(int row) {
    VirtualFlow<?> flow = (VirtualFlow<?>) rows().lookup(".virtual-flow");
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    return first.getIndex() <= row && row <= last.getIndex();
  }

  private int chosen() {
    return list.rows().indexOf(list.chosenProperty().get().orElseThrow());
  }

  @Test
  void whoIsMovedToTheEndAndBackStaysChosenAndInSight() {
    push(KeyCode.F3);
    push(KeyCode.DOWN);
    String moved = list.rows().get(1).name();
    push(KeyCode.ALT, KeyCode.END);
    assertThat(list.rows().getLast().name()).isEqualTo(moved);
    assertThat(chosen()).isEqualTo(LongDay.WAITING - 1);
    assertThat(inSight(LongDay.WAITING - 1)).isTrue();
    assertThat(rows().isFocused()).isTrue();
    for (int i = 0; i < 20; i++) {
      push(KeyCode.ALT, KeyCode.UP);
    }
    assertThat(chosen()).isEqualTo(LongDay.WAITING - 21);
    assertThat(inSight(LongDay.WAITING - 21)).isTrue();
    push(KeyCode.ALT, KeyCode.HOME);
    assertThat(chosen()).isZero();
    assertThat(inSight(0)).isTrue();
    assertThat(list.rows().getFirst().name()).isEqualTo(moved);
  }

  @Test
  void whoIsAddedIsBroughtInSightAndTheCursorStaysInTheField() {
    push(KeyCode.F2);
    robot.write("delegate 499 sample");
    push(KeyCode.ENTER);
    assertThat(list.rows().getLast().name()).startsWith("Sample Delegate 499");
    assertThat(inSight(LongDay.WAITING)).isTrue();
    assertThat(find(SpeakersCard.FIELD).query().isFocused()).isTrue();
  }
}
