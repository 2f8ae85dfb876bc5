import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Makes the packages of the platform it runs on, from {@code installer/hearing-desk.properties}:
 * modules, runtime, jars, the cache for a quick start, packages.
 *
 * <p>{@code java BuildInstaller.java PROJECT TARGET VERSION MOMENT}, started by the build once the
 * jar and its libraries are there.
 */
final class BuildInstaller {
  private final Plan plan;

  private BuildInstaller(Plan plan) {
    this.plan = plan;
  }

  static void main(String[] arguments) throws IOException {
    Plan plan =
        Plan.read(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            arguments[2],
            Instant.parse(arguments[3]));
    new BuildInstaller(plan).build();
  }

  private void build() throws IOException {
    Tools.delete(plan.work());
    Files.createDirectories(plan.work());
    say("runtime");
    Path runtime = new JavaRuntime(plan).build();
    Path app = new Jars(plan).gather();
    if (Tools.windows() || Tools.mac()) {
      new Jpackage(plan).build(runtime, app);
      return;
    }
    say("a walk through the program, for a quick start");
    Path image = new LinuxImage(plan).build(runtime, app);
    say("packages");
    archive(image);
    Path tree = new LinuxTree(plan).build(image);
    if (Tools.has("dpkg-deb")) {
      say(new DebianPackage(plan).build(tree));
    }
    if (Tools.has("rpmbuild")) {
      say(new RpmPackage(plan).build(tree));
    }
  }

  /** To be unpacked and run, where nothing may be installed. */
  private void archive(Path image) throws IOException {
    String name = plan.get("name") + "-" + plan.numbers() + "-linux-" + DebianPackage.machine();
    Path file = plan.target().resolve(name + ".tar.gz");
    Tools.run(
        plan.work().resolve("tar.log"),
        Map.of(),
        List.of(
            "tar",
            "--owner=0",
            "--group=0",
            "--numeric-owner",
            "--sort=name",
            "-czf",
            file.toString(),
            "-C",
            image.getParent().toString(),
            image.getFileName().toString()));
    say(file);
  }

  private static void say(Object what) {
    System.out.println("installer: " + what);
  }
}
