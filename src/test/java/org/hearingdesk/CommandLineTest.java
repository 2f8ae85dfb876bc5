package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearingdesk.cli.Console;
import org.hearingdesk.cli.HearingDeskCommand;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a whole: its words, its files, its exit codes. */
class CommandLineTest {
  private static final Messages MESSAGES = Messages.strict(Locale.ENGLISH);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-04-15T12:00:00Z"));

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<Console.Opening> opened = new ArrayList<>();
  private boolean display;

  @TempDir Path folder;

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Console console =
        new Console(
            new HearingFilesOnDisk(MESSAGES, () -> Settings.in(folder.resolve("settings"))),
            new SampleDisplay(),
            () -> Documents.publication(CLOCK),
            MESSAGES,
            new PrintWriter(out),
            folder);
    return HearingDeskCommand.run(console, new PrintWriter(err), arguments);
  }

  @Test
  void theDemoReplaysTheSampleHearingAndWritesItsDocuments() {
    assertThat(run("demo", "--out", "demo")).as(err.toString()).isZero();
    assertThat(names("demo"))
        .filteredOn(name -> name.contains(" minutes ") || name.contains(" ranking "))
        .extracting(name -> name.substring(name.lastIndexOf('.')))
        .as("the ranking comes with a table of ballots for each of its two questions")
        .containsExactlyInAnyOrder(
            ".pdf", ".docx", ".odt", ".html", ".md", ".pdf", ".docx", ".odt", ".html", ".md",
            ".csv", ".csv", ".xlsx", ".akn", ".akn");
    assertThat(names("demo")).contains("sample.hearing");
    assertThat(names("demo")).noneMatch(name -> name.endsWith(".tmp"));
    assertThat(run("check", "demo/sample.hearing")).isZero();
    assertThat(out.toString()).contains("is whole", "0 entries that found nothing to apply to");
  }

  @Test
  void aPersonGetsAListAndIsErased() throws IOException {
    run("demo", "--out", "demo");
    Path hearing = folder.resolve("demo").resolve("sample.hearing");
    assertThat(run("person", "demo/sample.hearing", "joost korte", "--out", "list.md"))
        .as(err.toString())
        .isZero();
    assertThat(folder.resolve("list.md")).content().contains("Joost Korte", "Director-General");
    assertThat(run("erase", "demo/sample.hearing", "Joost Korte")).isZero();
    assertThat(Files.readString(hearing, StandardCharsets.ISO_8859_1)).contains("Korte");
    assertThat(run("erase", "demo/sample.hearing", "Joost Korte", "--yes")).isZero();
    assertThat(Files.readString(hearing, StandardCharsets.ISO_8859_1)).doesNotContain("Korte");
    assertThat(run("check", "demo/sample.hearing")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("rewritten when a person was erased");
    assertThat(run("erase", "demo/sample.hearing", "Joost Korte", "--yes")).isEqualTo(1);
    assertThat(run("recover", "demo/sample.hearing", "--out", "again.hearing")).isZero();
    assertThat(run("check", "again.hearing")).isZero();
  }

  @Test
  void aSecondDemoReplacesTheFirst() {
    assertThat(run("demo", "--out", "demo")).isZero();
    List<String> first = names("demo");
    assertThat(run("demo", "--out", "demo")).as(err.toString()).isZero();
    assertThat(names("demo")).isEqualTo(first);
  }

  @Test
  void aListIsTakenOverAsOneChangeAndWhatIsDoubtfulIsTold() throws IOException {
    run("new", "a.hearing", "--template", "blank");
    Files.writeString(
        folder.resolve("list.csv"),
        "Name;Organisation\n"
            + "Anna Example;Sample bakers\n"
            + ";Sample bakers\n"
            + "ANNA example;Sample bakers\n");
    assertThat(run("import", "a.hearing", "list.csv", "--dry-run")).isZero();
    assertThat(out.toString()).contains("New 1", "Error 2").doesNotContain("Took over");
    assertThat(run("import", "a.hearing", "list.csv")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains(
            "line 3: Error",
            "There is no name in this line.",
            "line 4: Error",
            "Took over one line.");
    assertThat(run("import", "a.hearing", "list.csv")).isZero();
    assertThat(out.toString()).contains("New 0", "Same 1").doesNotContain("Took over");
    assertThat(run("import", "a.hearing", "nowhere.csv")).isEqualTo(1);
    assertThat(run("import", "a.hearing", "list.csv", "--kind", "cats")).isEqualTo(2);
    assertThat(run("import", "a.hearing", "list.csv", "--columns", "-,name")).isZero();
  }

  @Test
  void aHearingBeginsWithATemplateOrAnEarlierHearing() throws IOException {
    for (String template : List.of("expert-group", "workshop", "public-meeting")) {
      assertThat(run("new", template + ".hearing", "--template", template)).isZero();
      assertThat(run("check", template + ".hearing")).isZero();
    }
    Files.writeString(
        folder.resolve("list.csv"), "Name;Organisation\nAnna Example;Sample bakers\n");
    run("import", "workshop.hearing", "list.csv");
    assertThat(run("new", "b.hearing", "--from", "workshop.hearing")).isZero();
    assertThat(run("new", "c.hearing", "--from", "workshop.hearing", "--with-people")).isZero();
    Hearing earlier = TestWindow.inFile(folder.resolve("workshop.hearing"));
    Hearing without = TestWindow.inFile(folder.resolve("b.hearing"));
    Hearing with = TestWindow.inFile(folder.resolve("c.hearing"));
    assertThat(without.agenda()).isEqualTo(earlier.agenda());
    assertThat(without.questions()).isEqualTo(earlier.questions());
    assertThat(without.organisations()).isEqualTo(earlier.organisations());
    assertThat(without.participants().isEmpty()).isTrue();
    assertThat(with.participants()).isEqualTo(earlier.participants());
    assertThat(run("new", "d.hearing")).isEqualTo(2);
    assertThat(run("new", "d.hearing", "--template", "cats")).isEqualTo(2);
  }

  @Test
  void aRehearsalTellsHowTheAgendaWentAndLeavesTheHearingAsItIs() throws IOException {
    run("demo", "--out", "demo");
    Path hearing = folder.resolve("demo").resolve("sample.hearing");
    byte[] before = Files.readAllBytes(hearing);
    assertThat(run("rehearse", "demo/sample.hearing", "--seed", "3")).as(err.toString()).isZero();
    String told = out.toString();
    assertThat(told).contains("Micro-credentials", "interventions", "The end: ");
    assertThat(Files.readAllBytes(hearing)).isEqualTo(before);
    assertThat(names("demo")).contains("sample.hearing").noneMatch(name -> name.endsWith("-wal"));
    run("rehearse", "demo/sample.hearing", "--seed", "3");
    assertThat(out.toString()).isEqualTo(told);
    run("rehearse", "demo/sample.hearing", "--seed", "4");
    assertThat(out.toString()).isNotEqualTo(told);
  }

  @Test
  void aRecordMakesTheSameHearingAgain() throws IOException {
    run("demo", "--out", "demo");
    assertThat(run("export", "demo/sample.hearing", "--document", "record", "--out", "a")).isZero();
    Path record = folder.resolve("a").resolve(names("a").getFirst());
    assertThat(run("new", "again.hearing", "--from", record.toString()))
        .as(err.toString())
        .isZero();
    assertThat(run("export", "again.hearing", "--document", "record", "--out", "b")).isZero();
    assertThat(folder.resolve("b").resolve(names("b").getFirst())).hasSameBinaryContentAs(record);
  }

  @Test
  void aRecordThatTellsOnlySidesCanBeTakenInToo() {
    run("demo", "--out", "demo");
    for (String rule : List.of("organisation", "side", "chatham-house")) {
      run(
          "export",
          "demo/sample.hearing",
          "--document",
          "record",
          "--attribution",
          rule,
          "--out",
          rule);
      Path record = folder.resolve(rule).resolve(names(rule).getFirst());
      assertThat(run("new", rule + ".hearing", "--from", record.toString()))
          .as("%s: %s", rule, err)
          .isZero();
    }
  }

  @Test
  void anAttributionRuleIsNeverLooserThanTheHearings() throws IOException {
    run("demo", "--out", "demo");
    run("export", "demo/sample.hearing", "--format", "html", "--attribution", "named");
    String minutes = Files.readString(folder.resolve(htmlIn("")), StandardCharsets.UTF_8);
    assertThat(minutes).contains("EFEE").doesNotContain("Korte");
    run(
        "export",
        "demo/sample.hearing",
        "--format",
        "html",
        "--attribution",
        "chatham-house",
        "--out",
        "strict");
    String strict =
        Files.readString(
            folder.resolve("strict").resolve(htmlIn("strict")), StandardCharsets.UTF_8);
    assertThat(strict)
        .contains("Micro-credentials")
        .doesNotContain("Sample metal workers", "Korte");
  }

  @Test
  void theSpeakingTimeIsWrittenAsATable() throws IOException {
    run("demo", "--out", "demo");
    assertThat(
            run(
                "export",
                "demo/sample.hearing",
                "--document",
                "speaking-time",
                "--format",
                "csv",
                "--out",
                "figures"))
        .as(err.toString())
        .isZero();
    String table = Files.readString(folder.resolve("figures").resolve(names("figures").getFirst()));
    assertThat(table)
        .startsWith("\uFEFFTable,Group,Speakers,Interventions,Time in seconds,")
        .contains("By organisation,EFEE,")
        .doesNotContain("Korte");
  }

  @Test
  void filesAreCalledByAPatternAndWhatIsWithheldIsSaid() {
    run("demo", "--out", "demo");
    String[] named = {"export", "demo/sample.hearing", "--document", "tables", "--out", "t"};
    assertThat(run(with(named, "--names", "{document}_{date}"))).as(err.toString()).isZero();
    assertThat(names("t"))
        .contains(
            "tables_2021-04-15.xlsx",
            "tables_2021-04-15 - Attendance.csv",
            "tables_2021-04-15 - Result 1.csv");
    assertThat(out.toString())
        .contains("Attribution rule: Organisation. The organisation is given", "people’s names");
    assertThat(run(with(named, "--names", "{title}"))).isEqualTo(2);
    assertThat(err.toString()).contains("{title}", "hearing");
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void theHistoryTellsWhatHappenedInOrder() {
    run("demo", "--out", "demo");
    assertThat(run("history", "demo/sample.hearing")).isZero();
    assertThat(out.toString())
        .containsSubsequence("Set up the hearing", "Gave the floor to EFEE", "Closed the hearing");
  }

  @Test
  void whatIsMissingForeignOrOccupiedIsSaidInOneLine() throws IOException {
    Files.writeString(folder.resolve("notes.hearing"), "These are only notes.");
    assertThat(run("check", "nowhere.hearing")).isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains("There is no file");
    assertThat(run("check", "notes.hearing")).isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains("is not a hearing");
    assertThat(folder.resolve("notes.hearing")).hasContent("These are only notes.");
    Files.writeString(folder.resolve("r.json"), "{\"format\":");
    assertThat(run("new", "x.hearing", "--from", "r.json")).isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains("r.json");
    assertThat(folder.resolve("x.hearing")).doesNotExist();
  }

  @Test
  void documentsAreWrittenInTheLanguageAskedFor() throws IOException {
    run("demo", "--out", "demo");
    String hearing = "demo/sample.hearing";
    assertThat(run("export", hearing, "--format", "html", "--language", "FR", "--out", "both"))
        .isZero();
    assertThat(run("export", hearing, "--format", "html", "--out", "both")).isZero();
    assertThat(names("both")).as("one language does not replace another").hasSize(2);
    String french =
        names("both").stream().filter(n -> n.contains(" fr ")).findFirst().orElseThrow();
    assertThat(Files.readString(folder.resolve("both").resolve(french), StandardCharsets.UTF_8))
        .contains("lang=\"fr\"", "Points examinés", "15 avril 2021");
    assertThat(run("export", hearing, "--language", "tlh")).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().contains("tlh", "en", "fr");
  }

  @Test
  void correctionSheetsAreWrittenAndWhatCameBackIsTold() throws Exception {
    ScriptedClock clock = SampleHearing.clock();
    Path file = folder.resolve("sample.hearing");
    try (HearingSession session =
        new HearingFilesOnDisk(MESSAGES, () -> Settings.in(folder.resolve("settings")))
            .create(file, clock)) {
      SampleHearing.prepare(session, clock).runToEnd();
    }
    String[] write = {"corrections", "write", "sample.hearing", "--out", "sheets"};
    assertThat(run(with(write, "--until", "tomorrow"))).isEqualTo(2);
    assertThat(run(with(write, "--until", "2021-04-22", "--language", "fr"))).isZero();
    assertThat(names("sheets")).hasSizeGreaterThan(3).allMatch(name -> name.endsWith(".docx"));
    String sheet = "sheets/" + names("sheets").getFirst();
    assertThat(run("corrections", "read", "sample.hearing", sheet)).isZero();
    assertThat(out.toString()).contains("0 corrections");
    Files.writeString(folder.resolve("none.docx"), "none");
    assertThat(run("corrections", "read", "sample.hearing", sheet, "none.docx")).isEqualTo(1);
    assertThat(err.toString()).contains("none.docx").hasLineCount(1);
    assertThat(run("corrections")).isEqualTo(2);
    assertThat(run("history", "sample.hearing")).isZero();
    assertThat(out.toString()).contains("Read in the corrections of");
  }

  @Test
  void wrongUsageHasItsOwnExitCode() {
    assertThat(run("export", "x.hearing", "--format", "papyrus")).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().contains("papyrus", "pdf");
    assertThat(run("export", "x.hearing", "--document", "record", "--format", "pdf")).isEqualTo(2);
    assertThat(run("dance")).isEqualTo(1);
    assertThat(run("check")).isEqualTo(2);
  }

  @Test
  void everyCommandExplainsItself() {
    for (String command :
        List.of(
            "demo", "new", "export", "rank", "history", "check", "recover", "person", "erase")) {
      assertThat(run(command, "--help")).as(command).isZero();
      assertThat(out.toString())
          .as(command)
          .contains("Usage: hearing-desk " + command, "Exit codes");
    }
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("demo", "rank", "Exit codes");
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("Hearing Desk");
  }

  @Test
  void withADisplayTheWindowOpens() {
    display = true;
    assertThat(run("a.hearing")).isZero();
    assertThat(opened)
        .singleElement()
        .extracting(each -> each.file().orElseThrow())
        .isEqualTo(folder.resolve("a.hearing"));
  }

  @Test
  void withoutADisplayTheSampleIsReplayedAndAHearingIsNot() {
    assertThat(run("a.hearing")).isEqualTo(1);
    assertThat(err.toString()).contains("no display here");
    assertThat(run("--sample", "--out", "demo")).isZero();
    assertThat(out.toString()).contains("no display here", "Written:");
  }

  private List<String> names(String directory) {
    try (Stream<Path> files = Files.list(folder.resolve(directory))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String htmlIn(String directory) {
    return names(directory).stream()
        .filter(name -> name.endsWith(".html"))
        .findFirst()
        .orElseThrow();
  }

  private final class SampleDisplay implements Console.Window {
    @Override
    public boolean possible() {
      return display;
    }

    @Override
    public String obstacle() {
      return "There is no display here.";
    }

    @Override
    public void open(Console.Opening opening) {
      opened.add(opening);
    }
  }
}
