package org.hearingdesk.journeys;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.hearingdesk.TestWindow;
import org.hearingdesk.exchange.start.Template;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.shell.ShellView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a moderator does at the window, and what is waited for after it. */
final class Walk {
  private static final int PATIENCE = 40;

  final TestWindow window;
  private final FxRobot robot = new FxRobot();

  Walk(TestWindow window) {
    this.window = window;
  }

  FxRobot robot() {
    return robot;
  }

  void openSample(Moment moment) {
    window.openSample(moment);
    untilOpen();
  }

  void create(String name, Template template) {
    window.create(window.file(name), template);
    untilOpen();
  }

  void untilOpen() {
    until("a hearing is open", () -> window.hasHearing() && place() != null && onRail());
  }

  /** The rail is shut while no hearing is open. */
  private boolean onRail() {
    Node floor = window.scene().lookup("#" + ShellView.railId("floor"));
    return floor != null && !floor.isDisabled();
  }

  private Node place() {
    return window.scene().lookup(".place");
  }

  /** Waits until something holds that is looked up on the FX thread. */
  void until(String what, Callable<Boolean> holds) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain until " + what, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until a text stands somewhere in the window. */
  void untilSeen(String words) {
    until("“" + words + "” is seen", () -> sees(words));
  }

  boolean sees(String words) {
    return window.scene().getRoot().lookupAll("*").stream()
        .anyMatch(node ->
            node instanceof Labeled label
                && label.getText() != null
                && label.getText().contains(words)
                && visible(node));
  }

  /** Waits until the control with this id has the keyboard. */
  void untilFocused(String id) {
    try {
      until("#" + id + " has the keyboard", () -> focused(id));
    } catch (AssertionError inVain) {
      throw new AssertionError(
          inVain.getMessage() + "; " + window.scene().getFocusOwner() + " has it", inVain);
    }
  }

  private boolean focused(String id) {
    Node owner = window.scene().getFocusOwner();
    return owner != null && id.equals(owner.getId());
  }

  void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void times(int count, KeyCode key) {
    for (int i = 0; i < count; i++) {
      press(key);
    }
  }

  void type(String text) {
    robot.write(text, 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Goes to a place by Ctrl and its number on the rail. */
  void go(String place) {
    int number = Arrays.asList("prepare", "floor", "priorities", "minutes").indexOf(place) + 1;
    press(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(number)));
  }

  /** Runs an act by typing the beginning of its name into the palette. */
  void palette(String words) {
    press(KeyCode.CONTROL, KeyCode.K);
    untilFocused(ShellView.PALETTE_FIELD);
    type(words);
    press(KeyCode.ENTER);
  }

  void focus(String id) {
    robot.interact(() -> node(id).requestFocus());
    untilFocused(id);
  }

  Node node(String id) {
    Node found = window.scene().lookup("#" + id);
    if (found == null) {
      throw new AssertionError("there is no #" + id);
    }
    return found;
  }

  String text(String id) {
    Node node = node(id);
    return switch (node) {
      case Labeled label -> label.getText();
      case TextInputControl input -> input.getText();
      default -> throw new AssertionError("#" + id + " has no text");
    };
  }

  static boolean visible(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
