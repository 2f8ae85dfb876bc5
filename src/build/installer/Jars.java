import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The jars of the program, without what other platforms need. */
final class Jars {
  private static final String NATIVES = "org/sqlite/native/";

  private final Plan plan;

  Jars(Plan plan) {
    this.plan = plan;
  }

  Path gather() throws IOException {
    Path app = Files.createDirectories(plan.work().resolve("app"));
    String jar = plan.get("name") + ".jar";
    Files.copy(plan.target().resolve(jar), app.resolve(jar));
    try (Stream<Path> libraries = Files.list(plan.target().resolve("lib"))) {
      for (Path library : libraries.sorted().toList()) {
        String name = library.getFileName().toString();
        if (name.startsWith("sqlite-jdbc")) {
          trimmed(library, app);
        } else {
          Tools.put(library, app.resolve("lib").resolve(name));
        }
      }
    }
    Tools.settle(app, plan.moment());
    return app;
  }

  /** The driver holds its library for every platform, and would unpack ours at each start. */
  private void trimmed(Path driver, Path app) throws IOException {
    String ours = NATIVES + platform() + "/";
    Path small = app.resolve("lib").resolve(driver.getFileName().toString());
    Files.createDirectories(small.getParent());
    int found = 0;
    try (ZipFile zip = new ZipFile(driver.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(small))) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        if (name.startsWith(ours) && !entry.isDirectory()) {
          JavaRuntime.extract(zip, entry, app.resolve(name.substring(ours.length())));
          found++;
        } else if (!name.startsWith(NATIVES)) {
          ZipEntry kept = new ZipEntry(name);
          kept.setTimeLocal(
              java.time.LocalDateTime.ofInstant(plan.moment(), java.time.ZoneOffset.UTC));
          out.putNextEntry(kept);
          try (InputStream in = zip.getInputStream(entry)) {
            in.transferTo(out);
          }
          out.closeEntry();
        }
      }
    }
    if (found != 1) {
      throw new IOException("the SQLite driver has no library for " + platform());
    }
  }

  private static String platform() {
    String system = Tools.windows() ? "Windows" : Tools.mac() ? "Mac" : "Linux";
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return system + "/" + (machine.equals("amd64") ? "x86_64" : machine);
  }
}
