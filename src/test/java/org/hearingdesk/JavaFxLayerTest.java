package org.hearingdesk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JavaFxLayerTest {
  private static final Path MODULES = Path.of("target", "javafx");
  private static final String CLASSES = "target/classes";

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @AfterEach
  void restore() {
    Thread.currentThread().setContextClassLoader(before);
  }

  @Test
  void theProgramSeesJavaFxAsNamedModules() throws Exception {
    try (URLClassLoader loader = JavaFxLayer.above(MODULES, JavaFxLayer.url(CLASSES))) {
      Class<?> application = Class.forName("javafx.application.Application", false, loader);
      Class<?> main = Class.forName("org.hearingdesk.Main", false, loader);

      assertThat(application.getModule().getName()).isEqualTo("javafx.graphics");
      assertThat(application.getModule().isNativeAccessEnabled()).isTrue();
      assertThat(main.getClassLoader()).isSameAs(loader);
    }
  }

  @Test
  void whatTheLibrariesNeedOfJavaFxIsOpenToThem() throws Exception {
    assertThat(internalsInUse()).isEqualTo(JavaFxLayer.INTERNALS);
    try (URLClassLoader loader = JavaFxLayer.above(MODULES, JavaFxLayer.url(CLASSES))) {
      Class<?> event = Class.forName("javafx.event.Event", false, loader);

      assertThat(event.getModule().isExported("com.sun.javafx.event", loader.getUnnamedModule()))
          .isTrue();
    }
  }

  @Test
  void aClassRunsOnTopOfTheModules() throws Exception {
    System.clearProperty(Probe.KEY);

    JavaFxLayer.run(Probe.class.getName(), "a", "b");

    assertThat(System.getProperty(Probe.KEY)).isEqualTo("javafx.graphics a b");
  }

  @Test
  void theCauseOfAFailureIsKept() {
    assertThatThrownBy(() -> JavaFxLayer.run(Probe.class.getName()))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("no arguments");
  }

  private static Map<String, Set<String>> internalsInUse() {
    List<String> libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.matches(".*[/\\\\](controlsfx|atlantafx|ikonli)[^/\\\\]*\\.jar"))
            .toList();
    StringWriter out = new StringWriter();
    String[] call = {
      "--module-path",
      MODULES.toString(),
      "--add-modules",
      "javafx.controls",
      "--multi-release",
      "base",
      "--ignore-missing-deps",
      "-q",
      "-verbose:package"
    };
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            new PrintWriter(out, true),
            new PrintWriter(out, true),
            Stream.concat(Stream.of(call), libraries.stream()).toArray(String[]::new));
    return Pattern.compile("(com\\.sun\\.javafx[\\w.]*)\\s+(javafx\\.\\w+) \\(internal\\)")
        .matcher(out.toString())
        .results()
        .collect(groupingBy(use -> use.group(2), mapping(use -> use.group(1), toSet())));
  }

  /** Says where it finds JavaFX and with what it was started. */
  public static final class Probe {
    static final String KEY = "hearing-desk.probe";

    private Probe() {}

    public static void main(String[] arguments) {
      if (arguments.length == 0) {
        throw new IllegalArgumentException("no arguments");
      }
      String module = javafx.application.Application.class.getModule().getName();
      System.setProperty(KEY, module + " " + String.join(" ", arguments));
    }
  }
}
