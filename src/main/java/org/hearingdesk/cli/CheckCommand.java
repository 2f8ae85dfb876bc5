package org.hearingdesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.log.LogCheck;
import org.hearingdesk.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hearing-desk check FILE}: says whether a hearing is whole and its log as it was written.
 *
 * <p>Exit codes: 0 it is, 1 it is not, or cannot be opened, 2 wrong usage.
 */
@Command(name = CheckCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  static final String NAME = "check";

  private static final int NOT_WHOLE = 1;

  /** Whoever changed so many entries changed the file. */
  private static final int MOST_FAULTS = 20;

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--seal", paramLabel = "SEAL")
  private Optional<String> seal = Optional.empty();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Messages messages = console.messages();
    HearingFiles.Checked checked = console.files().check(console.path(file), seal);
    LogCheck log = checked.log();
    boolean sealHolds = seal.isEmpty() || log.sealed().isPresent();
    boolean whole = log.whole() && checked.hearing().isPresent();
    console.say(messages.text(whole ? "cli.check.whole" : "cli.check.not_whole", file));
    console.say(messages.count("cli.check.entries", log.entries()));
    checked.hearing().ifPresent(this::sayContent);
    sayChain(log);
    seal.ifPresent(noted -> saySeal(log));
    return whole && sealHolds ? CommandLine.ExitCode.OK : NOT_WHOLE;
  }

  private void sayContent(Hearing hearing) {
    Messages messages = console.messages();
    console.say(messages.count("cli.check.interventions", hearing.interventions().size()));
    console.say(messages.count("cli.check.conflicts", hearing.conflicts().size()));
    console.say(messages.count("cli.check.anomalies", hearing.anomalies().size()));
  }

  private void sayChain(LogCheck log) {
    Messages messages = console.messages();
    if (log.whole()) {
      console.say(messages.text("cli.check.chain.holds"));
    }
    log.upgraded()
        .ifPresent(old ->
            console.say(messages.count("cli.check.chain.upgraded", old.entries(), old.at())));
    if (log.rewritten() > 0) {
      console.say(messages.count("cli.check.chain.rewritten", log.rewritten()));
    }
    log.faults().stream().limit(MOST_FAULTS).map(this::words).forEach(console::say);
    if (log.faults().size() > MOST_FAULTS) {
      console.say(messages.count("cli.check.fault.more", log.faults().size() - MOST_FAULTS));
    }
    if (!log.whole()) {
      console.say(messages.text("cli.check.fault.way_on"));
    }
    if (log.whole() && log.entries() > 0) {
      console.say(messages.text("cli.check.chain.seal", log.seal()));
    }
  }

  private String words(LogCheck.Fault fault) {
    Messages messages = console.messages();
    return switch (fault) {
      case LogCheck.Fault.Changed(long number) ->
          messages.text("cli.check.fault.changed", Long.toString(number));
      case LogCheck.Fault.Missing(long first, long last) ->
          first == last
              ? messages.text("cli.check.fault.missing", Long.toString(first))
              : messages.text(
                  "cli.check.fault.missing.several", Long.toString(first), Long.toString(last));
      case LogCheck.Fault.OutOfPlace(long number) ->
          messages.text("cli.check.fault.out_of_place", Long.toString(number));
      case LogCheck.Fault.Unchained(long number) ->
          messages.text("cli.check.fault.unchained", Long.toString(number));
    };
  }

  private void saySeal(LogCheck log) {
    Messages messages = console.messages();
    console.say(
        log.sealed()
            .map(number -> messages.text("cli.check.chain.seal.holds", Long.toString(number)))
            .orElseGet(() -> messages.text("cli.check.chain.seal.unknown")));
  }
}
