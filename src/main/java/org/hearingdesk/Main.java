package org.hearingdesk;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.cli.Console;
import org.hearingdesk.cli.HearingDeskCommand;
import org.hearingdesk.i18n.Messages;

/** Starts the program: the window without arguments or with a file, a command line otherwise. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Carries out a command line and returns the exit code. */
  static int run(String... arguments) {
    LogFile.in(PersonFolders.ofThisProcess().log());
    Messages messages = Messages.forLocale(Locale.getDefault());
    Console console =
        new Console(
            new HearingFilesOnDisk(messages),
            new Display(messages),
            () -> Documents.publication(InstantSource.system()),
            messages,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            Path.of("").toAbsolutePath());
    Optional<Console.Opening> window = WindowStart.of(console.directory(), arguments);
    if (window.isPresent() && console.window().possible()) {
      console.window().open(window.orElseThrow());
      return 0;
    }
    PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return HearingDeskCommand.run(console, errors, arguments);
  }
}
