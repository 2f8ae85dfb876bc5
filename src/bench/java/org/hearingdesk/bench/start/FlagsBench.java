package org.hearingdesk.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearingdesk.store.StoreException;

/**
 * With which options of Java the program is best: the start to a usable Floor, the ranking of a
 * million ballots over 40 options from a file, and the documents of 2,000 interventions, each in a
 * program of its own with a cache trained with these options.
 *
 * <p>{@code mvn -Pinstaller,bench verify -Dbench=org.hearingdesk.bench.start.FlagsBench}, with
 * {@code -Dbench.args=ROUNDS} for other than five rounds.
 */
public final class FlagsBench {
  private static final Path IMAGE = Path.of("target/installer/hearing-desk");
  private static final String COMPACT = "-XX:+UseCompactObjectHeaders";
  private static final String SERIAL = "-XX:+UseSerialGC";
  private static final String C1 = "-XX:TieredStopAtLevel=1";

  private static final List<List<String>> CHOICES =
      List.of(
          List.of(SERIAL),
          List.of(SERIAL, COMPACT),
          List.of(SERIAL, COMPACT, C1),
          List.of("-XX:+UseParallelGC", COMPACT),
          List.of("-XX:+UseG1GC", COMPACT),
          List.of("-XX:+UseG1GC", COMPACT, C1));

  private final Map<String, Figures> figures = new TreeMap<>();

  private FlagsBench() {}

  /** Prints the figures; the argument is the number of rounds. */
  public static void main(String[] args) throws IOException, StoreException {
    Path folder = Files.createTempDirectory("flags-bench");
    try (Screen screen = Screen.open()) {
      FlagsBench bench = new FlagsBench();
      bench.measure(
          Packaged.installed(IMAGE.toAbsolutePath(), screen.environment(), folder),
          folder,
          args.length == 0 ? 5 : Integer.parseInt(args[0]));
      bench.report();
    }
    System.exit(0);
  }

  private void measure(Packaged program, Path folder, int rounds)
      throws IOException, StoreException {
    Path probe = Packaged.jarOf(folder.resolve("probe.jar"), Probe.class);
    Loads loads = new Loads(folder);
    String usual = loads.reference().toString();
    String large = loads.large().toString();
    String ballots = loads.ballots(1_000_000).toString();
    String out = folder.resolve("out").toString();
    List<Packaged> programs = new ArrayList<>();
    for (List<String> choice : CHOICES) {
      programs.add(trained(program, choice, folder));
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < programs.size(); i++) {
        Packaged each = programs.get(i);
        Figures taken = figures.computeIfAbsent(CHOICES.get(i).toString(), name -> new Figures());
        taken.add(each.probed(probe, "floor-add", usual));
        taken.add("rank", each.command("rank", "--method", "schulze", ballots));
        taken.add(
            "export",
            each.command(
                "export", large, "--document", "minutes", "--format", "pdf,docx", "--out", out));
      }
    }
  }

  private static Packaged trained(Packaged program, List<String> choice, Path folder)
      throws IOException {
    List<String> options = new ArrayList<>(program.options());
    options.removeIf(option -> option.startsWith("-XX:"));
    options.add("-XX:-UsePerfData");
    options.addAll(choice);
    Path own = Files.createTempDirectory(folder, "cache");
    Packaged other = program.with(options, own.resolve("program.aot"));
    other.train("org.hearingdesk.Tour", own.toString());
    return other;
  }

  private void report() {
    figures.forEach((options, each) -> {
      System.out.println(options);
      say("ms to a usable Floor, of processor time", each, "start", "computed", 0);
      say("MB of memory, after all places", each, "memory", "memory-after", 0);
      say("s to rank a million, of processor time", each, "rank", "rank computed", 1);
      say("s to export 2,000, of processor time", each, "export", "export computed", 1);
    });
  }

  private static void say(String what, Figures each, String first, String second, int decimals) {
    String text = each.text(first, decimals) + "; " + each.text(second, decimals);
    System.out.println(String.format(Locale.ROOT, "  %-42s %s", what, text));
  }
}
