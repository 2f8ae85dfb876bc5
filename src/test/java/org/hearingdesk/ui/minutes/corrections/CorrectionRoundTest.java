package org.hearingdesk.ui.minutes.corrections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.hearingdesk.document.MinutesBuilder;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.CorrectionVerdict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.domain.text.WordDiff;
import org.hearingdesk.exchange.corrections.CorrectionReader;
import org.hearingdesk.exchange.corrections.CorrectionReading;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.session.PlainDetails;
import org.hearingdesk.ui.minutes.RecordDrafts;
import org.hearingdesk.ui.minutes.SectionDrafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionRoundTest {
  private static final LocalDate UNTIL = LocalDate.of(2021, 4, 22);

  private final Messages messages = Messages.strict(Locale.ENGLISH);
  private final InstantSource clock = InstantSource.fixed(Instant.parse("2021-04-15T08:00:00Z"));
  private final HearingSession session = MemorySession.open(clock);
  private final SectionDrafts drafts = new RecordDrafts();
  private final CorrectionsViewModel model =
      new CorrectionsViewModel(session, drafts, messages, Runnable::run, Runnable::run, clock);

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void hearing() {
    MemorySession.after(
        session,
        List.of(
            new Command.CreateHearing(PlainDetails.of(AttributionRule.ORGANISATION)),
            new Command.AddPart(
                new AgendaItem(
                    Id.of("debate"),
                    ItemKind.DISCUSSION,
                    "Debate",
                    Optional.empty(),
                    Duration.ofMinutes(30),
                    List.of(),
                    Optional.empty(),
                    "",
                    "")),
            new Command.AddPart(organisation("alpha", "Alphasample")),
            new Command.AddPart(organisation("beta", "Βήταδείγμα & <Co>")),
            new Command.AddPart(organisation("silent", "Silentsample")),
            new Command.StartItem(Id.of("debate"))));
    said(
        "one",
        "alpha",
        "Alphaword holds that standards come first.\nIt asked for a Alphasecond list.");
    said("two", "beta", "Betaword: \"funding\" <comes> first & last.");
    said("three", "alpha", "Alphathird was said later.");
    model.attach();
  }

  @Test
  void eachDelegationGetsItsOwnPassagesAndNoOthers() throws IOException {
    send();
    assertThat(files()).hasSize(2);
    String alpha = everything(file("Alphasample"));
    String beta = everything(file("Βήταδείγμα"));
    assertThat(alpha).contains("Alphaword", "Alphasecond", "Alphathird", "22 April 2021");
    assertThat(alpha)
        .doesNotContainIgnoringCase("Betaword")
        .doesNotContain("Βήταδείγμα", "funding");
    assertThat(alpha).doesNotContain("Silentsample");
    assertThat(beta).contains("Betaword", "&lt;comes&gt;");
    assertThat(beta).doesNotContainIgnoringCase("Alpha").doesNotContain("Silentsample");
    List<CorrectionSheet> sheets = session.snapshot().hearing().review().sheets().all();
    for (CorrectionSheet sheet : sheets) {
      String own = sheet.equals(sheets.getFirst()) ? alpha : beta;
      String other = sheet.equals(sheets.getFirst()) ? beta : alpha;
      assertThat(own).contains("sheet:" + sheet.id().value() + "\"");
      assertThat(other).doesNotContain("sheet:" + sheet.id().value() + "\"");
    }
  }

  @Test
  void aParagraphThatRestsOnSeveralDelegationsGoesToNone() throws IOException {
    Id<MinutesSection> section = Id.of("item/debate");
    Paragraph both =
        new Paragraph(
            Id.of("both"),
            ParagraphKind.TEXT,
            "Togetherword was common ground.",
            false,
            Set.of(Id.of("one"), Id.of("two")));
    MemorySession.after(session, List.of(new Command.TakeOverSection(section, List.of(both))));
    send();
    for (Path each : files()) {
      assertThat(everything(each)).doesNotContain("Togetherword");
    }
    assertThat(model.notices().lastProperty().get().orElseThrow().words())
        .contains("1 paragraph rests");
  }

  @Test
  void whatCameBackUnchangedIsAgreed() throws IOException {
    send();
    model.readIn(files());
    assertThat(model.undecidedProperty().get()).isZero();
    assertThat(model.sheets()).extracting(SheetRow::words).containsOnly("Agreed as it was sent");
    assertThat(model.backProperty().get()).isEqualTo(2);
  }

  @Test
  void aCorrectionIsComparedAcceptedAndTakenBack() throws IOException {
    send();
    model.readIn(
        List.of(edited("Alphasample", s -> last(s, "standards come", "standards had to come"))));
    PassageRow row = model.passages().getFirst();
    assertThat(row.stretches()).extracting(WordDiff.Stretch::text).contains("had to ");
    model.accept(row);
    assertThat(text("one")).contains("standards had to come first.").contains("Alphasecond");
    assertThat(model.undecidedProperty().get()).isZero();
    model.notices().undo();
    assertThat(text("one")).contains("standards come first.");
    assertThat(model.undecidedProperty().get()).isEqualTo(1);
  }

  @Test
  void aCorrectionIsDeclinedOrAcceptedInPartWithAReason() throws IOException {
    send();
    model.readIn(
        List.of(
            edited(
                "Alphasample",
                s ->
                    last(
                        last(s, "standards come", "standards, and standards alone, come"),
                        "Alphathird was said later",
                        "Alphathird was never said"))));
    PassageRow first = model.passages().getFirst();
    model.decline(first, "");
    assertThat(model.notices().lastProperty().get().orElseThrow().problem()).isTrue();
    model.acceptInPart(first, "Alphaword held that standards come first.", "Not said");
    PassageRow second =
        model.passages().stream().filter(row -> row.verdict().isEmpty()).findFirst().orElseThrow();
    model.decline(second, "The recording says otherwise");
    assertThat(text("one")).startsWith("Alphaword held that");
    assertThat(text("three")).isEqualTo("Alphathird was said later.");
    assertThat(model.passages())
        .extracting(PassageRow::decided)
        .contains("Accepted in part: Not said", "Declined: The recording says otherwise");
  }

  @Test
  void theMinutesSayWhatWasCorrectedOnlyWhereItIsWanted() throws IOException {
    Paragraph own =
        new Paragraph(
            Id.of("own"),
            ParagraphKind.TEXT,
            "Ownword **stays** in the minutes.",
            false,
            Set.of(Id.of("one")));
    MemorySession.after(
        session, List.of(new Command.TakeOverSection(Id.of("item/debate"), List.of(own))));
    send();
    model.readIn(List.of(edited("Alphasample", s -> last(s, "in the minutes", "in all minutes"))));
    model.accept(model.passages().getFirst());
    assertThat(
            session
                .snapshot()
                .hearing()
                .sections()
                .find(Id.of("item/debate"))
                .orElseThrow()
                .text()
                .text())
        .isEqualTo("Ownword **stays** in all minutes.");
    assertThat(minutes(AttributionRule.ORGANISATION)).doesNotContain("Corrections");
    model.setTold(true);
    assertThat(minutes(AttributionRule.ORGANISATION))
        .contains("Corrections", "Sample Alphasample", "in all minutes");
    assertThat(minutes(AttributionRule.CHATHAM_HOUSE)).doesNotContain("Alphasample", "now reads");
  }

  @Test
  void aMissingPassageStaysAndIsTold() throws IOException {
    send();
    Path file =
        edited(
            "Alphasample",
            s -> {
              int from = s.lastIndexOf("<w:tr>");
              return s.substring(0, from) + s.substring(s.indexOf("</w:tr>", from) + 7);
            });
    model.readIn(List.of(file));
    assertThat(model.notices().lastProperty().get().orElseThrow().words())
        .contains("is missing in it");
    assertThat(model.undecidedProperty().get()).isZero();
  }

  @Test
  void trackedChangesCountAsMade() throws IOException {
    send();
    Path file =
        edited(
            "Alphasample",
            s ->
                last(
                    s,
                    "Alphathird was said later.",
                    "Alphathird was </w:t></w:r><w:del w:id=\"90\" w:author=\"x\"><w:r>"
                        + "<w:delText>said</w:delText></w:r></w:del><w:ins w:id=\"91\""
                        + " w:author=\"x\"><w:r><w:t>asked</w:t></w:r></w:ins><w:r><w:t"
                        + " xml:space=\"preserve\"> later."));
    CorrectionReading.Ready ready = ready(file);
    assertThat(ready.passages())
        .anyMatch(each -> each.text().equals("Alphathird was asked later."));
    assertThat(ready.changed()).isEqualTo(1);
  }

  @Test
  void hostileAndWrongFilesAreRefusedWithAReason() throws IOException {
    send();
    String alphaSheet =
        session.snapshot().hearing().review().sheets().all().getFirst().id().value();
    refused("no-document", Files.writeString(folder.resolve("a.docx"), "{\\rtf1}"));
    refused("no-document", Files.write(folder.resolve("b.docx"), zip(Map.of("x", new byte[3]))));
    byte[] broken = Files.readAllBytes(file("Alphasample"));
    refused("broken", Files.write(folder.resolve("c.docx"), Arrays.copyOf(broken, 900)));
    refused(
        "broken",
        edited(
            "Alphasample",
            s ->
                s.replaceFirst(
                    "<w:document",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document")));
    refused("no-sheet", edited("Alphasample", s -> s.replace("hearing-desk-sheet:", "other:")));
    refused(
        "other-hearing", edited("Alphasample", s -> s.replace("sheet:" + alphaSheet, "sheet:x")));
    refused(
        "unknown-passage",
        edited("Alphasample", s -> s.replace("passage:" + alphaSheet, "passage:x")));
    refused("wrong-column", edited("Alphasample", s -> s.replaceFirst("Alphathird", "Alphaother")));
    refused("twice", edited("Alphasample", CorrectionRoundTest::doubled));
    refused("too-long", edited("Alphasample", s -> last(s, "Alphathird", "x".repeat(30_000))));
    Map<String, byte[]> bomb = new LinkedHashMap<>();
    bomb.put("word/media/bomb.png", new byte[70 << 20]);
    refused("too-large", Files.write(folder.resolve("bomb.docx"), zip(bomb)));
    refused("broken", edited("Alphasample", s -> s.replace("<w:body>", "<w:p>".repeat(600))));
  }

  @Test
  void approvedMinutesTakeNoCorrectionUntilTheyAreReopened() throws IOException {
    send();
    model.readIn(List.of(edited("Alphasample", s -> last(s, "Alphathird", "Alphanew"))));
    PassageRow row = model.passages().getFirst();
    Id<Change> earlier = session.newId();
    session.submitAll(List.of(new Command.TellCorrections(true)), earlier).join();
    MemorySession.after(session, List.of(new Command.ApproveMinutes()));
    assertThat(session.takeBack(earlier).join())
        .isEqualTo(new Outcome.Refused(new Rejection.MinutesLocked()));
    assertThat(model.editableProperty().get()).isFalse();
    Command decide =
        new Command.DecideCorrection(
            row.sheet(), row.id(), CorrectionVerdict.ACCEPTED, row.wanted(), row.wanted(), "");
    assertThat(session.submit(decide).join())
        .isEqualTo(new Outcome.Refused(new Rejection.MinutesLocked()));
    MemorySession.after(session, List.of(new Command.ReopenMinutes("A correction came late")));
    MemorySession.after(session, List.of(decide));
    assertThat(text("three")).startsWith("Alphanew");
  }

  @Test
  void whoWasSentASheetIsNotRemoved() {
    send();
    MemorySession.after(session, List.of(new Command.RemoveIntervention(Id.of("two"))));
    assertThat(session.submit(new Command.RemovePart(Id.of("beta"))).join())
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.reason()).isInstanceOf(Rejection.StillUsed.class));
  }

  private void send() {
    model.send(folder, UNTIL, Locale.ENGLISH);
    assertThat(model.notices().lastProperty().get().orElseThrow().problem()).isFalse();
  }

  private void refused(String key, Path file) throws IOException {
    assertThat(new CorrectionReader(session.snapshot().hearing()).read(file))
        .as(key)
        .isInstanceOfSatisfying(
            CorrectionReading.Refused.class,
            refused -> {
              assertThat(refused.key()).isEqualTo("exchange.corrections." + key);
              assertThat(messages.text(refused.key(), refused.arguments().toArray())).isNotBlank();
            });
  }

  private CorrectionReading.Ready ready(Path file) throws IOException {
    return (CorrectionReading.Ready) new CorrectionReader(session.snapshot().hearing()).read(file);
  }

  /** The first passage field stands in the file a second time, with other words. */
  private static String doubled(String body) {
    int row = body.indexOf("<w:tr><w:tc>");
    String copy = body.substring(row, body.indexOf("</w:tr>", row) + 7);
    return body.substring(0, row) + copy.replace("Alphaword", "Otherword") + body.substring(row);
  }

  /** Replaces the last occurrence: the right-hand column. */
  private static String last(String text, String old, String by) {
    int at = text.lastIndexOf(old);
    assertThat(at).as(old).isNotNegative();
    return text.substring(0, at) + by + text.substring(at + old.length());
  }

  private Path edited(String delegation, UnaryOperator<String> edit) throws IOException {
    Map<String, byte[]> parts = unzip(file(delegation));
    String body = new String(parts.getOrDefault("word/document.xml", new byte[0]), UTF_8);
    String changed = edit.apply(body);
    assertThat(changed).isNotEqualTo(body);
    parts.put("word/document.xml", changed.getBytes(UTF_8));
    return Files.write(folder.resolve("back.docx"), zip(parts));
  }

  private Path file(String delegation) throws IOException {
    return files().stream()
        .filter(file -> file.getFileName().toString().contains(delegation))
        .findFirst()
        .orElseThrow();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().contains("Correction sheet"))
          .toList();
    }
  }

  /** Every byte of a file, unzipped, with the names of its parts. */
  private static String everything(Path file) throws IOException {
    StringBuilder all = new StringBuilder(file.getFileName().toString());
    unzip(file)
        .forEach((name, part) -> all.append('\n').append(name).append(new String(part, UTF_8)));
    return all.toString();
  }

  private static Map<String, byte[]> unzip(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private String minutes(AttributionRule rule) {
    Hearing now = session.snapshot().hearing();
    return new MinutesBuilder(messages)
        .build(Attribution.publish(now, rule), clock.instant())
        .body()
        .toString();
  }

  private String text(String turn) {
    return session
        .snapshot()
        .hearing()
        .interventions()
        .find(Id.of(turn))
        .orElseThrow()
        .text()
        .text();
  }

  private static Organisation organisation(String id, String name) {
    return new Organisation(
        Id.of(id), "Sample " + name, "", Optional.empty(), Level.SECTORAL, "", "");
  }

  private void said(String turn, String organisation, String text) {
    List<Command> commands = new ArrayList<>();
    commands.add(
        new Command.NoteIntervention(
            Id.of(turn), Id.of("debate"), new Speaker.Body(Id.of(organisation)), List.of()));
    commands.add(
        new Command.WriteText(
            new TextPlace.InIntervention(Id.of(turn)), Prose.EMPTY, text, Id.of("seed-" + turn)));
    MemorySession.after(session, commands);
  }
}
