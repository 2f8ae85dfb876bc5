package org.hearingdesk.settings;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The hearings that were opened on this laptop, the last one first. Written at each change.
 *
 * <p>Used by one thread at a time.
 */
public final class RecentFiles {
  /** No more are remembered. */
  static final int MOST = 200;

  private final PropertiesFile file;
  private final List<RecentFile> files;

  private RecentFiles(PropertiesFile file) {
    this.file = file;
    this.files = read(file.read());
  }

  /** The list in this folder, which need not exist. */
  public static RecentFiles in(Path folder) {
    return new RecentFiles(new PropertiesFile(folder.resolve("recent.properties")));
  }

  /** The last opened first. */
  public List<RecentFile> all() {
    return List.copyOf(files);
  }

  /** Remembers how a hearing stands; it comes to its place by when it was opened. */
  public void remember(RecentFile recent) {
    files.removeIf(each -> each.path().equals(recent.path()));
    files.add(recent);
    files.sort(Comparator.comparing(RecentFile::openedAt).reversed());
    while (files.size() > MOST) {
      files.removeLast();
    }
    write();
  }

  /** Remembers that a hearing was closed as it should be. */
  public void closed(Path path) {
    files.replaceAll(each -> each.path().equals(path) ? each.opened(false) : each);
    write();
  }

  /** Forgets a hearing; its file stays where it is. */
  public void forget(Path path) {
    files.removeIf(each -> each.path().equals(path));
    write();
  }

  /** Remembers that a hearing was found at another place. */
  public void found(Path before, Path now) {
    files.removeIf(each -> each.path().equals(now) && !before.equals(now));
    files.replaceAll(each -> each.path().equals(before) ? each.at(now) : each);
    write();
  }

  private void write() {
    TreeMap<String, String> values = new TreeMap<>();
    for (int i = 0; i < files.size(); i++) {
      RecentFile each = files.get(i);
      String key = "recent.%03d.".formatted(i);
      values.put(key + "path", each.path().toString());
      values.put(key + "title", each.title());
      values.put(key + "date", each.date().toString());
      values.put(key + "place", each.place());
      values.put(key + "stage", each.stage().name());
      values.put(key + "opened", each.openedAt().toString());
      values.put(key + "saved", each.savedAt().toString());
      values.put(key + "open", Boolean.toString(each.open()));
    }
    file.write(values);
  }

  private static List<RecentFile> read(Map<String, String> values) {
    List<RecentFile> files = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      read(values, "recent.%03d.".formatted(i)).ifPresent(files::add);
    }
    return files;
  }

  /** One of them; empty when a line was changed by hand so that it makes no sense. */
  private static Optional<RecentFile> read(Map<String, String> values, String key) {
    String path = values.getOrDefault(key + "path", "");
    if (path.isBlank()) {
      return Optional.empty();
    }
    try {
      Instant opened = Instant.parse(values.getOrDefault(key + "opened", ""));
      return Optional.of(
          new RecentFile(
              Path.of(path),
              values.getOrDefault(key + "title", ""),
              LocalDate.parse(values.getOrDefault(key + "date", "")),
              values.getOrDefault(key + "place", ""),
              RecentFile.Stage.valueOf(values.getOrDefault(key + "stage", "")),
              opened,
              Instant.parse(values.getOrDefault(key + "saved", opened.toString())),
              Boolean.parseBoolean(values.get(key + "open"))));
    } catch (DateTimeException | IllegalArgumentException changedByHand) {
      return Optional.empty();
    }
  }
}
