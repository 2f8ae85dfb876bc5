package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program needs no network: a whole session opens no socket. */
class NoNetworkTest {
  @TempDir Path folder;

  @Test
  void aSessionOfEveryPlaceAndEveryDocumentOpensNoSocket()
      throws IOException, InterruptedException {
    List<String> lines = walked();
    int walk = lines.indexOf(NoNetwork.WALK);
    assertThat(walk).as(lines.toString()).isPositive();
    assertThat(lines.subList(0, walk))
        .as("each kind of socket is seen when somebody asks for one")
        .filteredOn(line -> line.startsWith(NoNetwork.ASKED))
        .hasSize(5);
    assertThat(lines).noneMatch(line -> line.startsWith(NoNetwork.OPENED));
    assertThat(lines.subList(walk, lines.size()))
        .noneMatch(line -> line.startsWith(NoNetwork.ASKED));
    try (Stream<Path> documents = Files.list(folder.resolve("demo"))) {
      assertThat(documents.map(Path::toString)).anyMatch(name -> name.endsWith(".pdf"));
    }
  }

  private List<String> walked() throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
    builder.environment().putAll(Map.of("XDG_CONFIG_HOME", folder.resolve("config").toString()));
    int code = builder.redirectOutput(said.toFile()).start().waitFor();
    List<String> lines = Files.readAllLines(said);
    assertThat(code).as(lines.toString()).isZero();
    return lines;
  }

  /** As this Java is, on the same screen; the walk takes its steps quickly. */
  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Stream.of("glass.platform", "monocle.platform", "headless.geometry", "prism.order")
        .filter(name -> System.getProperty(name) != null)
        .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    command.add("-Djava.awt.headless=true");
    command.add("-Djava.nio.channels.spi.SelectorProvider=" + RefusingProvider.class.getName());
    command.add("-Dhearingdesk.log=" + folder.resolve("log.txt"));
    command.add("-Duser.home=" + folder);
    command.add("-XX:TieredStopAtLevel=1");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(NoNetwork.class.getName(), folder.toString(), "10"));
    return command;
  }
}
