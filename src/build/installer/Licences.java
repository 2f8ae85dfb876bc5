import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The texts of the licences of what others made, in a folder for each: a package without one of
 * them is not built.
 */
final class Licences {
  private static final Pattern TEXT =
      Pattern.compile("META-INF/(.*/)?[^/]*(LICEN[CS]E|NOTICE)[^/]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern VERSION = Pattern.compile("-\\d.*");

  private final Plan plan;
  private final Map<String, String> elsewhere = new HashMap<>();

  Licences(Plan plan) {
    this.plan = plan;
    for (String line : plan.words("licences")) {
      String[] parts = line.split(":", -1);
      elsewhere.put(parts[0], parts[1]);
    }
  }

  void gather(Path folder) throws IOException {
    Tools.put(plan.common("LICENSE.txt"), folder.resolve("LICENSE.txt"));
    Tools.write(
        folder.resolve("JavaFX").resolve("LICENSE.txt"),
        "JavaFX is under the licence of Java: runtime/legal/java.base/LICENSE\n");
    Path list = plan.target().resolve("classes/META-INF/sbom/bom.json");
    if (Files.exists(list)) {
      Tools.put(list, folder.resolve("bom.json"));
    }
    for (Path jar : jars()) {
      String name = name(jar);
      int found = own(jar, folder.resolve(name)) + named(name, folder.resolve(name));
      if (found == 0) {
        throw new IOException("no text of its licence: " + jar.getFileName());
      }
    }
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> jars = Files.list(plan.target().resolve("lib"))) {
      return jars.sorted().toList();
    }
  }

  private static String name(Path jar) {
    return VERSION.matcher(jar.getFileName().toString()).replaceFirst("");
  }

  private static int own(Path jar, Path folder) throws IOException {
    int found = 0;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (TEXT.matcher(entry.getName()).matches() && !entry.isDirectory()) {
          String file = Path.of(entry.getName()).getFileName().toString();
          JavaRuntime.extract(zip, entry, folder.resolve(file));
          found++;
        }
      }
    }
    return found;
  }

  private int named(String library, Path folder) throws IOException {
    String licence = elsewhere.get(library);
    if (licence == null) {
      return 0;
    }
    Path to = folder.resolve(licence + ".txt");
    String from = plan.settings().getProperty("licence." + licence, "");
    if (from.isBlank()) {
      Tools.put(plan.common("licences").resolve(licence + ".txt"), to);
      return 1;
    }
    String[] parts = from.strip().split("!", -1);
    for (Path jar : jars()) {
      if (name(jar).equals(parts[0])) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
          JavaRuntime.extract(zip, zip.getEntry(parts[1]), to);
          return 1;
        }
      }
    }
    return 0;
  }
}
