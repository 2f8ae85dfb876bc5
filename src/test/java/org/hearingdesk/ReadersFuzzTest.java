package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.exchange.ballots.BallotReader;
import org.hearingdesk.exchange.ballots.BallotRows;
import org.hearingdesk.exchange.ballots.Limits;
import org.hearingdesk.exchange.corrections.CorrectionReader;
import org.hearingdesk.exchange.lists.ListFile;
import org.hearingdesk.exchange.lists.ListReader;
import org.hearingdesk.exchange.lists.Watch;
import org.hearingdesk.exchange.people.ListKind;
import org.hearingdesk.exchange.people.PastedList;
import org.hearingdesk.exchange.people.Previews;
import org.hearingdesk.exchange.record.RecordReader;
import org.hearingdesk.exchange.start.NewHearing;
import org.hearingdesk.exchange.start.Template;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.json.HearingRecord;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.session.HearingClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.ui.prepare.SamplePreparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files in front of every reader: none crashes, hangs, or takes more room than it should.
 *
 * <p>{@code -Dfuzz.seed=} repeats a run, {@code -Dfuzz.seconds=} makes it longer.
 */
@Timeout(value = 3, unit = TimeUnit.HOURS)
class ReadersFuzzTest {
  private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
  private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 4));
  private static final long SLOWEST = Duration.ofSeconds(10).toNanos();
  private static final long MOST_ROOM = 1L << 30;
  private static final Messages MESSAGES = Messages.strict(Locale.UK);
  private static final List<String> PIECES =
      List.of(
          "\"",
          "\u0000",
          "\ufeff",
          ";;;;",
          "\t",
          "\r",
          "=cmd|'/C calc'!A0",
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>",
          "&b;",
          "<![CDATA[",
          "{\"a\":[",
          "99999999999999999999",
          "-1e999",
          "\ud800",
          "../../",
          "r=\"ZZZ9999999\"",
          "\u202e");

  private final SamplePreparation sample = new SamplePreparation().full();

  @TempDir Path folder;

  /** Something that reads; what it cannot read it says as a value, or as this one exception. */
  private interface Reader {
    void read(byte[] content) throws IOException, StoreException;
  }

  /** A reader, and files that it can read. */
  private record Target(String name, Reader reader, List<byte[]> sound) {}

  @Test
  void noDamagedFileDoesHarm() throws IOException, StoreException {
    System.out.println("fuzz.seed=" + SEED);
    Random random = new Random(SEED);
    List<Target> targets = targets();
    for (Target target : targets) {
      for (byte[] sound : target.sound()) {
        attempt(target, sound, 0);
      }
    }
    long until = System.nanoTime() + LONG.toNanos();
    int number = 0;
    while (System.nanoTime() < until) {
      number++;
      Target target = targets.get(number % targets.size());
      byte[] sound = target.sound().get(random.nextInt(target.sound().size()));
      attempt(target, damaged(sound, random), number);
    }
    System.out.println("fuzz: " + number + " damaged files");
    assertThat(number).isGreaterThan(targets.size());
  }

  private void attempt(Target target, byte[] content, int number) throws IOException {
    long begun = System.nanoTime();
    long room = allocated();
    try {
      target.reader().read(content);
    } catch (StoreException refused) {
      // Refused with its reason.
    } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError(told(target, content, number), e);
    }
    assertThat(System.nanoTime() - begun).as(told(target, content, number)).isLessThan(SLOWEST);
    assertThat(allocated() - room).as(told(target, content, number)).isLessThan(MOST_ROOM);
  }

  private static long allocated() {
    return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
  }

  private String told(Target target, byte[] content, int number) {
    return "%s, file %d of -Dfuzz.seed=%d, %d bytes"
        .formatted(target.name(), number, SEED, content.length);
  }

  private List<Target> targets() throws IOException, StoreException {
    return List.of(
        new Target("lists", this::lists, List.of(csv(), json(), xml(), workbook("Name", "EFEE"))),
        new Target(
            "ballots",
            content -> {
              BallotRows.read(new String(content, StandardCharsets.UTF_8));
              for (Answer.Kind kind : Answer.Kind.values()) {
                new BallotReader(Limits.DEFAULT).read(content, kind);
              }
            },
            List.of(
                text("voter,side,weight,Skills,Costs\na,E,1,2,1\nb,W,1/2,1,?\n"),
                text("# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n2: 2,1\n1: {1,2}\n"),
                workbook("Skills", "Costs"))),
        new Target(
            "record",
            content -> new RecordReader().read(new ByteArrayInputStream(content)),
            List.of(record())),
        new Target(
            "correction sheet",
            content -> new CorrectionReader(sample.hearing()).read(content),
            List.of(sheet())),
        new Target("hearing", this::hearing, List.of(hearing())));
  }

  private void lists(byte[] content) {
    if (ListReader.read(content, Optional.empty())
        instanceof ListReader.Outcome.Read(ListFile file)) {
      for (ListKind kind : ListKind.values()) {
        PastedList list = PastedList.of(file, kind, MESSAGES);
        Previews.of(
                list,
                sample.hearing(),
                MESSAGES,
                () -> Ids.random().next().value(),
                SamplePreparation.NOW,
                Watch.NONE)
            .commands();
      }
    }
  }

  private void hearing(byte[] content) throws IOException, StoreException {
    Path file = folder.resolve("damaged.hearing");
    try (var files = Files.list(folder)) {
      for (Path old : files.toList()) {
        Files.delete(old);
      }
    }
    Files.write(file, content);
    try (EntryLog log = SqliteEntryLog.open(file)) {
      History.of(log.readAll());
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] csv() {
    return text(
        "Title;Name;Organisation;Side;Duration;Start time;Element\n"
            + "Dr;\"Example, Anna\";\"Sample\n\"\"bakers\"\"\";E;3:00;10:15;3\n"
            + ";Δείγμα Εκπρόσωπος;EFEE;W;0:02:10;2021-04-15 10:20;Discussion\n");
  }

  private static byte[] json() {
    return text(
        "{\"results\":{\"1\":{\"20210415\":{\"c\":{\"entryType\":\"Break\",\"title\":\"Tea\",\"duration\":15,"
            + "\"startDate\":{\"date\":\"2021-04-15\",\"time\":\"11:00:00\"}}}}},"
            + "\"people\":[{\"name\":\"Anna\",\"org\":{\"name\":\"EFEE\"}}]}");
  }

  private static byte[] xml() {
    return text(
        "<?xml version=\"1.0\"?><list><person id=\"1\"><name>Anna</name></person>"
            + "<person id=\"2\"><name>Ben</name><org>EFEE</org></person></list>");
  }

  private static byte[] workbook(String... cells) throws IOException {
    StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
    for (int row = 1; row < 4; row++) {
      sheet.append("<row>");
      for (int i = 0; i < cells.length; i++) {
        sheet.append("<c r=\"%s%d\" t=\"s\"><v>%d</v></c>".formatted((char) ('A' + i), row, i));
      }
      sheet.append("</row>");
    }
    String strings = "<sst><si><t>" + String.join("</t></si><si><t>", cells) + "</t></si></sst>";
    return zipped(
        "xl/worksheets/sheet1.xml",
        sheet.append("</sheetData></worksheet>").toString(),
        "xl/sharedStrings.xml",
        strings);
  }

  private static byte[] sheet() throws IOException {
    return zipped(
        "word/document.xml",
        "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:sdt><w:sdtPr><w:tag"
            + " w:val=\"hearing-desk-sheet:s1\"/></w:sdtPr><w:sdtContent>"
            + "<w:p><w:r><w:t>EFEE</w:t></w:r></w:p></w:sdtContent></w:sdt></w:body></w:document>");
  }

  private static byte[] zipped(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      // Not packed: then what is damaged is the text, and not only the packing.
      zip.setLevel(0);
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(text(namesAndTexts[i + 1]));
      }
    }
    return bytes.toByteArray();
  }

  private byte[] record() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HearingRecord(
            HearingRecord.FORMAT, HearingRecord.VERSION, Optional.empty(), sample.hearing())
        .write(out);
    return out.toByteArray();
  }

  private byte[] hearing() throws StoreException, IOException {
    Path file = folder.resolve("sound.hearing");
    try (HearingSession session =
        HearingSession.open(
            SqliteEntryLog.create(file),
            new Laptop("sample", "Sample moderator"),
            HearingClock.system(),
            Ids.random(),
            Runnable::run)) {
      List<Command> commands =
          new NewHearing(
                  MESSAGES, () -> Ids.random().next().value(), LocalDate.EPOCH, ZoneId.of("UTC"))
              .by(Template.WORKSHOP, "Sample");
      session.submitAll(commands, session.newId()).join();
    }
    return Files.readAllBytes(file);
  }

  private static byte[] damaged(byte[] sound, Random random) {
    byte[] content = sound.clone();
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int at = content.length == 0 ? 0 : random.nextInt(content.length);
      int end = Math.min(content.length, at + 1 + random.nextInt(64));
      content =
          switch (random.nextInt(6)) {
            case 0 -> flipped(content, at, random);
            case 1 -> joined(content, 0, at, new byte[0], end);
            case 2 -> joined(content, 0, end, new byte[0], at);
            case 3 -> joined(content, 0, at, text(PIECES.get(random.nextInt(PIECES.size()))), at);
            case 4 -> random.nextInt(8) == 0 ? Arrays.copyOf(content, at) : content;
            default -> repeated(content, at, end, random);
          };
    }
    return content;
  }

  private static byte[] flipped(byte[] content, int at, Random random) {
    if (content.length > 0) {
      content[at] ^= (byte) (1 << random.nextInt(8));
    }
    return content;
  }

  /** What is before, a piece, and what comes from {@code behind} on. */
  private static byte[] joined(byte[] content, int from, int to, byte[] piece, int behind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(content, from, to - from);
    out.writeBytes(piece);
    out.write(content, behind, content.length - behind);
    return out.toByteArray();
  }

  private static byte[] repeated(byte[] content, int at, int end, Random random) {
    List<byte[]> pieces = new ArrayList<>();
    byte[] piece = Arrays.copyOfRange(content, at, end);
    for (int i = random.nextInt(200); i > 0; i--) {
      pieces.add(piece);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    pieces.forEach(all::writeBytes);
    return joined(content, 0, at, all.toByteArray(), at);
  }
}
