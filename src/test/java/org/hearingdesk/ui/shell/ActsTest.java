package org.hearingdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ActsTest {

  private final Acts acts = new Acts();
  private final List<String> done = new ArrayList<>();

  private Act act(String id) {
    return Act.of(id, "shell.undo", () -> done.add(id));
  }

  private static KeyEvent key(KeyCode code, boolean shortcut) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
  }

  @Test
  void oneKeyMayMeanDifferentThingsInDifferentPlacesOnly() {
    acts.add(act("one").keys("F6").in("floor"));
    acts.add(act("two").keys("F6").in("minutes"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> acts.add(act("three").keys("F6")))
        .withMessageContaining("one")
        .withMessageContaining("three");
    assertThatIllegalArgumentException().isThrownBy(() -> acts.add(act("one")));
  }

  @Test
  void aKeyThatNoKeyboardHasIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> act("one").keys("Back_Space"));
    assertThat(act("one").keys("Backspace").keys()).isPresent();
  }

  @Test
  void aKeyRunsTheActOfThePlaceInSight() {
    acts.add(act("pause").keys("F6").in("floor"));
    assertThat(acts.press(key(KeyCode.F6, false), "minutes", Optional.empty())).isFalse();
    assertThat(acts.press(key(KeyCode.F6, false), "floor", Optional.empty())).isTrue();
    assertThat(done).containsExactly("pause");
  }

  @Test
  void anActThatCannotBeDoneLeavesTheKeyAlone() {
    SimpleBooleanProperty can = new SimpleBooleanProperty(false);
    acts.add(act("give").keys("Shortcut+Enter").when(can));
    assertThat(acts.press(key(KeyCode.ENTER, true), "floor", Optional.empty())).isFalse();
    can.set(true);
    assertThat(acts.press(key(KeyCode.ENTER, true), "floor", Optional.empty())).isTrue();
  }
}
