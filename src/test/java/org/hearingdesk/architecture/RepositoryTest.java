package org.hearingdesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may lie in the repository, and what its files may say. */
class RepositoryTest {
  private static final Path TOP = Path.of("").toAbsolutePath();

  /** Besides dot-files; {@code target} is what the build makes and is not kept. */
  private static final Set<String> ALLOWED =
      Set.of("README.md", "installer", "pom.xml", "resources", "src", "target");

  private static final List<String> READ =
      List.of(".ci", ".github", ".mvn", "README.md", "installer", "pom.xml", "resources", "src");

  /** A path of one person's machine. Written in pieces, so that it does not find itself. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.\\-])(/(home|root|Users|work)/" + "[\\w.]|[A-Z]:\\\\Users\\\\)");

  private static final Pattern PUT_OFF = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

  private static final Pattern TEXT =
      Pattern.compile(".*\\.(java|properties|css|md|xml|json|yml|txt|svg|sql|csv|html)|.*/run");

  @Test
  void theTopLevelHoldsOnlyWhatBelongsThere() throws IOException {
    try (Stream<Path> entries = Files.list(TOP)) {
      assertThat(entries.map(entry -> entry.getFileName().toString()))
          .filteredOn(name -> !name.startsWith("."))
          .isSubsetOf(ALLOWED);
    }
  }

  @Test
  void noFileKnowsTheMachineItWasWrittenOn() {
    assertThat(linesWith(MACHINE_PATH)).isEmpty();
  }

  @Test
  void nothingIsPutOff() {
    assertThat(linesWith(PUT_OFF)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ho" + "me/anna/x", "see /ro" + "ot/.m2", "\"C:\\Us" + "ers\\anna\""})
  void aMachinePathIsFound(String line) {
    assertThat(line).containsPattern(MACHINE_PATH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/work/page", "src/ho" + "me/View", "net/work/a"})
  void anotherPathIsNot(String line) {
    assertThat(line).doesNotContainPattern(MACHINE_PATH);
  }

  private static List<String> linesWith(Pattern pattern) {
    return READ.stream()
        .map(TOP::resolve)
        .filter(Files::exists)
        .flatMap(RepositoryTest::files)
        .filter(file -> TEXT.matcher(file.toString().replace('\\', '/')).matches())
        .flatMap(file -> linesWith(pattern, file))
        .toList();
  }

  private static Stream<String> linesWith(Pattern pattern, Path file) {
    List<String> lines = new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    return Stream.iterate(0, number -> number < lines.size(), number -> number + 1)
        .filter(number -> pattern.matcher(lines.get(number)).find())
        .map(number -> TOP.relativize(file) + ":" + (number + 1) + " " + lines.get(number));
  }

  private static Stream<Path> files(Path start) {
    try (Stream<Path> files = Files.walk(start)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
