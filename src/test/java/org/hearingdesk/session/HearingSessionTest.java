package org.hearingdesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.store.StoreException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HearingSessionTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @TempDir Path folder = Path.of("");
  private final AtomicInteger ids = new AtomicInteger();
  private final List<HearingSession> opened = new ArrayList<>();
  private Path file = Path.of("");

  @BeforeEach
  void create() throws StoreException {
    file = folder.resolve("Skills.hearing");
    SqliteEntryLog.create(file).close();
  }

  @AfterEach
  void close() {
    opened.forEach(HearingSession::close);
  }

  @Test
  void nothingShowsBeforeItIsDurable() throws Exception {
    List<Integer> onDisk = new ArrayList<>();
    HearingSession session = open(SqliteEntryLog.open(file), "a", Runnable::run);
    session.subscribe(snapshot -> {
      onDisk.add(entriesOnDisk());
      assertThat(snapshot.history().size()).isEqualTo(entriesOnDisk());
    });
    begin(session);
    add(session, "Pay");
    assertThat(onDisk).containsExactly(1, 2);
    assertThat(session.snapshot().saveState()).isEqualTo(SaveState.SAVED);
  }

  @Test
  void aWriteThatFailsChangesNothingAndSaysSo() throws Exception {
    FailingLog log = new FailingLog(SqliteEntryLog.open(file));
    HearingSession session = open(log, "a", Runnable::run);
    begin(session);
    Snapshot before = session.snapshot();
    log.failWith(Kind.DISK_FULL);

    Outcome outcome = session.submit(topic("Pay")).join();

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.NotSaved.class, it -> assertThat(it.cause().kind()).isEqualTo(Kind.DISK_FULL));
    Snapshot after = session.snapshot();
    assertThat(after.saveState()).isEqualTo(SaveState.NOT_SAVED);
    assertThat(after.problem()).isPresent();
    assertThat(after.history()).isSameAs(before.history());
    assertThat(session.undo().join()).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void onceTheDiskWorksAgainRetryingIsEnough() throws Exception {
    FailingLog log = new FailingLog(SqliteEntryLog.open(file));
    HearingSession session = open(log, "a", Runnable::run);
    begin(session);
    log.failWith(Kind.IO);
    assertThat(session.submit(topic("Pay")).join()).isInstanceOf(Outcome.NotSaved.class);
    assertThat(session.retry().join()).isInstanceOf(Outcome.NotSaved.class);
    assertThat(session.snapshot().saveState()).isEqualTo(SaveState.NOT_SAVED);
    log.mend();
    assertThat(session.retry().join()).isInstanceOf(Outcome.Done.class);
    assertThat(session.snapshot().saveState()).isEqualTo(SaveState.SAVED);
    assertThat(session.snapshot().problem()).isEmpty();
    add(session, "Pay");
    assertThat(topics(session)).containsExactly("Pay");
  }

  @Test
  void whatCannotBeWrittenHereGoesOnElsewhere() throws Exception {
    FailingLog log = new FailingLog(SqliteEntryLog.open(file));
    HearingSession session = open(log, "a", Runnable::run);
    begin(session);
    add(session, "Pay");
    log.failWith(Kind.GONE);
    assertThat(session.submit(topic("Time")).join()).isInstanceOf(Outcome.NotSaved.class);
    Path elsewhere = folder.resolve("elsewhere.hearing");

    assertThat(session.saveElsewhere(elsewhere, SqliteEntryLog::open).join())
        .isInstanceOf(Outcome.Done.class);

    assertThat(session.snapshot().saveState()).isEqualTo(SaveState.SAVED);
    assertThat(session.snapshot().file()).isEqualTo(elsewhere);
    add(session, "Time");
    session.close();
    opened.clear();
    assertThat(topics(open(SqliteEntryLog.open(elsewhere), "a", Runnable::run)))
        .containsExactly("Pay", "Time");
    assertThat(topics(open(SqliteEntryLog.open(file), "a", Runnable::run))).containsExactly("Pay");
  }

  @Test
  void aCopyThatCannotBeMadeLeavesTheSessionWhereItIs() throws Exception {
    HearingSession session = open(SqliteEntryLog.open(file), "a", Runnable::run);
    begin(session);
    assertThat(session.saveElsewhere(file, SqliteEntryLog::open).join())
        .isInstanceOfSatisfying(
            Outcome.NotSaved.class, it -> assertThat(it.cause().kind()).isEqualTo(Kind.OCCUPIED));
    assertThat(session.snapshot().file()).isEqualTo(file);
    add(session, "Pay");
    assertThat(topics(session)).containsExactly("Pay");
  }

  @Test
  void undoGoesOnAfterARestart() throws Exception {
    HearingSession first = open(SqliteEntryLog.open(file), "a", Runnable::run);
    begin(first);
    add(first, "Pay");
    add(first, "Time");
    first.undo().join();
    first.close();
    opened.clear();

    HearingSession second = open(SqliteEntryLog.open(file), "a", Runnable::run);
    assertThat(topics(second)).containsExactly("Pay");
    assertThat(second.snapshot().redo()).isPresent();
    second.redo().join();
    assertThat(topics(second)).containsExactly("Pay", "Time");
    second.undo().join();
    second.undo().join();
    assertThat(topics(second)).isEmpty();
    assertThat(second.undo().join())
        .as("the creation stays")
        .isEqualTo(new Outcome.Refused(new Rejection.NothingToTakeBack()));
  }

  @Test
  void anOlderChangeCanBeTakenBackAndPutBack() throws Exception {
    HearingSession session = open(SqliteEntryLog.open(file), "a", Runnable::run);
    begin(session);
    Id<Change> change = add(session, "Pay");
    add(session, "Time");
    session.takeBack(change).join();
    assertThat(topics(session)).containsExactly("Time");
    assertThat(session.takeBack(change).join()).isInstanceOf(Outcome.Refused.class);
    session.putBack(change).join();
    assertThat(topics(session)).containsExactly("Pay", "Time");
  }

  @Test
  void whatSomethingElseHasComeToUseIsNotTakenBack() throws Exception {
    HearingSession session = open(SqliteEntryLog.open(file), "a", Runnable::run);
    begin(session);
    Id<Change> change = add(session, "Pay");
    Id<Topic> topic = session.snapshot().hearing().topics().all().getFirst().id();
    WrittenContribution paper =
        new WrittenContribution(Id.of("paper"), "On pay", Optional.empty(), Set.of(topic), "");
    Id<Change> added = session.newId();
    assertThat(session.submit(new Command.AddPart(paper), added).join())
        .isEqualTo(new Outcome.Done(added));

    assertThat(session.takeBack(change).join())
        .isEqualTo(new Outcome.Refused(new Rejection.StillUsed("Pay", 1, "On pay")));

    assertThat(topics(session)).containsExactly("Pay");
    session.undo().join();
    assertThat(session.takeBack(change).join()).isInstanceOf(Outcome.Done.class);
    assertThat(session.putBack(added).join())
        .as("the paper would have no topic")
        .isInstanceOf(Outcome.Refused.class);
    assertThat(session.redo().join()).isInstanceOf(Outcome.Done.class);
    assertThat(session.redo().join()).isInstanceOf(Outcome.Done.class);
    assertThat(session.snapshot().hearing().contributions().size()).isEqualTo(1);
  }

  @Test
  void severalThingsAreDoneTogetherOrNotAtAll() throws Exception {
    HearingSession session = open(SqliteEntryLog.open(file), "a", Runnable::run);
    begin(session);
    Outcome outcome = session.submitAll(List.of(topic("Pay"), topic(" ")), session.newId()).join();
    assertThat(outcome).isEqualTo(new Outcome.Refused(new Rejection.Blank("name")));
    assertThat(topics(session)).isEmpty();
    session.submitAll(List.of(topic("Pay"), topic("Time")), session.newId()).join();
    session.undo().join();
    assertThat(topics(session)).isEmpty();
  }

  @Test
  void theSecondWindowReadsWhatTheFirstHasWrittenAndRefusesToWrite() throws Exception {
    HearingSession first = open(SqliteEntryLog.open(file), "a", Runnable::run);
    begin(first);
    HearingSession second = open(SqliteEntryLog.open(file), "b", Runnable::run);
    assertThat(second.snapshot().saveState()).isEqualTo(SaveState.READ_ONLY);
    assertThat(second.snapshot().hearing().details()).isPresent();
    Outcome refused = new Outcome.Refused(new Rejection.ReadOnly());
    assertThat(second.submit(topic("Pay")).join()).isEqualTo(refused);
    assertThat(second.undo().join()).isEqualTo(refused);
    assertThat(second.merge(List.of()).join()).isEqualTo(refused);
    add(first, "Pay");
  }

  @Test
  void whatIsSubmittedIsDoneInThatOrder() throws Exception {
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      HearingSession session = open(SqliteEntryLog.open(file), "a", thread);
      begin(session);
      List<CompletableFuture<Outcome>> all = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        names.add("Topic " + i);
        all.add(session.submit(topic("Topic " + i)));
      }
      all.forEach(CompletableFuture::join);
      assertThat(topics(session)).isEqualTo(names);
      session.close();
      opened.clear();
    }
    assertThat(topics(open(SqliteEntryLog.open(file), "a", Runnable::run))).hasSize(200);
  }

  @Test
  void twoLaptopsMergeAndBothHaveEverything() throws Exception {
    HearingSession first = open(SqliteEntryLog.open(file), "a", Runnable::run);
    begin(first);
    Path copy = folder.resolve("copy.hearing");
    first.copyTo(copy).join();
    HearingSession second = open(SqliteEntryLog.open(copy), "b", Runnable::run);
    add(first, "Pay");
    add(second, "Time");
    first.merge(second.snapshot().history().entries()).join();
    second.merge(first.snapshot().history().entries()).join();
    assertThat(first.snapshot().hearing()).isEqualTo(second.snapshot().hearing());
    assertThat(topics(first)).containsExactlyInAnyOrder("Pay", "Time");
    assertThat(entriesOnDisk()).isEqualTo(first.snapshot().history().size());
    first.undo().join();
    assertThat(topics(first)).as("undo takes back one's own").containsExactly("Time");
  }

  @Test
  void aSubscriberThatLeftHearsNothing() throws Exception {
    HearingSession session = open(SqliteEntryLog.open(file), "a", Runnable::run);
    List<Snapshot> heard = new ArrayList<>();
    HearingSession.Subscription subscription = session.subscribe(heard::add);
    begin(session);
    subscription.close();
    add(session, "Pay");
    assertThat(heard).hasSize(1);
  }

  @Test
  void aRefusalWritesNothing() throws Exception {
    HearingSession session = open(SqliteEntryLog.open(file), "a", Runnable::run);
    begin(session);
    Snapshot before = session.snapshot();
    assertThat(session.submit(topic("")).join()).isInstanceOf(Outcome.Refused.class);
    assertThat(session.snapshot()).isSameAs(before);
    assertThat(entriesOnDisk()).isEqualTo(1);
  }

  @Test
  void closingLeavesOneFile() throws Exception {
    HearingSession session = open(SqliteEntryLog.open(file), "a", Runnable::run);
    begin(session);
    session.close();
    opened.clear();
    try (java.util.stream.Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private HearingSession open(EntryLog log, String node, Executor thread) throws StoreException {
    HearingSession session =
        HearingSession.open(
            log,
            new Laptop(node, "Moderator"),
            InstantSource.fixed(NOW),
            new Ids(() -> node + "-" + ids.incrementAndGet()),
            thread);
    opened.add(session);
    return session;
  }

  private static void begin(HearingSession session) {
    MemorySession.after(
        session, List.of(new Command.CreateHearing(PlainDetails.of(AttributionRule.NAMED))));
  }

  private Command topic(String name) {
    return new Command.AddPart(new Topic(Id.of("topic-" + ids.incrementAndGet()), name));
  }

  private Id<Change> add(HearingSession session, String name) {
    Outcome outcome = session.submit(topic(name)).join();
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).change();
  }

  private static List<String> topics(HearingSession session) {
    return session.snapshot().hearing().topics().stream().map(Topic::name).toList();
  }

  /** What another program sees in the file. */
  private int entriesOnDisk() {
    try (EntryLog other = SqliteEntryLog.open(file)) {
      List<Entry> entries = other.readAll();
      return entries.size();
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }
}
