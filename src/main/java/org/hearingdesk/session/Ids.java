package org.hearingdesk.session;

import java.util.UUID;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.Id;

/** Makes ids that no other laptop makes. */
public final class Ids {
  private final Supplier<String> source;

  /** Ids from this source; tests hand in a counter. */
  public Ids(Supplier<String> source) {
    this.source = source;
  }

  /** Random ids. */
  public static Ids random() {
    return new Ids(() -> UUID.randomUUID().toString());
  }

  public <T> Id<T> next() {
    return Id.of(source.get());
  }

  String text() {
    return source.get();
  }
}
