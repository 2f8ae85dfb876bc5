package org.hearingdesk.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * Everything a view listens to while it is shown; closing ends all of it, the last first.
 *
 * <p>May be filled again after closing. Use on the FX thread only.
 */
public final class Subscriptions implements AutoCloseable {

  private final Deque<Subscription> open = new ArrayDeque<>();

  public void add(Subscription subscription) {
    open.push(subscription);
  }

  /** Tells {@code listener} the value now and after each change, until closed. */
  public <T> void listen(ObservableValue<T> value, Consumer<? super T> listener) {
    add(value.subscribe(listener));
  }

  /** Tells {@code listener} the value after each change, until closed. */
  public <T> void changes(ObservableValue<T> value, Consumer<? super T> listener) {
    add(value.subscribe((before, now) -> listener.accept(now)));
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      open.pop().unsubscribe();
    }
  }
}
