package org.hearingdesk.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;

/**
 * A program that adds topics for ever and prints each one once it is done; it expects to be killed.
 */
public final class Scribe {
  private Scribe() {}

  /**
   * @param args the file, and the number of the first topic
   */
  public static void main(String[] args) throws StoreException {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    HearingSession session =
        HearingSession.open(
            SqliteEntryLog.open(Path.of(args[0])),
            new Laptop("scribe", "Scribe"),
            InstantSource.system(),
            Ids.random(),
            thread);
    if (session.snapshot().hearing().details().isEmpty()) {
      session.submit(new Command.CreateHearing(PlainDetails.of(AttributionRule.NAMED))).join();
    }
    for (int number = Integer.parseInt(args[1]); ; number++) {
      Topic topic = new Topic(Id.of("topic-" + number), "Topic " + number);
      if (session.submit(new Command.AddPart(topic)).join() instanceof Outcome.Done) {
        IO.println(topic.id());
      }
    }
  }
}
