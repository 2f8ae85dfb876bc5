package org.hearingdesk.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A display for the measured windows: the one that is there, or one in memory (Xvfb). */
final class Screen implements AutoCloseable {
  private final Optional<Process> server;
  private final Map<String, String> environment;

  private Screen(Optional<Process> server, Map<String, String> environment) {
    this.server = server;
    this.environment = environment;
  }

  static Screen open() throws IOException {
    if (!Optional.ofNullable(System.getenv("DISPLAY")).orElse("").isBlank()) {
      return new Screen(Optional.empty(), Map.of());
    }
    Process process =
        new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader reader = process.inputReader();
    return new Screen(Optional.of(process), Map.of("DISPLAY", ":" + reader.readLine()));
  }

  Map<String, String> environment() {
    return environment;
  }

  @Override
  public void close() {
    server.ifPresent(Process::destroy);
  }
}
