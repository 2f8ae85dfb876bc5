package org.hearingdesk.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.json.MalformedJsonException;

/**
 * A folder that a sync service or a stick carries from laptop to laptop. Each laptop writes files
 * of its own with what nobody else has put there, and reads those of the others. A file ends with
 * its own check, so that one that is only half there is left for later.
 *
 * <p>Used by one thread.
 */
public final class ExchangeFolder {
  private static final String ENDING = ".entries";
  private static final int MOST_IN_ONE_FILE = 2_000;
  private static final long LARGEST = 256L * 1024 * 1024;

  private final Path folder;
  private final String hearing;
  private final String own;
  private final EntryCodec codec = new EntryCodec();
  private final Map<String, Seen> seen = new HashMap<>();
  private final Set<String> there = new HashSet<>();
  private List<Entry> last = List.of();
  private int number;

  /**
   * @param hearing tells the files of this hearing from those of others
   * @param laptop tells the files of this laptop from those of others
   */
  public ExchangeFolder(Path folder, String hearing, String laptop) {
    this.folder = folder;
    this.hearing = plain(hearing);
    this.own = this.hearing + "." + plain(laptop) + ".";
  }

  private record Seen(long size, long time) {}

  /**
   * What was found that had not been read before.
   *
   * @param laptops how many other laptops have files here
   * @param unfinished the files that are not whole, or not yet
   */
  public record Found(List<Entry> entries, int laptops, List<String> unfinished) {
    public Found {
      entries = List.copyOf(entries);
      unfinished = List.copyOf(unfinished);
    }
  }

  /** Reads what has come since the last time. */
  public Found read() throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<String> unfinished = new ArrayList<>();
    Set<String> laptops = new TreeSet<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (!name.startsWith(own)) {
        laptops.add(laptop(name));
      }
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      Seen as = new Seen(now.size(), now.lastModifiedTime().toMillis());
      if (as.equals(seen.get(name))) {
        continue;
      }
      List<Entry> found = whole(file, now.size());
      if (found.isEmpty()) {
        unfinished.add(name);
        continue;
      }
      seen.put(name, as);
      found.forEach(entry -> there.add(entry.id()));
      entries.addAll(found);
      remember(name, found);
    }
    return new Found(entries, laptops.size(), unfinished);
  }

  /** Writes those of these entries that are in no file here; says how many. */
  public int write(List<Entry> all) throws IOException {
    List<Entry> fresh = all.stream().filter(entry -> !there.contains(entry.id())).toList();
    int written = 0;
    while (written < fresh.size()) {
      if (number == 0 || last.size() >= MOST_IN_ONE_FILE) {
        number++;
        last = List.of();
      }
      int end = Math.min(fresh.size(), written + MOST_IN_ONE_FILE - last.size());
      List<Entry> content = new ArrayList<>(last);
      content.addAll(fresh.subList(written, end));
      put(own + String.format(Locale.ROOT, "%05d", number) + ENDING, content);
      last = List.copyOf(content);
      fresh.subList(written, end).forEach(entry -> there.add(entry.id()));
      written = end;
    }
    return written;
  }

  /** Where this laptop left off, when the program starts again. */
  private void remember(String name, List<Entry> found) {
    if (name.startsWith(own)) {
      String digits = name.substring(own.length(), name.length() - ENDING.length());
      if (digits.matches("\\d{5}") && Integer.parseInt(digits) >= number) {
        number = Integer.parseInt(digits);
        last = found;
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(
              file -> {
                String name = file.getFileName().toString();
                return name.startsWith(hearing + ".") && name.endsWith(ENDING);
              })
          .sorted()
          .toList();
    }
  }

  /** The entries of a file; none if it is not whole. */
  private List<Entry> whole(Path file, long size) throws IOException {
    if (size > LARGEST) {
      return List.of();
    }
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length - 65;
    if (end <= 0 || bytes[bytes.length - 1] != '\n' || bytes[end - 1] != '\n') {
      return List.of();
    }
    String check = new String(bytes, end, 64, StandardCharsets.US_ASCII);
    if (!check.equals(check(bytes, end))) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    int start = 0;
    try {
      for (int i = 0; i < end; i++) {
        if (bytes[i] == '\n') {
          entries.add(codec.decode(Arrays.copyOfRange(bytes, start, i)));
          start = i + 1;
        }
      }
    } catch (MalformedJsonException e) {
      // From a newer program perhaps: this one cannot read it, whatever comes after.
      return List.of();
    }
    return entries;
  }

  /** Under another name until it is whole; where that cannot be, the check at its end helps. */
  private void put(String name, List<Entry> content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Entry entry : content) {
      out.write(codec.encode(entry));
      out.write('\n');
    }
    byte[] lines = out.toByteArray();
    out.write(check(lines, lines.length).getBytes(StandardCharsets.US_ASCII));
    out.write('\n');
    Path part = folder.resolve(name + ".part");
    try {
      Files.write(part, out.toByteArray());
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      move(part, folder.resolve(name));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String check(byte[] bytes, int end) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, end);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String laptop(String name) {
    int dot = name.indexOf('.');
    int end = name.indexOf('.', dot + 1);
    return name.substring(dot + 1, end > dot ? end : name.length());
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9-]", "-");
  }
}
