package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JavaFxLayerTest {
  private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();
  private static final Path MODULES = Path.of("target", "javafx").toAbsolutePath();

  @Test
  void theProgramSeesJavaFxAsNamedModules() throws Exception {
    ClassLoader loader = JavaFxLayer.above(MODULES, CLASSES);
    try (Closeable _ = (Closeable) loader) {
      Class<?> application = Class.forName("javafx.application.Application", false, loader);
      Class<?> main = Class.forName("org.hearingdesk.Main", false, loader);

      assertThat(application.getModule().getName()).isEqualTo("javafx.graphics");
      assertThat(application.getModule().isNativeAccessEnabled()).isTrue();
      assertThat(main.getClassLoader()).isSameAs(loader);
    }
  }

  @Test
  void anUnpackedProgramRunsAsItIs() throws Exception {
    System.clearProperty(Probe.KEY);
    JavaFxLayer.run(Probe.class.getName(), "a", "b");
    assertThat(System.getProperty(Probe.KEY)).isEqualTo("a b");
  }

  @Test
  void theCauseOfAFailureIsKept() {
    assertThatThrownBy(() -> JavaFxLayer.run(Probe.class.getName()))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("no arguments");
  }

  /** Says with what it was started. */
  public static final class Probe {
    static final String KEY = "hearing-desk.probe";

    private Probe() {}

    public static void main(String[] arguments) {
      if (arguments.length == 0) {
        throw new IllegalArgumentException("no arguments");
      }
      System.setProperty(KEY, String.join(" ", arguments));
    }
  }
}
