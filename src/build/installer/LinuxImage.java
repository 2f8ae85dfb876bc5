import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program on Linux: a folder that runs wherever it lies, started by a script. */
final class LinuxImage {
  private final Plan plan;

  LinuxImage(Plan plan) {
    this.plan = plan;
  }

  /**
   * Puts it together. The launcher of jpackage is not used: it asks the package manager at each
   * start to whom it belongs.
   */
  Path build(Path runtime, Path app) throws IOException {
    Path image = plan.image();
    Tools.copy(runtime, image.resolve("runtime"));
    Tools.copy(app, image.resolve("app"));
    Path launcher = image.resolve("bin").resolve(plan.get("name"));
    Tools.put(plan.linux("launcher.sh"), launcher);
    launcher.toFile().setExecutable(true, false);
    Path options = image.resolve("app").resolve("java.options");
    Files.writeString(options, String.join("\n", plan.options()) + "\n");
    Tools.settle(image, plan.moment());
    new Training(plan, java(image)).train(image.resolve("app").resolve("hearing-desk.aot"));
    Tools.settle(image, plan.moment());
    return image;
  }

  private static List<String> java(Path image) {
    Path app = image.resolve("app");
    return new ArrayList<>(
        List.of(
            image.resolve("runtime/bin/java").toString(),
            "-Dorg.sqlite.lib.path=" + app,
            "@" + app.resolve("java.options"),
            "-cp",
            app.resolve("hearing-desk.jar").toString()));
  }
}
