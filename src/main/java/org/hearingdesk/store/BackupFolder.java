package org.hearingdesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.store.StoreException.Kind;

/**
 * The backups of one hearing: complete copies, each a hearing that can be opened, in a folder of
 * their own. The name of each says when it was written.
 */
public final class BackupFolder {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String ENDING = ".hearing";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);
  private static final int MOMENT_LENGTH = "2026-11-25T08-00-00Z".length();

  private final Path hearing;
  private final Path folder;

  private BackupFolder(Path hearing, Path folder) {
    this.hearing = hearing;
    this.folder = folder;
  }

  /** A backup and when it was written. */
  public record Backup(Path file, Instant at) {}

  /** Backups beside the hearing. */
  public static BackupFolder beside(Path hearing) {
    Path file = hearing.toAbsolutePath();
    return new BackupFolder(file, file.resolveSibling(stem(file) + " backups"));
  }

  /** Backups in a folder that a person has chosen, which may hold those of other hearings too. */
  public static BackupFolder in(Path chosen, Path hearing) {
    Path file = hearing.toAbsolutePath();
    String name =
        Chain.hex(Chain.digest(new byte[0], file.toString().getBytes(StandardCharsets.UTF_8), ""))
            .substring(0, 8);
    return new BackupFolder(file, chosen.resolve(stem(file) + " " + name));
  }

  public Path folder() {
    return folder;
  }

  /**
   * Writes a backup of the hearing as it is on the disk now, whoever has it open, and looks into it
   * before it counts. Backups that are not needed any more go.
   *
   * @throws StoreException if there is none afterwards; the older ones are still there
   */
  public Backup write(Instant now) throws StoreException {
    Instant at = now.truncatedTo(ChronoUnit.SECONDS);
    Path target = folder.resolve(stem(hearing) + " " + MOMENT.format(at) + ENDING);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          VerifiedCopy.kind(folder), folder, String.valueOf(e.getMessage()), e);
    }
    if (!Files.exists(target)) {
      try (Database database = Database.open(hearing, Database.Mode.READ, PATIENCE)) {
        VerifiedCopy.of(database, target, BackupFolder::requireBeginning);
      }
    }
    thin(now);
    return new Backup(target, at);
  }

  /** All of them, the latest first. */
  public List<Backup> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> backup(file).stream())
          .sorted(Comparator.comparing(Backup::at).reversed())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Puts a backup where the hearing is. What is there now is kept beside it under a name that says
   * so; nobody may have it open.
   *
   * @return where what was there is now, if there was anything
   */
  public Optional<Path> restore(Path backup, Instant now) throws StoreException {
    requireFree();
    Path part = hearing.resolveSibling(hearing.getFileName() + ".restored");
    try {
      Files.deleteIfExists(part);
      try (Database database = Database.open(backup, Database.Mode.FROZEN, PATIENCE)) {
        VerifiedCopy.of(database, part, FileFormat.SUMMARY);
      }
      Optional<Path> kept = Files.exists(hearing) ? Optional.of(putAside(now)) : Optional.empty();
      Files.move(part, hearing);
      return kept;
    } catch (IOException e) {
      throw new StoreException(
          VerifiedCopy.kind(hearing), hearing, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * What a backup holds, without replaying it.
   *
   * @param changes how many there are
   * @param turns how many interventions were held
   * @param last when the last change was recorded
   */
  public record Content(int changes, int turns, Optional<Instant> last) {}

  /** Looks into a backup; empty if it cannot be read. */
  public Optional<Content> look(Backup backup) {
    try (Database database = Database.open(backup.file(), Database.Mode.FROZEN, PATIENCE)) {
      int changes = database.number("SELECT count(DISTINCT entry ->> '$.change') FROM entry");
      int turns =
          database.number(
              "SELECT count(*) FROM entry WHERE entry ->> '$.fact.type'"
                  + " IN ('FloorGiven', 'InterventionNoted')");
      String last = database.value("SELECT coalesce(max(entry ->> '$.at'), '') FROM entry");
      return Optional.of(
          new Content(
              changes,
              turns,
              last.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(last))));
    } catch (StoreException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The entries of a backup. */
  public static List<Entry> read(Path backup) throws StoreException {
    try (EntryLog log = SqliteEntryLog.openReadOnly(backup, FileFormat.CURRENT)) {
      return log.readAll();
    }
  }

  /** The hearing goes on being written while it is copied: the copy must be a beginning of it. */
  private static void requireBeginning(Database original, Database copy) throws StoreException {
    String last = copy.value("SELECT coalesce(max(number), 0) FROM entry");
    String link = "SELECT coalesce((SELECT hex(link) FROM entry WHERE number = " + last + "), '')";
    boolean sameEnd = copy.value(link).equals(original.value(link));
    if (!sameEnd || (!isChained(copy) && isChained(original))) {
      throw new StoreException(Kind.IO, copy.file(), "is not what was to be copied");
    }
  }

  private static boolean isChained(Database database) throws StoreException {
    return ChainCheck.of(database, Optional.empty()).whole();
  }

  private void requireFree() throws StoreException {
    if (Files.exists(hearing) && Files.isWritable(hearing)) {
      try (Held held = new Held()) {
        Optional<WriterLock> lock = WriterLock.take(hearing);
        held.hold(
            lock.orElseThrow(() -> new StoreException(Kind.LOCKED, hearing, "open elsewhere")));
      }
    }
  }

  private Path putAside(Instant now) throws IOException {
    String moment = MOMENT.format(now.truncatedTo(ChronoUnit.SECONDS));
    Path aside = hearing.resolveSibling(stem(hearing) + " before restoring " + moment + ENDING);
    for (int i = 2; Files.exists(aside); i++) {
      aside =
          hearing.resolveSibling(stem(hearing) + " before restoring " + moment + " " + i + ENDING);
    }
    Files.move(hearing, aside);
    Path side = OpenHearing.sideFileOf(hearing);
    if (Files.exists(side)) {
      Files.move(side, OpenHearing.sideFileOf(aside));
    }
    Files.deleteIfExists(PrivateCopy.sibling(hearing, "-shm"));
    return aside;
  }

  private void thin(Instant now) {
    List<Backup> all = list();
    Set<Instant> kept = new HashSet<>(Thinning.kept(all.stream().map(Backup::at).toList(), now));
    List<Path> gone = new ArrayList<>();
    all.stream().filter(each -> !kept.contains(each.at())).forEach(each -> gone.add(each.file()));
    for (Path each : gone) {
      try {
        Files.deleteIfExists(each);
      } catch (IOException e) {
        // One too many does no harm.
      }
    }
  }

  private Optional<Backup> backup(Path file) {
    String name = String.valueOf(file.getFileName());
    int end = name.length() - ENDING.length();
    if (!name.endsWith(ENDING) || end < MOMENT_LENGTH) {
      return Optional.empty();
    }
    try {
      String moment = name.substring(end - MOMENT_LENGTH, end);
      return Optional.of(new Backup(file, Instant.from(MOMENT.parse(moment))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
