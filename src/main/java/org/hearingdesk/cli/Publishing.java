package org.hearingdesk.cli;

import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Progress;
import org.hearingdesk.export.publication.Report;

/** Writes documents and says which. */
final class Publishing {
  private final Console console;

  Publishing(Console console) {
    this.console = console;
  }

  /**
   * Carries out an order.
   *
   * @throws CommandFailure if one of the documents could not be written
   */
  void write(Hearing hearing, Order order) throws CommandFailure {
    Report report = console.publication().get().carryOut(hearing, order, Progress.NONE);
    report
        .written()
        .forEach(each -> console.say(console.messages().text("cli.written", each.file())));
    if (!report.failed().isEmpty()) {
      Report.Failed first = report.failed().getFirst();
      throw new CommandFailure(
          console
              .messages()
              .text(
                  "cli.export.failed",
                  first.choice().kind().key(),
                  first.choice().format().key(),
                  first.reason()));
    }
  }
}
