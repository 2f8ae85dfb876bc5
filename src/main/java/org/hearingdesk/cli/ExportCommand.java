package org.hearingdesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.branding.Branding;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.NamePattern;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.session.HearingSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code hearing-desk export FILE}: writes documents of a hearing.
 *
 * <p>Exit codes: 0 all are written, 1 one of them is not, 2 wrong usage.
 */
@Command(name = ExportCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  static final String NAME = "export";

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--document", split = ",", paramLabel = "DOCUMENT")
  private List<String> documents = List.of();

  @Option(names = "--format", split = ",", paramLabel = "FORMAT")
  private List<String> formats = List.of();

  @Option(
      names = "--attribution",
      arity = "1",
      paramLabel = "named|organisation|side|chatham-house")
  private Optional<String> attribution = Optional.empty();

  @Option(names = "--names", arity = "1", paramLabel = "PATTERN")
  private Optional<String> names = Optional.empty();

  @Option(names = "--language", arity = "1", paramLabel = "en|fr|de")
  private Optional<String> language = Optional.empty();

  @Option(names = "--template", split = ",", paramLabel = "FILE")
  private List<Path> templates = List.of();

  @Option(names = "--out", paramLabel = "DIR")
  private Path out = Path.of("");

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    List<Order.Choice> choices = choices();
    Optional<AttributionRule> rule =
        attribution.map(name -> chosen("--attribution", name, AttributionRule.values()));
    NamePattern pattern = pattern();
    Publication publication = publication();
    Path folder = console.path(out);
    Hearing hearing;
    try (HearingSession session = console.files().open(console.path(file))) {
      hearing = session.snapshot().hearing();
    }
    AttributionRule own =
        hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CommandFailure(console.messages().text("cli.export.folder", folder));
    }
    Order order = new Order(choices, rule.orElse(own), folder).named(pattern);
    new Publishing(console)
        .write(
            hearing,
            rule.isPresent() ? order : order.withWholeRecord().withInternal(),
            publication);
    return CommandLine.ExitCode.OK;
  }

  /** The documents in the chosen language and design. */
  private Publication publication() throws CommandFailure {
    Publication all = inLanguage();
    for (Path template : templates) {
      try {
        all = all.with(Branding.exporter(console.path(template)));
      } catch (BadTemplate bad) {
        String why = console.messages().text(bad.key(), bad.arguments());
        throw new CommandFailure(console.messages().text("cli.export.template_bad", template, why));
      } catch (IOException e) {
        throw new CommandFailure(
            console.messages().text("cli.export.template_unreadable", template));
      }
    }
    return all;
  }

  private Publication inLanguage() {
    Publication all = console.publication().get();
    if (language.isEmpty()) {
      return all;
    }
    String tag = language.get().strip().toLowerCase(Locale.ROOT);
    List<String> possible = all.languages().stream().map(Locale::getLanguage).toList();
    if (!possible.contains(tag)) {
      throw wrong("--language", language.get(), String.join(", ", possible));
    }
    return all.in(Locale.of(tag));
  }

  /**
   * The chosen documents in the chosen formats; without a choice, in every format that they are
   * made in.
   */
  private List<Order.Choice> choices() {
    Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
    documents.forEach(name -> kinds.add(chosen("--document", name, DocumentKind.values())));
    Set<Format> wanted = EnumSet.noneOf(Format.class);
    formats.forEach(name -> wanted.add(chosen("--format", name, Format.values())));
    List<Order.Choice> choices = new ArrayList<>();
    for (DocumentKind kind : kinds.isEmpty() ? EnumSet.of(DocumentKind.MINUTES) : kinds) {
      for (Format format : kind.formats()) {
        Order.Choice choice = new Order.Choice(kind, format);
        boolean made = console.publication().get().makes(choice);
        if (made && (wanted.isEmpty() || wanted.contains(format))) {
          choices.add(choice);
        }
      }
    }
    if (choices.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), console.messages().text("cli.export.no_such_format"));
    }
    return choices;
  }

  private NamePattern pattern() {
    NamePattern pattern = names.map(NamePattern::of).orElse(NamePattern.USUAL);
    pattern
        .unknownField()
        .ifPresent(field -> {
          throw new ParameterException(
              spec.commandLine(),
              console
                  .messages()
                  .text("cli.export.no_such_field", field, String.join(", ", NamePattern.FIELDS)));
        });
    return pattern;
  }

  private <E extends Enum<E>> E chosen(String option, String name, E[] values) {
    for (E value : values) {
      if (written(value).equals(name.strip().toLowerCase(Locale.ROOT))) {
        return value;
      }
    }
    String possible =
        java.util.Arrays.stream(values)
            .map(ExportCommand::written)
            .collect(Collectors.joining(", "));
    throw wrong(option, name, possible);
  }

  private ParameterException wrong(String option, String name, String possible) {
    return new ParameterException(
        spec.commandLine(),
        console.messages().text("cli.export.wrong_value", option, name, possible));
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
