package org.hearingdesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearingdesk.cli.Console;
import org.hearingdesk.i18n.Messages;

/** Whether there is a display, and the window on it. */
final class Display implements Console.Window {
  /** The class that is the window, by name: it is loaded again on top of the JavaFX modules. */
  private static final String WINDOW = "org.hearingdesk.HearingDeskWindow";

  private static final List<Path> LIBRARY_FOLDERS =
      List.of(
          Path.of("/usr/lib/x86_64-linux-gnu"),
          Path.of("/usr/lib/aarch64-linux-gnu"),
          Path.of("/usr/lib64"),
          Path.of("/usr/lib"),
          Path.of("/lib"));

  private final Messages messages;

  Display(Messages messages) {
    this.messages = messages;
  }

  @Override
  public boolean possible() {
    return problem().isEmpty();
  }

  @Override
  public String obstacle() {
    return problem().orElse("");
  }

  @Override
  public void open(Console.Opening opening) {
    if (!opening.sample()
        && OneWindow.handOver(PersonFolders.ofThisProcess().runtime(), opening.file())) {
      return;
    }
    List<String> arguments = new ArrayList<>();
    opening.file().ifPresent(file -> arguments.add(file.toString()));
    if (opening.sample()) {
      arguments.add(HearingDeskWindow.SAMPLE);
    }
    try {
      JavaFxLayer.run(WINDOW, arguments.toArray(String[]::new));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the window is not in the program", e);
    }
  }

  /** JavaFX itself answers a missing display with a stack trace; so it is asked before. */
  private Optional<String> problem() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    boolean otherPlatform =
        System.getProperty("glass.platform") != null
            || System.getProperty("javafx.platform") != null;
    if (!linux || otherPlatform) {
      return Optional.empty();
    }
    if (unset("DISPLAY") && unset("WAYLAND_DISPLAY")) {
      return Optional.of(messages.text("cli.no_display"));
    }
    return hasGtk() ? Optional.empty() : Optional.of(messages.text("cli.no_gtk"));
  }

  private static boolean unset(String variable) {
    return Optional.ofNullable(System.getenv(variable)).orElse("").isBlank();
  }

  private static boolean hasGtk() {
    Stream<Path> folders = LIBRARY_FOLDERS.stream();
    return folders.anyMatch(folder -> Files.exists(folder.resolve("libgtk-3.so.0")));
  }
}
