import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is to be built: the one source of settings, where things lie, and for which version.
 *
 * @param project the folder with the pom
 * @param target what the build has made and makes
 * @param version as the pom has it
 * @param moment the time that every file of a package carries
 */
record Plan(Path project, Path target, String version, Instant moment, Properties settings) {
  private static final Pattern BLANK = Pattern.compile("\\s+");

  static Plan read(Path project, Path target, String version, Instant moment) throws IOException {
    Properties settings = new Properties();
    Path file = project.resolve("installer").resolve("hearing-desk.properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      settings.load(reader);
    }
    return new Plan(project, target, version, moment, settings);
  }

  String get(String key) {
    String value = settings.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("installer/hearing-desk.properties has no " + key);
    }
    return value.strip();
  }

  /** What Java is started with, without what depends on where the program lies. */
  List<String> options() {
    List<String> options = new ArrayList<>(words("options"));
    words("exports").forEach(each -> options.add("--add-exports=" + each + "=ALL-UNNAMED"));
    return options;
  }

  private List<String> words(String key) {
    return Stream.of(BLANK.split(get(key))).toList();
  }

  /** The version in numbers alone, as Windows and macOS want it. */
  String numbers() {
    return version.replace("-SNAPSHOT", "");
  }

  /** The folder in which everything is put together. */
  Path work() {
    return target.resolve("installer");
  }

  /** The program with its runtime, ready to run. */
  Path image() {
    return work().resolve(get("name"));
  }

  Path common(String name) {
    return project.resolve("installer").resolve("common").resolve(name);
  }

  Path linux(String name) {
    return project.resolve("installer").resolve("linux").resolve(name);
  }

  Path icon(int size) {
    return project.resolve("resources/org/hearingdesk/ui/icons/hearing-desk-" + size + ".png");
  }
}
