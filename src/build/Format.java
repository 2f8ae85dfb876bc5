import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Checks that every Java source is laid out by google-java-format, or lays it out.
 *
 * <p>{@code java Format.java check|write STAMP DIRECTORY...}, started by the build with the
 * formatter on the class path. Exit code 1 means that a source is laid out differently or cannot be
 * parsed. Only sources changed since the last success are read: that moment is the time of the file
 * STAMP.
 */
final class Format {
  private Format() {}

  static void main(String[] arguments) throws IOException {
    boolean write = arguments[0].equals("write");
    Path stamp = Path.of(arguments[1]);
    FileTime started = FileTime.from(Instant.now());
    List<String> sources = changedSince(stamp, List.of(arguments).subList(2, arguments.length));
    if (!sources.isEmpty() && run(write, sources) != 0) {
      if (!write) {
        System.err.println("Not laid out by google-java-format (above). To mend: mvn -Pformat");
      }
      System.exit(1);
    }
    Files.createDirectories(stamp.getParent());
    Files.writeString(stamp, "");
    Files.setLastModifiedTime(stamp, started);
  }

  private static int run(boolean write, List<String> sources) {
    List<String> call = new ArrayList<>();
    call.addAll(write ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    call.addAll(sources);
    return ToolProvider.findFirst("google-java-format")
        .orElseThrow()
        .run(System.out, System.err, call.toArray(String[]::new));
  }

  private static List<String> changedSince(Path stamp, List<String> directories)
      throws IOException {
    FileTime last =
        Files.exists(stamp) ? Files.getLastModifiedTime(stamp) : FileTime.from(Instant.EPOCH);
    List<String> changed = new ArrayList<>();
    for (String directory : directories) {
      try (Stream<Path> files = Files.walk(Path.of(directory))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> modified(file).compareTo(last) >= 0)
            .forEach(file -> changed.add(file.toString()));
      }
    }
    return changed;
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
