import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Java that goes with the program: the modules it uses of the JDK and of JavaFX. */
final class JavaRuntime {
  private static final Pattern LIBRARY = Pattern.compile("[^/]+\\.(so|dll|dylib)");

  /** How a native program or library of Linux begins. */
  private static final byte[] ELF = {0x7f, 'E', 'L', 'F'};

  private final Plan plan;

  JavaRuntime(Plan plan) {
    this.plan = plan;
  }

  Path build() throws IOException {
    Path modules = Files.createDirectories(plan.work().resolve("jmods"));
    try (Stream<Path> jars = Files.list(plan.target().resolve("javafx"))) {
      for (Path jar : jars.sorted().toList()) {
        module(jar, modules);
      }
    }
    Path runtime = plan.work().resolve("runtime");
    Tools.jdk(
        "jlink",
        "--module-path",
        modules.toString(),
        "--add-modules",
        plan.get("modules") + ",jdk.localedata",
        "--include-locales",
        plan.get("locales"),
        "--no-header-files",
        "--no-man-pages",
        "--strip-debug",
        "--compress",
        "zip-0",
        "--output",
        runtime.toString());
    withoutTools(runtime.resolve("bin"));
    if (Tools.has("strip")) {
      withoutSymbols(runtime);
    }
    return runtime;
  }

  /**
   * JavaFX jars have their native libraries among the classes, and unpack them into the person's
   * home at the first start; as a jmod they become plain files of the runtime.
   */
  private void module(Path jar, Path modules) throws IOException {
    ModuleDescriptor module = ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    if (module.isAutomatic()) {
      return;
    }
    Path parts = plan.work().resolve("javafx").resolve(module.name());
    Path classes = Files.createDirectories(parts.resolve("classes"));
    Path libraries = Files.createDirectories(parts.resolve("libraries"));
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory()) {
          boolean library = LIBRARY.matcher(entry.getName()).matches();
          extract(zip, entry, (library ? libraries : classes).resolve(entry.getName()));
        }
      }
    }
    Tools.jdk(
        "jmod",
        "create",
        "--class-path",
        classes.toString(),
        "--libs",
        libraries.toString(),
        modules.resolve(module.name() + ".jmod").toString());
  }

  /** The names of functions, which only a debugger reads. */
  private void withoutSymbols(Path runtime) throws IOException {
    try (Stream<Path> files = Files.walk(runtime)) {
      for (Path file : files.filter(JavaRuntime::isNative).toList()) {
        file.toFile().setWritable(true);
        Tools.run(
            plan.work().resolve("strip.log"),
            Map.of(),
            List.of("strip", "--strip-unneeded", file.toString()));
      }
    }
  }

  private static boolean isNative(Path file) {
    try (InputStream in = Files.isRegularFile(file) ? Files.newInputStream(file) : nothing()) {
      return Arrays.equals(in.readNBytes(ELF.length), ELF);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream nothing() {
    return InputStream.nullInputStream();
  }

  static void extract(ZipFile zip, ZipEntry entry, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, to);
    }
  }

  /** The runtime starts this program, and nothing else. */
  private static void withoutTools(Path bin) throws IOException {
    try (Stream<Path> files = Files.list(bin)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (Stream.of("keytool", "rmiregistry", "jrunscript").anyMatch(name::startsWith)) {
          Files.delete(file);
        }
      }
    }
  }
}
