package org.hearingdesk.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hearingdesk.store.StoreException;

/**
 * How soon the packaged program can be used, beside a window with one word in it that is packaged
 * in the same way; how soon each place is drawn at its first click; how much memory it holds; how
 * long two commands take. In rounds: each round runs everything once, so that a busy computer
 * disturbs all of it alike and the ratios stand.
 *
 * <p>{@code mvn -Pinstaller,bench verify -Dbench=org.hearingdesk.bench.start.StartBench}, with
 * {@code -Dbench.args=ROUNDS} for other than seven rounds.
 */
public final class StartBench {
  private static final Path IMAGE = Path.of("target/installer/hearing-desk");
  private static final String FLOOR = "floor-add";

  private final Figures hello = new Figures();
  private final Figures reference = new Figures();
  private final Figures large = new Figures();
  private final Figures commands = new Figures();

  private StartBench() {}

  /** Prints the figures; the argument is the number of rounds. */
  public static void main(String[] args) throws IOException, StoreException {
    Path folder = Files.createTempDirectory("start-bench");
    try (Screen screen = Screen.open()) {
      StartBench bench = new StartBench();
      bench.measure(
          Packaged.installed(IMAGE.toAbsolutePath(), screen.environment(), folder),
          folder,
          args.length == 0 ? 7 : Integer.parseInt(args[0]));
      bench.report();
    }
    System.exit(0);
  }

  private void measure(Packaged program, Path folder, int rounds)
      throws IOException, StoreException {
    Path probe = Packaged.jarOf(folder.resolve("probe.jar"), Probe.class);
    Path jar = Packaged.jarOf(folder.resolve("hello.jar"), HelloWorld.class);
    Packaged small = program.like(jar, HelloWorld.class.getName());
    small.train(HelloWorld.class.getName(), "leave");
    Loads loads = new Loads(folder);
    String usual = loads.reference().toString();
    String long2000 = loads.large().toString();
    String ballots = loads.ballots(30).toString();
    for (int round = 0; round <= rounds; round++) {
      Figures unread = new Figures(); // the first round reads the disk
      boolean first = round == 0;
      (first ? unread : hello).add(small.probed(probe, HelloWorld.ID));
      (first ? unread : reference).add(program.probed(probe, FLOOR, usual));
      (first ? unread : large).add(program.probed(probe, FLOOR, long2000));
      (first ? unread : commands).add("version", program.seconds("--version"));
      (first ? unread : commands).add("rank", program.seconds("rank", ballots));
    }
  }

  private void report() {
    say("ms from the start of the process, median (least–most)   of hello world");
    line("hello world", hello, "start");
    line("Floor, reference hearing", reference, "start");
    line("Floor, 2,000 interventions", large, "start");
    say("ms of processor time until then");
    line("hello world", hello, "computed");
    line("Floor, reference hearing", reference, "computed");
    line("Floor, 2,000 interventions", large, "computed");
    say("ms from the first click to the place drawn              2,000 interventions");
    for (String place : new String[] {"prepare", "priorities", "minutes", "publish", "history"}) {
      String rail = "rail-" + place;
      say("  %-26s %-26s %s", place, reference.text(rail, 0), large.text(rail, 0));
    }
    say("MB of memory after two seconds; after all places");
    say("  %-26s %s", "hello world", hello.text("memory", 0));
    say("  %-26s %s; %s", "reference hearing", reference.text("memory", 0), after(reference));
    say("  %-26s %s; %s", "2,000 interventions", large.text("memory", 0), after(large));
    say("seconds to exit");
    say("  %-26s %s", "--version", commands.text("version", 2));
    say("  %-26s %s", "rank, 30 ballots", commands.text("rank", 2));
  }

  private static String after(Figures figures) {
    return figures.text("memory-after", 0);
  }

  private void line(String name, Figures figures, String what) {
    double ratio = figures.median(what) / hello.median(what);
    say("  %-26s %-26s %.2f", name, figures.text(what, 0), ratio);
  }

  private static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
