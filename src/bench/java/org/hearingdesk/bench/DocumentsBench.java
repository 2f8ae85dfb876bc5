package org.hearingdesk.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hearingdesk.document.MinutesBuilder;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.Replay;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.docx.DocxExporter;
import org.hearingdesk.export.html.HtmlExporter;
import org.hearingdesk.export.markdown.MarkdownExporter;
import org.hearingdesk.export.pdf.PdfExporter;
import org.hearingdesk.i18n.Messages;

/**
 * How long the minutes of 2,000 interventions take as each file, first and once more, beside
 * LibreOffice making the PDF from the same DOCX and pandoc making the DOCX from the same Markdown,
 * where they are installed. At least 5 times faster than LibreOffice is the aim.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.bench.DocumentsBench}
 */
public final class DocumentsBench {
  private static final int INTERVENTIONS = 2_000;
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
  private static final List<Exporter> EXPORTERS =
      List.of(new DocxExporter(), new PdfExporter(), new HtmlExporter(), new MarkdownExporter());

  private DocumentsBench() {}

  /** Prints a line for each file. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("documents");
    Hearing hearing = hearing();
    Document minutes = minutes(hearing);
    say("%d interventions, %d blocks", hearing.interventions().size(), minutes.body().size());
    double first = seconds(() -> minutes(hearing));
    say("%-9s built in %.2f s", "minutes", first);
    double docx = 0;
    double pdf = 0;
    for (Exporter exporter : EXPORTERS) {
      String name = exporter.format().name().toLowerCase(Locale.ROOT);
      Path file = folder.resolve("minutes." + name);
      double cold = seconds(() -> write(exporter, minutes, file));
      resetPeak();
      double warm = seconds(() -> write(exporter, minutes, file));
      say(
          "%-9s %.2f s, once more %.2f s, %d MB of memory at most, %d kB",
          name, cold, warm, peak() >> 20, Files.size(file) >> 10);
      docx = name.equals("docx") ? cold : docx;
      pdf = name.equals("pdf") ? cold : pdf;
    }
    others(folder, docx, pdf);
  }

  private static void others(Path folder, double docx, double pdf)
      throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("other"));
    String word = folder.resolve("minutes.docx").toString();
    String out1 = out.toString();
    compare(
        "LibreOffice, PDF from the DOCX",
        pdf,
        List.of("soffice", "--headless", "--convert-to", "pdf", "--outdir", out1, word));
    String made = out.resolve("minutes.docx").toString();
    compare(
        "pandoc, DOCX from the Markdown",
        docx,
        List.of("pandoc", folder.resolve("minutes.md").toString(), "-o", made));
  }

  private static void compare(String what, double own, List<String> command)
      throws IOException, InterruptedException {
    boolean there =
        List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
            .stream()
            .anyMatch(each -> Files.isExecutable(Path.of(each, command.getFirst())));
    if (!there) {
      say("%s is not installed", command.getFirst());
      return;
    }
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    double took = (System.nanoTime() - begun) / 1e9;
    say("%s: %.2f s, %.1f times as long as here the first time", what, took, took / own);
  }

  /** Turns until there are so many of them. */
  private static Hearing hearing() {
    List<Entry> entries = LongHearing.entries(INTERVENTIONS * 27);
    int turns = 0;
    int length = 0;
    for (Entry entry : entries) {
      length++;
      turns += entry.fact() instanceof Fact.FloorEnded ? 1 : 0;
      if (turns == INTERVENTIONS) {
        break;
      }
    }
    return Replay.full(entries.subList(0, length));
  }

  private static Document minutes(Hearing hearing) {
    return new MinutesBuilder(Messages.strict(Locale.ENGLISH))
        .build(Attribution.publish(hearing, AttributionRule.NAMED), NOW);
  }

  private static void write(Exporter exporter, Document document, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      exporter.write(document, out);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double seconds(Work work) throws IOException {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void resetPeak() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static void say(String line, Object... words) {
    System.out.println(String.format(Locale.ROOT, line, words));
  }
}
