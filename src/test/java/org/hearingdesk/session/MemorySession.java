package org.hearingdesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.store.StoreException;

/**
 * A session without a file and without a thread of its own, with ids that are the same each time.
 */
public final class MemorySession {
  private MemorySession() {}

  public static HearingSession open(InstantSource clock) {
    AtomicInteger counter = new AtomicInteger();
    Ids ids = new Ids(() -> "id-" + counter.incrementAndGet());
    try {
      return HearingSession.open(
          new MemoryLog(), new Laptop("test", "Test"), clock, ids, Runnable::run);
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }

  /** Carries out the commands and says what became of the hearing; a refusal fails the test. */
  public static Hearing after(HearingSession session, List<Command> commands) {
    for (Command command : commands) {
      assertThat(session.submit(command).join())
          .as(command.toString())
          .isInstanceOf(Outcome.Done.class);
    }
    return session.snapshot().hearing();
  }
}
