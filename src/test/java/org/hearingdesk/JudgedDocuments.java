package org.hearingdesk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Progress;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.export.publication.Report;
import org.hearingdesk.export.record.RecordWriter;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.json.HearingRecord;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Exports every document of the sample hearing in every format, with content in several languages,
 * and has each file judged by the validators in a folder. Prints a table; ends with 1 if a file
 * does not pass.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.JudgedDocuments -Dbench.args="FOLDER
 * [LANGUAGES [DOCUMENTS [FORMATS]]]"}, each of them with commas, such as {@code en,el minutes pdf}.
 * The folder holds programs called {@code validate-pdf}, {@code validate-docx} and so on, which end
 * with 0 for a file that passes; a format without one is only searched for its text.
 */
public final class JudgedDocuments {
  /** What is put before each text of the hearing, so that its letters are in every place. */
  private static final Map<String, String> LANGUAGES = new LinkedHashMap<>();

  static {
    LANGUAGES.put("en", "“Sample” words: ");
    LANGUAGES.put("el", "Δείγμα κειμένου «ΰ»: ");
    LANGUAGES.put("bg", "Примерен текст „щъ“: ");
    LANGUAGES.put("pl", "Przykładowy tekst „źdźbło”: ");
  }

  private static final Set<String> TEXTS =
      Set.of("title", "text", "name", "what", "who", "summary", "function", "nature", "place");

  /** Formats whose judge looks for the text itself. */
  private static final Set<Format> SEARCHED =
      Set.of(Format.PDF, Format.PDF_A, Format.DOCX, Format.ODT);

  private static final int SHOWN = 40;

  private final Path folder;
  private final Path out;
  private final Publication publication;

  private JudgedDocuments(Path folder, Path out, Publication publication) {
    this.folder = folder;
    this.out = out;
    this.publication = publication;
  }

  /** Prints the table. */
  @SuppressWarnings("SystemExitOutsideMain") // a program of its own
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0 || !Files.isDirectory(Path.of(args[0]))) {
      System.err.println("Which folder are the validators in?");
      System.exit(2);
    }
    Messages messages = Messages.forLocale(Locale.ENGLISH);
    Path out = Files.createTempDirectory("judged");
    Publication publication =
        Documents.publication(messages, () -> Instant.parse("2021-04-15T16:00:00Z"));
    JudgedDocuments judges = new JudgedDocuments(Path.of(args[0]), out, publication);
    System.out.printf("%-4s %-14s %-6s %s%n", "", "document", "format", "");
    int failed = 0;
    for (String language : chosen(args, 1, LANGUAGES.keySet())) {
      failed += judges.language(language, args);
    }
    System.out.println(failed == 0 ? "All files pass." : failed + " files do not pass.");
    System.out.println("The files are in " + out);
    System.exit(failed == 0 ? 0 : 1);
  }

  private static List<String> chosen(String[] args, int index, Set<String> all) {
    return args.length > index ? List.of(args[index].split(",", -1)) : List.copyOf(all);
  }

  private int language(String language, String[] args) throws IOException, InterruptedException {
    Hearing hearing = hearing(language);
    Path there = Files.createDirectories(out.resolve(language));
    List<Order.Choice> choices = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      for (Format format : kind.formats()) {
        if (asked(args, 2, kind.key()) && asked(args, 3, format.key())) {
          choices.add(new Order.Choice(kind, format));
        }
      }
    }
    AttributionRule rule = hearing.details().map(HearingDetails::attribution).orElseThrow();
    Report report = publication.carryOut(hearing, new Order(choices, rule, there), Progress.NONE);
    report.failed().forEach(each -> System.out.println(each));
    int failed = report.failed().size();
    for (Report.Written written : report.written()) {
      failed += judge(language, hearing, rule, written) ? 0 : 1;
    }
    return failed;
  }

  private static boolean asked(String[] args, int index, String key) {
    return args.length <= index || List.of(args[index].split(",", -1)).contains(key);
  }

  private boolean judge(
      String language, Hearing hearing, AttributionRule rule, Report.Written written)
      throws IOException, InterruptedException {
    DocumentKind kind = written.choice().kind();
    Format format = written.choice().format();
    List<String> expected = expected(language, hearing, kind, rule);
    Path text = out.resolve(language + "-" + kind.key() + ".txt");
    Files.write(text, expected, UTF_8);
    List<String> wrong = new ArrayList<>();
    if (!SEARCHED.contains(format)) {
      String content = content(written.file(), format);
      expected.stream().filter(line -> !content.contains(line)).forEach(wrong::add);
    }
    Path judge = folder.resolve("validate-" + format.extension());
    if (Files.exists(judge)) {
      wrong.addAll(complaints(judge, written, text));
    }
    String verdict = wrong.isEmpty() ? (Files.exists(judge) ? "pass" : "text") : "FAIL";
    System.out.printf("%-4s %-14s %-6s %s%n", language, kind.key(), format.key(), verdict);
    wrong.stream().limit(SHOWN).forEach(line -> System.out.println("       " + line));
    return wrong.isEmpty();
  }

  private static List<String> complaints(Path judge, Report.Written written, Path text)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(judge.toString()));
    Format format = written.choice().format();
    if (format == Format.JSON) {
      command.add(Path.of("resources", RecordWriter.SCHEMA).toAbsolutePath().toString());
    }
    command.add(written.file().toString());
    if (format == Format.PDF || format == Format.PDF_A) {
      command.addAll(List.of("--pdfa", format == Format.PDF ? "2a" : "3a", "--ua", "1"));
    }
    if (SEARCHED.contains(format)) {
      command.addAll(List.of("--expect", text.toString()));
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said;
    try (InputStream from = process.getInputStream()) {
      said = new String(from.readAllBytes(), UTF_8);
    }
    return process.waitFor() == 0
        ? List.of()
        : said.lines().filter(line -> !line.strip().startsWith("ok")).toList();
  }

  /** What must be found: the title, and the headings with the beginnings of paragraphs. */
  private List<String> expected(
      String language, Hearing hearing, DocumentKind kind, AttributionRule rule) {
    if (kind == DocumentKind.RECORD) {
      return List.of(Objects.requireNonNull(LANGUAGES.get(language)).strip());
    }
    List<String> lines = new ArrayList<>();
    publication
        .preview(hearing, kind, rule)
        .ifPresent(document ->
            document.body().stream()
                .flatMap(block ->
                    block instanceof Block.Heading heading
                        ? Stream.of(
                            org.hearingdesk.document.tree.Inline.plainText(heading.content()))
                        : Stream.empty())
                .filter(line -> line.length() < SHOWN)
                .distinct()
                .forEach(lines::add));
    return lines;
  }

  private static String content(Path file, Format format) throws IOException {
    if (format != Format.XLSX) {
      return Files.readString(file, UTF_8).replace("\r\n ", "");
    }
    StringBuilder parts = new StringBuilder();
    org.hearingdesk.export.ZipParts zip =
        org.hearingdesk.export.ZipParts.of(Files.readAllBytes(file));
    zip.parts().keySet().stream()
        .filter(name -> name.endsWith(".xml"))
        .forEach(name -> parts.append(zip.words(name)));
    return parts.toString();
  }

  private static Hearing hearing(String language) throws IOException {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    SampleHearing.prepare(session, clock).runToEnd();
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    new RecordWriter().writeWhole(session.snapshot().hearing(), record);
    JsonMapper mapper = new JsonMapper();
    JsonNode tree = mapper.readTree(record.toByteArray());
    String words = Objects.requireNonNull(LANGUAGES.get(language));
    translate(tree, words);
    try {
      return HearingRecord.read(mapper.writeValueAsBytes(tree)).hearing();
    } catch (org.hearingdesk.json.MalformedJsonException e) {
      throw new IOException(e);
    }
  }

  private static void translate(JsonNode node, String words) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        if (value.isString() && TEXTS.contains(name) && !value.stringValue().isBlank()) {
          object.put(name, words + value.stringValue());
        } else {
          translate(value, words);
        }
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(each -> translate(each, words));
    }
  }
}
