import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks once through the program, and keeps what Java has learned by it: the cache from which the
 * program starts. Where there is no display, one is made for it (Xvfb), or JavaFX draws into
 * memory.
 */
final class Training {
  private final Plan plan;
  private final List<String> java;

  /**
   * @param java starts the program: the file of the launcher, its options, its class path
   */
  Training(Plan plan, List<String> java) {
    this.plan = plan;
    this.java = java;
  }

  void train(Path cache) throws IOException {
    Path folder = plan.work().resolve("tour");
    Tools.delete(folder);
    Files.createDirectories(folder);
    String system = Optional.ofNullable(System.getenv("DISPLAY")).orElse("");
    boolean own = Tools.windows() || Tools.mac() || !system.isBlank();
    if (own) {
      walk(cache, folder, Map.of(), List.of());
    } else if (Tools.has("Xvfb")) {
      onVirtualDisplay(cache, folder);
    } else {
      walk(cache, folder, Map.of(), List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    if (!Files.exists(cache)) {
      throw new IOException("no cache: " + Files.readString(plan.work().resolve("tour.log")));
    }
  }

  private void onVirtualDisplay(Path cache, Path folder) throws IOException {
    Process display =
        new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader reader = display.inputReader()) {
      walk(cache, folder, Map.of("DISPLAY", ":" + reader.readLine()), List.of());
    } finally {
      display.destroy();
    }
  }

  private void walk(Path cache, Path folder, Map<String, String> display, List<String> moreOptions)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java.getFirst());
    command.add("-XX:AOTCacheOutput=" + cache);
    command.add("-Duser.home=" + folder);
    command.addAll(moreOptions);
    command.addAll(java.subList(1, java.size()));
    command.add(plan.get("tour"));
    command.add(folder.toString());
    Map<String, String> environment = new java.util.HashMap<>(display);
    environment.put("HOME", folder.toString());
    environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
    environment.put("XDG_RUNTIME_DIR", folder.toString());
    environment.put("APPDATA", folder.resolve("config").toString());
    environment.put("LOCALAPPDATA", folder.resolve("state").toString());
    Tools.run(plan.work().resolve("tour.log"), environment, command);
  }
}
