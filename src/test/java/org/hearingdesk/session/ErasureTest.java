package org.hearingdesk.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.store.BackupFolder;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was erased is in no byte of the hearing any more, nor of what lies beside it. */
class ErasureTest {
  private static final Id<Participant> PERSON = Id.of("p1");
  private static final Id<AgendaItem> ITEM = Id.of("i1");
  private static final Id<Intervention> TURN = Id.of("t1");
  private static final Instant NOW = Instant.parse("2026-11-25T13:00:00Z");

  /** Invented, and like nothing else that a file might hold. */
  private static final List<String> TRACES =
      List.of("Wxqvorak", "Zqémille", "zq.wxqvorak@example.org", "Queller of Kwzx");

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void aDayWithThePersonInEveryCorner() throws Exception {
    file = folder.resolve("Skills.hearing");
    try (HearingSession session = session(SqliteEntryLog.create(file), "a")) {
      act(session, new Command.CreateHearing(PlainDetails.of(AttributionRule.NAMED)));
      act(session, new Command.AddPart(person("Zqémille", Presence.ABSENT)));
      act(session, new Command.AddPart(other()));
      act(session, new Command.AddPart(item()));
      act(
          session,
          new Command.EditPart(
              person("Zqémille", Presence.ABSENT), person("Zqémille", Presence.IN_ROOM)));
      act(session, new Command.OpenHearing());
      act(session, new Command.StartItem(ITEM));
      act(
          session,
          new Command.GiveFloor(TURN, ITEM, new Speaker.Person(PERSON), RequestKind.ORDINARY));
      act(session, new Command.WritePrivateNote(TURN, "Ms Wxqvorak was in a hurry."));
      act(session, new Command.EndFloor());
      act(session, new Command.ReopenHearing("never"));
      session.undo().join();
      act(session, new Command.WritePrivateNote(TURN, "Ask zq.wxqvorak@example.org again."));
    }
    BackupFolder.beside(file).write(NOW);
    assertThat(traces()).as("it is there before").hasSizeGreaterThan(4);
  }

  @Test
  void noByteOfTheFileItsSideFileOrItsBackupsNamesThePerson() throws Exception {
    List<Entry> tellings = new ArrayList<>();
    try (HearingSession session = session(SqliteEntryLog.open(file), "a")) {
      Outcome outcome = session.submit(new Command.ErasePerson(PERSON, "Erased person 1")).join();
      assertThat(outcome).isInstanceOf(Outcome.Done.class);
      assertThat(tracesIn(file)).as("while it is open").isEmpty();
      assertThat(tracesIn(folder.resolve("Skills.hearing-wal"))).isEmpty();
      Hearing hearing = session.snapshot().hearing();
      assertThat(hearing.participants().find(PERSON).map(Participant::name))
          .contains("Erased person 1");
      assertThat(hearing.interventions().find(TURN).orElseThrow().privateNote())
          .isEqualTo("Ask […] again.");
      assertThat(hearing.participants().all()).hasSize(2);
      assertThat(hearing.interventions().size()).as("what is counted stays").isEqualTo(1);
      assertThat(hearing.anomalies()).isEmpty();
      assertThat(session.undo().join()).isInstanceOf(Outcome.Done.class);
      assertThat(session.snapshot().hearing().participants().find(PERSON).map(Participant::name))
          .as("it is not undone")
          .contains("Erased person 1");
      session.snapshot().history().entries().stream()
          .filter(entry -> entry.fact() instanceof Fact.PersonErased)
          .forEach(tellings::add);
      assertThat(tellings).as("the log says that it happened").hasSize(1);
    }
    assertThat(BackupFolder.beside(file).erase(tellings)).isEmpty();
    assertThat(traces()).isEmpty();
    for (Path each : List.of(file, BackupFolder.beside(file).list().getFirst().file())) {
      try (SqliteEntryLog log = SqliteEntryLog.open(each)) {
        assertThat(log.check(Optional.empty()).faults()).isEmpty();
        assertThat(log.check(Optional.empty()).rewritten()).isGreaterThan(3);
      }
    }
  }

  @Test
  void whoeverChangesARewrittenEntryIsFoundOut() throws Exception {
    try (HearingSession session = session(SqliteEntryLog.open(file), "a")) {
      act(session, new Command.ErasePerson(PERSON, "Erased person 1"));
      act(session, new Command.ErasePerson(Id.of("p2"), "Erased person 2"));
    }
    try (SqliteEntryLog log = SqliteEntryLog.open(file)) {
      assertThat(log.check(Optional.empty()).faults()).as("erased twice").isEmpty();
    }
    tamper("UPDATE entry SET entry = replace(entry, 'Erased person 1', 'Somebody else')");
    try (SqliteEntryLog log = SqliteEntryLog.open(file)) {
      assertThat(log.check(Optional.empty()).faults()).isNotEmpty();
    }
  }

  @Test
  void aCopyThatStillNamesThePersonDoesNotBringThemBack() throws Exception {
    Path copy = folder.resolve("Copy.hearing");
    Files.copy(file, copy);
    List<Entry> others;
    try (HearingSession elsewhere = session(SqliteEntryLog.open(copy), "b")) {
      act(
          elsewhere,
          new Command.EditPart(
              person("Zqémille", Presence.IN_ROOM), person("Zqémille", Presence.ONLINE)));
      others = elsewhere.snapshot().history().entries();
    }
    try (HearingSession session = session(SqliteEntryLog.open(file), "a")) {
      act(session, new Command.ErasePerson(PERSON, "Erased person 1"));
      session.merge(others).join();
      assertThat(session.snapshot().hearing().participants().find(PERSON).map(Participant::name))
          .contains("Erased person 1");
      assertThat(tracesIn(file)).isEmpty();
      others = session.snapshot().history().entries();
    }
    assertThat(tracesIn(file)).isEmpty();
    try (HearingSession elsewhere = session(SqliteEntryLog.open(copy), "b")) {
      elsewhere.merge(others).join();
    }
    assertThat(tracesIn(copy)).as("the other laptop erases, too").isEmpty();
    try (SqliteEntryLog log = SqliteEntryLog.open(copy)) {
      assertThat(log.check(Optional.empty()).faults()).isEmpty();
    }
  }

  private void tamper(String sql) throws Exception {
    try (java.sql.Connection connection =
            java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> traces() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        found.addAll(tracesIn(each));
      }
    }
    return found;
  }

  /** Also in small letters, and as SQLite or Java might write them in two bytes a letter. */
  private static List<String> tracesIn(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    String small = bytes.toLowerCase(Locale.ROOT);
    return TRACES.stream()
        .filter(trace -> {
          String plain = new String(trace.getBytes(UTF_8), StandardCharsets.ISO_8859_1);
          String wide =
              new String(trace.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
          return small.contains(plain.toLowerCase(Locale.ROOT)) || bytes.contains(wide);
        })
        .map(trace -> file.getFileName() + ": " + trace)
        .toList();
  }

  private static void act(HearingSession session, Command command) {
    var _ = session.submit(command).join();
  }

  private static HearingSession session(SqliteEntryLog log, String node) throws StoreException {
    return HearingSession.open(
        log, new Laptop(node, "Test"), InstantSource.system(), Ids.random(), Runnable::run);
  }

  private static Participant person(String given, Presence presence) {
    return new Participant(
        PERSON,
        "",
        given,
        "Wxqvorak",
        "Queller of Kwzx",
        Optional.empty(),
        Set.of(Role.DELEGATE),
        presence,
        "zq.wxqvorak@example.org");
  }

  private static Participant other() {
    return new Participant(
        Id.of("p2"),
        "",
        "Ann",
        "Sample",
        "",
        Optional.empty(),
        Set.of(Role.DELEGATE),
        Presence.IN_ROOM,
        "");
  }

  private static AgendaItem item() {
    return new AgendaItem(
        ITEM,
        ItemKind.DISCUSSION,
        "Micro-credentials",
        Optional.empty(),
        java.time.Duration.ofMinutes(45),
        List.of(),
        Optional.empty(),
        "A word of Zqémille Wxqvorak first",
        "");
  }
}
