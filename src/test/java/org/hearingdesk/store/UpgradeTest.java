package org.hearingdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hearingdesk.store.EntryLog.Access;
import org.hearingdesk.store.FileFormat.Upgrade;
import org.hearingdesk.store.StoreException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a format 0 that never was: entries in a table of another name. */
class UpgradeTest {
  private static final FileFormat FORMAT =
      new FileFormat(
          1,
          List.of(
              new Upgrade(
                  0,
                  List.of(
                      FileFormat.TABLE,
                      FileFormat.UPGRADES,
                      "INSERT INTO entry (number, entry) SELECT number, text FROM line",
                      "DROP TABLE line",
                      FileFormat.INDEX,
                      FileFormat.VIEW))));

  @TempDir Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void oldFile() throws StoreException {
    file = folder.resolve("Skills.2019.hearing");
    EntryCodec codec = new EntryCodec();
    try (Database old = Database.open(file, Database.Mode.CREATE, Duration.ofSeconds(1))) {
      old.run("PRAGMA application_id = " + FileFormat.APPLICATION_ID);
      old.run("CREATE TABLE line (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
      for (int i = 0; i < 5; i++) {
        String text = new String(codec.encode(Entries.numbered(i)), UTF_8);
        old.run("INSERT INTO line (text) VALUES ('" + text + "')");
      }
    }
  }

  @Test
  void anOlderFileIsUpgradedAndACopyKeptBesideIt() throws Exception {
    try (EntryLog log = SqliteEntryLog.open(file, FORMAT)) {
      assertThat(log.access()).isEqualTo(Access.WRITE);
      assertThat(log.readAll()).isEqualTo(Entries.several(0, 5));
      log.append(Entries.several(5, 6));
    }
    assertThat(names())
        .containsExactlyInAnyOrder("Skills.2019.hearing", "Skills.2019.format-0.hearing");
    Path kept = folder.resolve("Skills.2019.format-0.hearing");
    try (Database copy = Database.open(kept, Database.Mode.FROZEN, Duration.ofSeconds(1))) {
      assertThat(copy.number("SELECT count(*) FROM line")).isEqualTo(5);
      assertThat(copy.number("PRAGMA user_version")).isZero();
      assertThat(copy.number("PRAGMA application_id")).isEqualTo(FileFormat.APPLICATION_ID);
    }
    try (EntryLog log = SqliteEntryLog.open(file, FORMAT)) {
      assertThat(log.readAll()).isEqualTo(Entries.several(0, 6));
    }
    assertThat(names()).as("upgraded once").hasSize(2);
  }

  @Test
  void theCopyReplacesNothing() throws Exception {
    Path taken = folder.resolve("Skills.2019.format-0.hearing");
    Files.writeString(taken, "mine");
    SqliteEntryLog.open(file, FORMAT).close();
    assertThat(taken).hasContent("mine");
    assertThat(names()).contains("Skills.2019.format-0.2.hearing");
  }

  @Test
  void aStepThatFailsLeavesTheFileAsItWas() throws Exception {
    FileFormat broken =
        new FileFormat(
            1, List.of(new Upgrade(0, List.of("DROP TABLE line", "DROP TABLE nowhere"))));
    assertThatThrownBy(() -> SqliteEntryLog.open(file, broken)).isInstanceOf(StoreException.class);
    try (EntryLog log = SqliteEntryLog.open(file, FORMAT)) {
      assertThat(log.readAll()).isEqualTo(Entries.several(0, 5));
    }
  }

  @Test
  void whereNothingCanBeWrittenACopyIsUpgraded() throws Exception {
    byte[] before = Files.readAllBytes(file);
    try (EntryLog log = SqliteEntryLog.openReadOnly(file, FORMAT)) {
      assertThat(log.access()).isEqualTo(Access.READ_ONLY_MEDIUM);
      assertThat(log.readAll()).isEqualTo(Entries.several(0, 5));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(names()).hasSize(1);
  }

  @Test
  void anOlderFormatThatNobodyKnowsIsRefused() throws Exception {
    assertThatThrownBy(() -> SqliteEntryLog.open(file))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DAMAGED));
  }

  @Test
  void aLineOfTheFirstFormatIsReadAsItWasWritten() throws Exception {
    String line =
        "{\"id\":\"6f1c\",\"stamp\":{\"millis\":1795420800000,\"counter\":2,\"node\":\"laptop\"},"
            + "\"at\":\"2026-11-23T08:00:00Z\",\"operator\":\"Moderator\",\"change\":\"c1\","
            + "\"fact\":{\"type\":\"FloorGiven\",\"intervention\":\"t1\",\"item\":\"i1\","
            + "\"speaker\":{\"type\":\"Several\",\"speakers\":[{\"type\":\"Person\",\"participant\":\"p1\"},"
            + "{\"type\":\"Unidentified\"}]},\"kind\":\"POINT_OF_ORDER\",\"limit\":\"PT3M\","
            + "\"at\":\"2026-11-23T08:00:00.250Z\"}}";
    EntryCodec codec = new EntryCodec();
    byte[] bytes = line.getBytes(UTF_8);
    assertThat(new String(codec.encode(codec.decode(bytes)), UTF_8)).isEqualTo(line);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }
}
