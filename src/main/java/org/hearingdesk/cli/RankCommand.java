package org.hearingdesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearingdesk.exchange.ballots.BallotFile;
import org.hearingdesk.exchange.ballots.BallotReader;
import org.hearingdesk.exchange.ballots.BallotReading;
import org.hearingdesk.exchange.ballots.LargeGrid;
import org.hearingdesk.exchange.ballots.Limits;
import org.hearingdesk.exchange.ballots.Problem;
import org.hearingdesk.export.count.Count;
import org.hearingdesk.export.count.CountJson;
import org.hearingdesk.export.count.CountText;
import org.hearingdesk.export.count.LargeCount;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Copeland;
import org.hearingdesk.ranking.PairwiseMethod;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.TopKPoints;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.LeftOutRule;
import org.hearingdesk.ranking.ballot.PointsBudget;
import org.hearingdesk.ranking.ballot.Weighting;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code hearing-desk rank BALLOTS}: counts a ballot file and prints the ranking.
 *
 * <p>Exit codes: 0 counted, 1 the file cannot be read or does not fit the method, 2 wrong usage. An
 * error is one line with the file and, where there is one, the line in it.
 */
@Command(name = RankCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
public final class RankCommand implements Callable<Integer> {

  /** The name of the command. */
  public static final String NAME = "rank";

  private static final int BAD_INPUT = 1;
  private static final String DEFAULT_METHOD = "borda";
  private static final String PAIRS = "pairs";

  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "BALLOTS", descriptionKey = "ballots")
  private Path file = Path.of("");

  @Option(names = "--method", paramLabel = "METHOD", defaultValue = DEFAULT_METHOD)
  private String method = DEFAULT_METHOD;

  @Option(names = "--cells", paramLabel = "ranks|ratings|points|pairs")
  private Optional<String> cells = Optional.empty();

  @Option(names = "--left-out", paramLabel = "bottom|no-opinion", defaultValue = "bottom")
  private String leftOut = "bottom";

  @Option(names = "--weights", paramLabel = "equal|given|equal-sides", defaultValue = "equal")
  private String weights = "equal";

  @Option(names = "--top", paramLabel = "K", defaultValue = "5")
  private int top = 5;

  @Option(names = "--budget", paramLabel = "POINTS")
  private Optional<Integer> budget = Optional.empty();

  @Option(names = "--cap", paramLabel = "POINTS")
  private Optional<Integer> cap = Optional.empty();

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private String format = "text";

  public RankCommand(Messages messages) {
    this.messages = messages;
  }

  /** The command with its words, to be run or to be added to the program's. */
  public static CommandLine commandLine(Messages messages) {
    return new CommandLine(new RankCommand(messages))
        .setResourceBundle(new HelpWords(messages, NAME))
        .setParameterExceptionHandler(new OneLineUsageErrors(messages));
  }

  @Override
  public Integer call() {
    RankingMethod ranking = chosenMethod();
    CountingRules rules = new CountingRules(chosenLeftOut(), chosenWeighting());
    boolean json = chosen("--format", format, List.of("text", "json")).equals("json");
    Answer.Kind kind = chosenKind(ranking);
    Optional<PointsBudget> points = chosenBudget(kind);
    BallotReading reading;
    try {
      if (kind == Answer.Kind.RANKS
          && ranking instanceof PairwiseMethod pairwise
          && LargeCounting.isFor(file)) {
        return print(pairwise, rules, json);
      }
      reading = new BallotReader(Limits.DEFAULT).read(file, kind);
    } catch (IOException e) {
      return refuse(
          messages.text(Files.exists(file) ? "cli.rank.unreadable" : "cli.rank.no-file", file));
    }
    return switch (reading) {
      case BallotReading.Refused refused -> refuse(refused.problems());
      case BallotReading.Ready ready -> print(ready.file(), rules, ranking, points, json);
    };
  }

  /** Counts a file that is too large to be kept, and tells on a terminal how far it has come. */
  private int print(PairwiseMethod method, CountingRules rules, boolean json) throws IOException {
    LargeCounting counting = new LargeCounting(messages, spec.commandLine().getErr());
    return switch (counting.count(file, rules.leftOut())) {
      case LargeGrid.Outcome.Refused refused -> refuse(refused.problems());
      case LargeGrid.Outcome.Counted counted -> {
        LargeCount count =
            new LargeCount(
                String.valueOf(file.getFileName()),
                counted.options(),
                counted.ballots(),
                rules.weighting(),
                method);
        var out = spec.commandLine().getOut();
        out.print(json ? count.json() : count.text(messages));
        out.flush();
        yield CommandLine.ExitCode.OK;
      }
    };
  }

  private int print(
      BallotFile ballots,
      CountingRules rules,
      RankingMethod ranking,
      Optional<PointsBudget> points,
      boolean json) {
    if (!ranking.canCount(ballots.box())) {
      return refuse(
          messages.text("cli.rank.not-countable", file, ranking.id(), ballots.options().size()));
    }
    Count count =
        new Count(
            String.valueOf(file.getFileName()),
            ballots.options(),
            ballots.box(),
            rules,
            ranking,
            points);
    var out = spec.commandLine().getOut();
    out.print(json ? CountJson.write(count) : CountText.write(count, messages));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private int refuse(List<Problem> problems) {
    Problem first = problems.getFirst();
    String place = first.line() == 0 ? file.toString() : file + ":" + first.line();
    String why = messages.text(first.key(), first.arguments().toArray());
    int more = problems.size() - 1;
    return refuse(
        place + ": " + why + (more == 0 ? "" : messages.count("cli.rank.more-problems", more)));
  }

  private int refuse(String line) {
    var err = spec.commandLine().getErr();
    err.println(messages.text("cli.rank.error", line));
    err.flush();
    return BAD_INPUT;
  }

  private RankingMethod chosenMethod() {
    boolean said = spec.commandLine().getParseResult().hasMatchedOption("--method");
    if (!said && cells.filter(PAIRS::equals).isPresent()) {
      return new Copeland();
    }
    if (method.equals(new TopKPoints(1).id())) {
      if (top < 1 || top > TopKPoints.LARGEST_K) {
        throw wrong("--top", Integer.toString(top), "1–" + TopKPoints.LARGEST_K);
      }
      return new TopKPoints(top);
    }
    return RankingMethod.named(method)
        .orElseThrow(() ->
            wrong(
                "--method",
                method,
                RankingMethod.all().stream()
                    .map(RankingMethod::id)
                    .collect(Collectors.joining(", "))));
  }

  private LeftOutRule chosenLeftOut() {
    return Arrays.stream(LeftOutRule.values())
        .filter(rule -> rule.id().equals(leftOut))
        .findFirst()
        .orElseThrow(() -> wrong("--left-out", leftOut, "bottom, no-opinion"));
  }

  private Weighting chosenWeighting() {
    return switch (weights) {
      case "equal" -> new Weighting.Equal();
      case "given" -> new Weighting.Given();
      case "equal-sides" -> new Weighting.EqualSides();
      default -> throw wrong("--weights", weights, "equal, given, equal-sides");
    };
  }

  /** What the cells of a grid are: as said, or what the method counts. */
  private Answer.Kind chosenKind(RankingMethod ranking) {
    if (cells.isPresent()) {
      return switch (cells.get()) {
        case "ranks" -> Answer.Kind.RANKS;
        case "ratings" -> Answer.Kind.RATINGS;
        case "points" -> Answer.Kind.POINTS;
        case PAIRS -> Answer.Kind.PAIRS;
        default -> throw wrong("--cells", cells.get(), "ranks, ratings, points, pairs");
      };
    }
    return Arrays.stream(Answer.Kind.values())
        .filter(ranking::counts)
        .findFirst()
        .orElse(Answer.Kind.RANKS);
  }

  private Optional<PointsBudget> chosenBudget(Answer.Kind kind) {
    if ((budget.isPresent() || cap.isPresent()) && kind != Answer.Kind.POINTS) {
      throw wrong("--budget", kind.name().toLowerCase(Locale.ROOT), "points");
    }
    if (budget.isEmpty() && cap.isEmpty()) {
      return Optional.empty();
    }
    if (budget.orElse(0) < 0 || cap.orElse(0) < 0) {
      throw wrong("--budget", "-", "0…");
    }
    return Optional.of(
        new PointsBudget(
            budget.orElse(Integer.MAX_VALUE),
            cap.map(OptionalInt::of).orElseGet(OptionalInt::empty)));
  }

  private String chosen(String option, String value, List<String> known) {
    if (!known.contains(value)) {
      throw wrong(option, value, String.join(", ", known));
    }
    return value;
  }

  private ParameterException wrong(String option, String value, String known) {
    return new ParameterException(
        spec.commandLine(), messages.text("cli.rank.wrong-value", option, value, known));
  }
}
