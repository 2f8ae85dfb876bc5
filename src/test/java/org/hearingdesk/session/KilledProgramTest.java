package org.hearingdesk.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed in the middle of its work has lost nothing that it had said was done.
 */
class KilledProgramTest {
  private static final long SEED = 5;
  private static final int ROUNDS = 5;

  @TempDir Path folder = Path.of("");

  @Test
  @Timeout(120)
  void whatItSaidWasDoneIsThere() throws Exception {
    Path file = folder.resolve("Skills.hearing");
    SqliteEntryLog.create(file).close();
    Random random = new Random(SEED);
    Set<String> said = new LinkedHashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      said.addAll(saidUntilKilled(file, round * 100_000, 1 + random.nextInt(60)));
      assertThat(Files.exists(folder.resolve("Skills.hearing-lock")))
          .as("it had no time to tidy up")
          .isTrue();
      assertThat(topicsIn(file)).as("seed %d, round %d", SEED, round).containsAll(said);
    }
    assertThat(said).hasSizeGreaterThan(ROUNDS);
    try (java.util.stream.Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  @Timeout(60)
  void whileAnotherProgramWritesThisOneReads() throws Exception {
    Path file = folder.resolve("Skills.hearing");
    SqliteEntryLog.create(file).close();
    Process scribe = scribe(file, 0);
    try (BufferedReader lines = scribe.inputReader(UTF_8)) {
      String said = Objects.requireNonNull(lines.readLine(), "it ended by itself");
      try (EntryLog log = SqliteEntryLog.open(file)) {
        assertThat(log.access()).isEqualTo(EntryLog.Access.OPEN_ELSEWHERE);
        Set<String> seen = new LinkedHashSet<>();
        History.of(log.readAll()).hearing().topics().forEach(it -> seen.add(it.id().value()));
        assertThat(seen).contains(said);
      }
    } finally {
      scribe.destroyForcibly();
    }
    assertThat(scribe.waitFor(30, TimeUnit.SECONDS)).isTrue();
    try (EntryLog log = SqliteEntryLog.open(file)) {
      assertThat(log.access()).isEqualTo(EntryLog.Access.WRITE);
    }
  }

  /** Lets it say a number of things, then kills it at whatever it is doing. */
  private static Set<String> saidUntilKilled(Path file, int first, int atLeast) throws Exception {
    Process scribe = scribe(file, first);
    Set<String> said = new LinkedHashSet<>();
    try (BufferedReader lines = scribe.inputReader(UTF_8)) {
      while (said.size() < atLeast) {
        said.add(Objects.requireNonNull(lines.readLine(), "it ended by itself"));
      }
      // Not through Process, which would close the stream: what it said before it died counts too.
      scribe.toHandle().destroyForcibly();
      said.addAll(wholeLines(lines));
    } finally {
      scribe.destroyForcibly();
    }
    assertThat(scribe.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  private static Process scribe(Path file, int first) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Scribe.class.getName(),
            file.toString(),
            Integer.toString(first))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The rest of what it said; the last line may have been cut off. */
  private static List<String> wholeLines(BufferedReader lines) throws IOException {
    List<String> rest = lines.readAllLines();
    return rest.isEmpty() ? rest : rest.subList(0, rest.size() - 1);
  }

  private static Set<String> topicsIn(Path file) throws StoreException {
    try (EntryLog log = SqliteEntryLog.open(file);
        HearingSession session =
            HearingSession.open(
                log,
                new Laptop("test", "Test"),
                InstantSource.system(),
                Ids.random(),
                Runnable::run)) {
      assertThat(log.access()).isEqualTo(EntryLog.Access.WRITE);
      Hearing hearing = session.snapshot().hearing();
      assertThat(hearing.anomalies()).isEmpty();
      Set<String> topics = new LinkedHashSet<>();
      hearing.topics().forEach(topic -> topics.add(topic.id().value()));
      return topics;
    }
  }
}
