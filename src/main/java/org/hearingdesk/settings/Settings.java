package org.hearingdesk.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * Settings in one properties file. Where it cannot be read or written the program goes on without
 * memory; {@link #problem} says so.
 *
 * <p>Used by one thread.
 */
public final class Settings {
  private static final int MOST_RECENT = 30;
  private static final long LONGEST_FILE = 1_000_000;

  private final Path file;
  private final Path local;
  private final Properties values = new Properties();
  private Optional<String> problem = Optional.empty();

  private Settings(Path file, Path local) {
    this.file = file;
    this.local = local;
  }

  /** The settings of this folder; empty ones if there are none. */
  public static Settings in(Path folder) {
    return in(folder, folder);
  }

  /**
   * The settings of a folder that may go with the person from computer to computer.
   *
   * @param local where the program keeps what is to stay on this computer
   */
  public static Settings in(Path folder, Path local) {
    Settings settings = new Settings(folder.resolve("settings.properties"), local);
    settings.load();
    return settings;
  }

  /** Where the program keeps what is to stay on this computer; it need not be there yet. */
  public Path local() {
    return local;
  }

  /** Why settings are not remembered, as the system says it; empty if they are. */
  public Optional<String> problem() {
    return problem;
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key)).filter(value -> !value.isBlank());
  }

  /** Remembers a value; a blank one is forgotten. */
  public void set(String key, String value) {
    if (value.isBlank()) {
      values.remove(key);
    } else {
      values.setProperty(key, value);
    }
    save();
  }

  /** The name by which this laptop signs its entries, made once. */
  public String node(Supplier<String> make) {
    Optional<String> known = get("node");
    if (known.isEmpty()) {
      set("node", make.get());
    }
    return get("node").orElseGet(make);
  }

  /** The hearings that were open here, latest first. */
  public List<RecentHearing> recent() {
    List<RecentHearing> recent = new ArrayList<>();
    for (int i = 0; i < MOST_RECENT; i++) {
      read("recent." + i + ".").ifPresent(recent::add);
    }
    return recent;
  }

  /** Puts a hearing first in the list; an older line of the same file goes. */
  public void remember(RecentHearing hearing) {
    List<RecentHearing> recent = new ArrayList<>(recent());
    recent.removeIf(other -> other.file().equals(hearing.file()));
    recent.addFirst(hearing);
    write(recent);
  }

  /** Takes a hearing out of the list; its file stays. */
  public void forget(Path hearing) {
    List<RecentHearing> recent = new ArrayList<>(recent());
    recent.removeIf(other -> other.file().equals(hearing));
    write(recent);
  }

  private void write(List<RecentHearing> recent) {
    values.keySet().removeIf(key -> key.toString().startsWith("recent."));
    for (int i = 0; i < Math.min(recent.size(), MOST_RECENT); i++) {
      RecentHearing hearing = recent.get(i);
      String prefix = "recent." + i + ".";
      values.setProperty(prefix + "file", hearing.file().toString());
      values.setProperty(prefix + "title", hearing.title());
      values.setProperty(prefix + "date", hearing.date());
      values.setProperty(prefix + "place", hearing.place());
      values.setProperty(prefix + "stage", hearing.stage());
      values.setProperty(prefix + "opened", hearing.opened().toString());
      values.setProperty(prefix + "closed", Boolean.toString(hearing.closedProperly()));
    }
    save();
  }

  private Optional<RecentHearing> read(String prefix) {
    String path = values.getProperty(prefix + "file", "");
    if (path.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RecentHearing(
              Path.of(path),
              values.getProperty(prefix + "title", ""),
              values.getProperty(prefix + "date", ""),
              values.getProperty(prefix + "place", ""),
              values.getProperty(prefix + "stage", ""),
              Instant.parse(values.getProperty(prefix + "opened", "")),
              Boolean.parseBoolean(values.getProperty(prefix + "closed", "true"))));
    } catch (InvalidPathException | DateTimeParseException e) {
      // A line that somebody edited by hand is worth less than a program that starts.
      return Optional.empty();
    }
  }

  private void load() {
    if (!Files.exists(file)) {
      return;
    }
    try {
      if (Files.size(file) > LONGEST_FILE) {
        problem = Optional.of(file + " is too large");
        return;
      }
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(reader);
      }
    } catch (IOException | IllegalArgumentException e) {
      problem = Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private void save() {
    try {
      Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "settings", ".tmp");
      try {
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
          values.store(writer, null);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
      problem = Optional.empty();
    } catch (IOException e) {
      problem = Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
