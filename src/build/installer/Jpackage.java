import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program on Windows and macOS: the image and the installers of jpackage, and an archive. */
final class Jpackage {
  private static final String CLASS_PATH = "app.classpath=";

  private final Plan plan;

  Jpackage(Plan plan) {
    this.plan = plan;
  }

  void build(Path runtime, Path app) throws IOException {
    image(runtime, app);
    Path image = plan.work().resolve(plan.get("title") + (Tools.mac() ? ".app" : ""));
    Path inside = image.resolve(Tools.mac() ? "Contents" : "");
    Path jars = inside.resolve("app");
    Path java =
        inside.resolve(Tools.mac() ? "runtime/Contents/Home/bin/java" : "runtime/bin/java.exe");
    new Training(plan, java(java, jars)).train(jars.resolve("hearing-desk.aot"));
    installer(image);
    archive(image);
  }

  private void image(Path runtime, Path app) {
    List<String> arguments = new ArrayList<>(named("app-image"));
    arguments.addAll(List.of("--input", app.toString()));
    arguments.addAll(List.of("--main-jar", plan.get("name") + ".jar"));
    arguments.addAll(List.of("--main-class", plan.get("main")));
    arguments.addAll(List.of("--runtime-image", runtime.toString()));
    arguments.addAll(List.of("--dest", plan.work().toString()));
    arguments.addAll(List.of("--icon", icon().toString()));
    List<String> options = new ArrayList<>(plan.options());
    options.add("-XX:AOTCache=$APPDIR/hearing-desk.aot");
    options.add("-Dorg.sqlite.lib.path=$APPDIR");
    options.forEach(option -> arguments.addAll(List.of("--java-options", option)));
    if (Tools.windows()) {
      Path console = plan.project().resolve("installer/windows/command-line.properties");
      arguments.addAll(List.of("--add-launcher", plan.get("name") + "=" + console));
    }
    Tools.jdk("jpackage", arguments.toArray(String[]::new));
  }

  private void installer(Path image) {
    List<String> arguments = new ArrayList<>(named(Tools.mac() ? "dmg" : "msi"));
    arguments.addAll(List.of("--app-image", image.toString()));
    arguments.addAll(List.of("--dest", plan.target().toString()));
    arguments.addAll(List.of("--license-file", plan.common("LICENSE.txt").toString()));
    Path types = plan.project().resolve("installer/" + folder() + "/hearing.properties");
    arguments.addAll(List.of("--file-associations", types.toString()));
    if (Tools.mac()) {
      arguments.addAll(List.of("--mac-package-identifier", plan.get("mac.identifier")));
    } else {
      arguments.addAll(List.of("--win-per-user-install", "--win-menu", "--win-dir-chooser"));
      arguments.addAll(List.of("--win-upgrade-uuid", plan.get("windows.upgrade")));
    }
    Tools.jdk("jpackage", arguments.toArray(String[]::new));
  }

  private List<String> named(String type) {
    return List.of(
        "--type", type,
        "--name", plan.get("title"),
        "--app-version", appVersion(),
        "--vendor", plan.get("vendor"),
        "--description", plan.get("summary"));
  }

  /** macOS takes no version that begins with a nought. */
  private String appVersion() {
    String numbers = plan.numbers();
    return Tools.mac() && numbers.startsWith("0.") ? "1" + numbers.substring(1) : numbers;
  }

  private static String folder() {
    return Tools.mac() ? "mac" : "windows";
  }

  private Path icon() {
    String name = plan.get("name") + (Tools.mac() ? ".icns" : ".ico");
    return plan.project().resolve("installer").resolve(folder()).resolve(name);
  }

  /** The class path is that of the launcher, to the letter, or the cache would not fit it. */
  private List<String> java(Path java, Path jars) throws IOException {
    String paths;
    try (Stream<String> lines = Files.lines(jars.resolve(plan.get("title") + ".cfg"))) {
      paths =
          lines
              .filter(line -> line.startsWith(CLASS_PATH))
              .map(line -> line.substring(CLASS_PATH.length()))
              .map(line -> line.replace("$APPDIR", jars.toString()))
              .collect(Collectors.joining(System.getProperty("path.separator")));
    }
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(plan.options());
    command.add("-Dorg.sqlite.lib.path=" + jars);
    command.addAll(List.of("-cp", paths));
    return command;
  }

  private void archive(Path image) throws IOException {
    String system =
        Tools.mac() ? "mac-" + System.getProperty("os.arch") + ".tar.gz" : "windows.zip";
    Path file = plan.target().resolve(plan.get("name") + "-" + plan.numbers() + "-" + system);
    List<String> command = new ArrayList<>(List.of("tar"));
    command.addAll(Tools.mac() ? List.of("-czf") : List.of("-a", "-cf"));
    command.add(file.toString());
    command.addAll(List.of("-C", image.getParent().toString(), image.getFileName().toString()));
    Tools.run(plan.work().resolve("tar.log"), Map.of(), command);
  }
}
