package org.hearingdesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails now and then, before or after it has written, or that takes its time. */
class FaultyStoreTest {
  private static final long SEED = 77;
  private static final int COMMANDS = 150;

  @TempDir Path folder = Path.of("");

  @Test
  void whatWasDoneIsThereWhateverFailedBetween() throws Exception {
    Path file = folder.resolve("Skills.hearing");
    Random random = new Random(SEED);
    Set<String> done = new LinkedHashSet<>();
    int failed = 0;
    FaultyLog log = new FaultyLog(SqliteEntryLog.create(file));
    try (HearingSession session = session(log, Runnable::run)) {
      session.submit(new Command.CreateHearing(PlainDetails.of(AttributionRule.NAMED))).join();
      for (int i = 0; i < COMMANDS; i++) {
        log.fault = random.nextInt(3) == 0 ? Fault.BEFORE : Fault.NONE;
        log.fault = random.nextInt(6) == 0 ? Fault.AFTER : log.fault;
        Outcome outcome = session.submit(topic(i)).join();
        switch (outcome) {
          case Outcome.Done it -> done.add("t" + i);
          case Outcome.NotSaved it -> failed++;
          case Outcome.Refused it -> assertThat(it).as("seed %d", SEED).isNull();
        }
        assertThat(session.snapshot().saveState())
            .as("seed %d, command %d", SEED, i)
            .isEqualTo(outcome instanceof Outcome.Done ? SaveState.SAVED : SaveState.NOT_SAVED);
        assertThat(shown(session.snapshot().history())).as("seed %d", SEED).isEqualTo(done);
      }
    }
    assertThat(failed).isBetween(10, COMMANDS - 10);
    try (SqliteEntryLog again = SqliteEntryLog.open(file)) {
      assertThat(shown(History.of(again.readAll()))).as("seed %d", SEED).containsAll(done);
      assertThat(again.check(java.util.Optional.empty()).faults()).isEmpty();
    }
  }

  @Test
  void nothingIsAcknowledgedBeforeALateDiskHasWrittenIt() throws Exception {
    FaultyLog log = new FaultyLog(SqliteEntryLog.create(folder.resolve("Skills.hearing")));
    try (ExecutorService thread = Executors.newSingleThreadExecutor();
        HearingSession session = session(log, thread)) {
      session.submit(new Command.CreateHearing(PlainDetails.of(AttributionRule.NAMED))).join();
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch goOn = new CountDownLatch(1);
      log.late =
          () -> {
            begun.countDown();
            await(goOn);
          };
      CompletableFuture<Outcome> outcome = session.submit(topic(1));
      assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(outcome).isNotDone();
      assertThat(session.snapshot().hearing().topics()).isEmpty();
      goOn.countDown();
      assertThat(outcome.join()).isInstanceOf(Outcome.Done.class);
      assertThat(session.snapshot().hearing().topics()).hasSize(1);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HearingSession session(EntryLog log, java.util.concurrent.Executor thread)
      throws StoreException {
    return HearingSession.open(
        log, new Laptop("test", "Test"), InstantSource.system(), Ids.random(), thread);
  }

  private static Command topic(int number) {
    return new Command.AddPart(new Topic(Id.of("t" + number), "Topic " + number));
  }

  private static Set<String> shown(History history) {
    Set<String> topics = new LinkedHashSet<>();
    history.hearing().topics().forEach(topic -> topics.add(topic.id().value()));
    return topics;
  }

  private enum Fault {
    NONE,
    BEFORE,
    AFTER
  }

  private static final class FaultyLog extends ForwardingLog {
    private volatile Fault fault = Fault.NONE;
    private volatile Runnable late = () -> {};

    FaultyLog(EntryLog log) {
      super(log);
    }

    @Override
    public void append(List<Entry> entries) throws StoreException {
      late.run();
      switch (fault) {
        case NONE -> super.append(entries);
        case BEFORE -> throw new StoreException(StoreException.Kind.IO, file(), "before");
        case AFTER -> {
          super.append(entries);
          throw new StoreException(StoreException.Kind.IO, file(), "after");
        }
      }
    }
  }
}
