package org.hearingdesk.ui.minutes.corrections;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.export.corrections.OutgoingSheets;
import org.hearingdesk.i18n.Messages;

/** How far the sheets are that are being made; they can be called off until the last is there. */
final class Sending implements OutgoingSheets.Watch {
  private final Messages messages;
  private final Executor fx;
  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
  private final AtomicBoolean calledOff = new AtomicBoolean();

  Sending(Messages messages, Executor fx) {
    this.messages = messages;
    this.fx = fx;
  }

  /** How far they are, in words; blank while none are being made. */
  ReadOnlyStringProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }

  void begin() {
    calledOff.set(false);
    words.set(messages.text("minutes.corrections.writing"));
  }

  void end() {
    words.set("");
  }

  void callOff() {
    calledOff.set(true);
  }

  /** On the worker. */
  @Override
  public boolean made(int done, int of) {
    fx.execute(() -> {
      if (!words.get().isEmpty()) {
        words.set(messages.text("minutes.corrections.made", done, of));
      }
    });
    return !calledOff.get();
  }
}
