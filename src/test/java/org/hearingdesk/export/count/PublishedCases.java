package org.hearingdesk.export.count;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearingdesk.export.count.CaseFindings.Finding;
import org.hearingdesk.export.count.CaseFindings.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the program against a folder of cases with the answers of published papers and of other
 * programs, and prints for each case how many figures agree, which disagree, and which are not
 * asserted and why. Ends with 1 if any disagrees.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.export.count.PublishedCases
 * -Dbench.args=FOLDER}; without a folder, the cases that are kept here.
 */
public final class PublishedCases {
  private static final String KEPT = "src/test/resources/org/hearingdesk/ranking/cases";
  private static final String ANSWERS = ".expected.json";
  private static final int MOST_CELLS = 4_000_000;
  private static final JsonMapper MAPPER = new JsonMapper();

  private PublishedCases() {}

  /** Prints the table. */
  @SuppressWarnings("SystemExitOutsideMain") // a program of its own
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 || args[0].isBlank() ? KEPT : args[0]);
    int cases = 0;
    int disagreeing = 0;
    System.out.printf("%-40s %8s %10s %13s%n", "case", "agreeing", "disagree", "not asserted");
    for (Path path : answers(folder)) {
      CaseFindings findings = compare(path, MOST_CELLS);
      List<Finding> wrong = findings.of(Verdict.DISAGREES);
      System.out.printf(
          "%-40s %8d %10d %13d%n",
          folder(path) + "/" + name(path),
          findings.of(Verdict.AGREES).size(),
          wrong.size(),
          findings.of(Verdict.NOT_ASSERTED).size());
      wrong.forEach(each -> System.out.println("    " + each.figure() + ": " + each.words()));
      new TreeSet<>(findings.of(Verdict.NOT_ASSERTED).stream().map(PublishedCases::why).toList())
          .forEach(why -> System.out.println("    not asserted: " + why));
      cases++;
      disagreeing += wrong.isEmpty() ? 0 : 1;
    }
    System.out.println(cases + " cases, " + disagreeing + " with a figure that disagrees");
    System.exit(disagreeing == 0 && cases > 0 ? 0 : 1);
  }

  private static String why(Finding finding) {
    String figure = finding.figure();
    String last = figure.endsWith("/") ? figure : figure.substring(figure.lastIndexOf('/') + 1);
    return last + ", " + finding.words();
  }

  private static String folder(Path path) {
    Path parent = path.getParent();
    return parent == null ? "" : String.valueOf(parent.getFileName());
  }

  private static String name(Path path) {
    String file = String.valueOf(path.getFileName());
    return file.substring(0, file.length() - ANSWERS.length());
  }

  /** The files of answers below a folder. */
  static List<Path> answers(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(ANSWERS)).sorted().toList();
    }
  }

  /** Compares one case, whatever its kind. */
  static CaseFindings compare(Path path, int mostCells) throws IOException {
    JsonNode expected = MAPPER.readTree(path.toFile());
    CaseFindings findings = new CaseFindings();
    CountedCase counted = new CountedCase(path, expected, findings);
    TallyCase tallies = new TallyCase(expected, findings);
    boolean file = expected.has("csv_file") || expected.has("ballot_file");
    switch (folder(path) + (file ? "" : "/" + name(path))) {
      case "ordinal" -> counted.orders();
      case "weighted" -> counted.weights();
      case "kendall" -> counted.agreement();
      case "ratings" -> counted.ratings();
      case "ratings/approval-abcbook-ex1" -> tallies.approval();
      case "ratings/majority-judgment-mieuxvoter" -> tallies.judgments();
      case "ratings/tennessee-mj" -> tallies.grades();
      case "large/large" -> new LargeCase(findings, mostCells).compare(expected);
      default -> throw new IOException("Nobody knows how to compare " + path);
    }
    return findings;
  }
}
