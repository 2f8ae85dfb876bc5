package org.hearingdesk.cli;

import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Progress;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.export.publication.Report;
import org.hearingdesk.words.WithheldWords;

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
    write(hearing, order, console.publication().get());
  }

  /** The same with the documents of a language. */
  void write(Hearing hearing, Order order, Publication publication) throws CommandFailure {
    Report report = publication.carryOut(hearing, order, new Told());
    if (order.choices().stream().anyMatch(choice -> !leavesNothingOut(choice, order))) {
      tellWithheld(report);
    }
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

  private static boolean leavesNothingOut(Order.Choice choice, Order order) {
    return order.wholeRecord() && choice.format() == Format.JSON;
  }

  /** What the attribution rule kept back, and why. */
  private void tellWithheld(Report report) {
    if (report.withheld().isEmpty()) {
      return;
    }
    WithheldWords words = new WithheldWords(console.messages());
    AttributionRule rule = report.rule();
    console.say(
        console.messages().text("cli.export.rule", words.rule(rule), words.ruleMeans(rule)));
    report
        .withheld()
        .forEach(each ->
            console.say(console.messages().text("cli.export.withheld", words.withheld(each))));
  }

  /** Says each file as soon as it is there. */
  private final class Told implements Progress {
    @Override
    public void begins(Order.Choice choice) {
      // what is written is said, and soon
    }

    @Override
    public void written(Report.Written written) {
      console.say(console.messages().text("cli.written", written.file()));
    }

    @Override
    public void failed(Report.Failed failed) {
      // the first failure ends the command in words
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
