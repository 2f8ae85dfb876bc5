package org.hearingdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.domain.log.SampleDetails;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.store.BackupFolder;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.SqliteEntryLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed at any moment, while it opens a file and while it writes, and has lost
 * nothing that it had acknowledged. Two hundred times: {@code mvn test -Dtest=KilledDeskTest
 * -Dkills=200}; other moments with {@code -Dkills.seed=}.
 */
class KilledDeskTest {
  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final long SEED = Long.getLong("kills.seed", 25);
  private static final int KILLS_OF_ONE_FILE = 20;

  /** That of this kill and of the one before, each with the box of ballots that it opened. */
  private static final int MOST_CHANGES_IN_FLIGHT = 4;

  private final Random random = new Random(SEED);
  private final List<String> spoken = new ArrayList<>();
  private int acknowledged;
  private int inFlight;
  private final Set<Path> backups = new HashSet<>();

  @TempDir Path folder;

  @Test
  void nothingThatWasAcknowledgedIsLost() throws Exception {
    Path file = folder.resolve("none.hearing");
    for (int kill = 0; kill < KILLS; kill++) {
      if (kill % KILLS_OF_ONE_FILE == 0) {
        file = begun("Day " + kill);
      }
      drive(file, kill);
      compare(file, "seed %d, kill %d".formatted(SEED, kill));
    }
    assertThat(acknowledged).isGreaterThan(KILLS);
    IO.println(
        "%d kills, %d acknowledgements, lost 0, corrupted 0; %d entries written and not yet told"
                .formatted(KILLS, acknowledged, inFlight)
            + "; %d backups, all whole".formatted(backups.size()));
  }

  private Path begun(String name) throws Exception {
    spoken.clear();
    Path file = folder.resolve(name + ".hearing");
    HearingOpener opener = new HearingOpener(Messages.strict(Locale.ENGLISH), settings());
    opener.create(file, List.of(new Command.CreateHearing(SampleDetails.of(name)))).close();
    return file;
  }

  private Settings settings() {
    return Settings.in(folder.resolve("settings"));
  }

  /** Lets it work for a random while and kills it at whatever it is doing. */
  private void drive(Path file, int kill) throws Exception {
    Process desk = desk(file, kill);
    try (BufferedReader lines = desk.inputReader(UTF_8)) {
      if (random.nextInt(8) == 0) {
        // While it starts and opens the file.
        LockSupport.parkNanos(Duration.ofMillis(300 + random.nextInt(700)).toNanos());
      } else {
        int until = spoken.size() + 1 + random.nextInt(150);
        while (spoken.size() < until) {
          String line = lines.readLine();
          assertThat(line).as("it ended by itself").isNotNull();
          hear(line);
        }
        LockSupport.parkNanos(random.nextInt(2_000_000));
      }
      // Not through Process, which would close the stream: what it said before it died counts too.
      desk.toHandle().destroyForcibly();
      lines.readAllLines().forEach(this::hear);
    } finally {
      desk.destroyForcibly();
    }
    assertThat(desk.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  /** The last line may have been cut off. */
  private void hear(String line) {
    if (line.matches(Spoken.WHOLE)) {
      spoken.add(line);
      acknowledged++;
    }
  }

  private void compare(Path file, String when) throws Exception {
    List<Entry> entries;
    try (SqliteEntryLog log = SqliteEntryLog.open(file)) {
      assertThat(log.access()).as(when).isEqualTo(EntryLog.Access.WRITE);
      entries = log.readAll();
      assertThat(log.check(Optional.empty()).faults()).as(when).isEmpty();
    }
    List<String> there = new ArrayList<>();
    Spoken word = new Spoken();
    for (Entry entry : entries) {
      there.add(word.take(List.of(entry)));
    }
    assertThat(there).as(when).containsAll(spoken);
    if (!spoken.isEmpty()) {
      requireOneInFlight(entries, when);
    }
    assertThat(History.of(entries).size()).as(when).isEqualTo(entries.size());
    compareBackups(file, entries, when);
  }

  /** A backup has its name only when it is whole; it may have been killed while it was written. */
  private void compareBackups(Path file, List<Entry> entries, String when) throws Exception {
    for (BackupFolder.Backup backup : BackupFolder.beside(file).list()) {
      List<Entry> held = BackupFolder.read(backup.file());
      assertThat(held).as(when).isEqualTo(entries.subList(0, held.size()));
      backups.add(backup.file());
    }
  }

  /** What is there beyond what was acknowledged was being written. */
  private void requireOneInFlight(List<Entry> entries, String when) {
    int told = Integer.parseInt(spoken.getLast().substring(0, spoken.getLast().indexOf(' ')));
    Set<String> beyond = new HashSet<>();
    entries.subList(told, entries.size()).forEach(entry -> beyond.add(entry.change().value()));
    assertThat(beyond).as(when).hasSizeLessThanOrEqualTo(MOST_CHANGES_IN_FLIGHT);
    inFlight += entries.size() - told;
  }

  private Process desk(Path file, int kill) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            DrivenDesk.class.getName(),
            file.toString(),
            Files.createDirectories(folder.resolve("settings")).toString(),
            Long.toString(SEED * 1000 + kill))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
