package org.hearingdesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;

/** Replays the sample hearing into a file and writes its documents. */
final class Demo {
  /** Where it goes if nobody says. */
  static final String FOLDER = "hearing-desk-demo";

  private static final String FILE = "sample.hearing";

  private final Console console;

  Demo(Console console) {
    this.console = console;
  }

  /**
   * Replays and exports.
   *
   * @throws CommandFailure if the folder or a file cannot be written
   */
  void run(Path out) throws CommandFailure {
    Path folder = console.path(out);
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new CommandFailure(console.messages().text("cli.export.folder", folder));
    }
    Hearing hearing = replay(file);
    AttributionRule rule =
        hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
    new Publishing(console).write(hearing, new Order(everything(), rule, folder).withWholeRecord());
  }

  private Hearing replay(Path file) throws CommandFailure {
    ScriptedClock clock = SampleHearing.clock();
    try (HearingSession session = console.files().create(file, clock)) {
      Outcome outcome = SampleHearing.prepare(session, clock).runToEnd();
      if (!(outcome instanceof Outcome.Done)) {
        throw new CommandFailure(console.messages().text("cli.failed", outcome));
      }
      console.say(console.messages().text("cli.demo.hearing", file));
      int changes = session.snapshot().history().size();
      console.say(console.messages().count("cli.demo.replayed", changes));
      return session.snapshot().hearing();
    }
  }

  private static List<Order.Choice> everything() {
    List<Order.Choice> choices = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      for (Format format : kind.internal() ? Set.<Format>of() : kind.formats()) {
        choices.add(new Order.Choice(kind, format));
      }
    }
    return choices;
  }
}
