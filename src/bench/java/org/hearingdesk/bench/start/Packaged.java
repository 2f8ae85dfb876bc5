package org.hearingdesk.bench.start;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * A program with its runtime, its options and its cache.
 *
 * @param java the launcher in its runtime
 * @param jar the program; its libraries are where its manifest says
 * @param cache the cache from which it starts
 * @param main the class that is the program
 * @param display where its windows go
 * @param home where it keeps its settings
 */
record Packaged(
    Path java,
    Path jar,
    Path cache,
    List<String> options,
    String main,
    Map<String, String> display,
    Path home) {

  /** The program as the installer has made it. */
  static Packaged installed(Path image, Map<String, String> display, Path home) throws IOException {
    Path app = image.resolve("app");
    return new Packaged(
        image.resolve("runtime/bin/java"),
        app.resolve("hearing-desk.jar"),
        app.resolve("hearing-desk.aot"),
        Files.readAllLines(app.resolve("java.options")),
        "org.hearingdesk.Main",
        display,
        home);
  }

  Packaged with(List<String> others, Path otherCache) {
    return new Packaged(java, jar, otherCache, others, main, display, home);
  }

  /** Another program on the same runtime with the same options, with a cache of its own. */
  Packaged like(Path otherJar, String otherMain) {
    Path other = otherJar.resolveSibling(otherMain + ".aot");
    return new Packaged(java, otherJar, other, options, otherMain, display, home);
  }

  /** Makes the cache by one run. */
  void train(String by, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add("-XX:AOTCacheOutput=" + cache);
    command.addAll(common());
    command.addAll(List.of("-cp", jar.toString(), by));
    command.addAll(List.of(arguments));
    run(command);
  }

  /** Runs it as a person would, and returns the seconds until it left. */
  double seconds(String... arguments) throws IOException {
    List<String> command = cached();
    command.addAll(List.of("-cp", jar.toString(), main));
    command.addAll(List.of(arguments));
    long begin = System.nanoTime();
    run(command);
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Runs it with a probe behind its class path, and returns what the probe said. */
  Map<String, Double> probed(Path probe, String node, String... arguments) throws IOException {
    List<String> command = cached();
    command.addAll(List.of("-cp", jar + System.getProperty("path.separator") + probe));
    command.addAll(List.of(Probe.class.getName(), main, node, Instant.now().toString()));
    command.addAll(List.of(arguments));
    Map<String, Double> said = new TreeMap<>();
    for (String line : run(command).lines().toList()) {
      String[] words = line.split(" ", -1);
      if (words[0].equals("probe")) {
        said.put(words[1], Double.valueOf(words[2]));
      }
    }
    return said;
  }

  private List<String> cached() {
    List<String> command = new ArrayList<>();
    command.add("-XX:AOTCache=" + cache);
    command.addAll(common());
    return command;
  }

  private List<String> common() {
    List<String> common = new ArrayList<>(options);
    common.add("-Dorg.sqlite.lib.path=" + jar.getParent());
    common.add("-Duser.home=" + home);
    return common;
  }

  private String run(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(arguments);
    Path errors = Files.createTempFile(home, "errors", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().putAll(display);
    builder.environment().put("HOME", home.toString());
    builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
    builder.environment().put("XDG_RUNTIME_DIR", home.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command + "\n" + said + Files.readString(errors));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return said;
  }

  /** A jar of classes of this package. */
  static Path jarOf(Path file, Class<?>... types) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      for (Class<?> type : types) {
        String name = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (var in = type.getClassLoader().getResourceAsStream(name)) {
          if (in == null) {
            throw new UncheckedIOException(new IOException(name));
          }
          in.transferTo(jar);
        }
      }
    }
    return file;
  }
}
