package org.hearingdesk.export.corrections;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearingdesk.document.CorrectionPaper;
import org.hearingdesk.document.CorrectionPapers;
import org.hearingdesk.domain.attribution.DelegationPassages;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.export.FileName;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.WholeFile;
import org.hearingdesk.export.docx.CorrectionSheetWriter;
import org.hearingdesk.i18n.DocumentLanguages;

/**
 * The sheets of one round before they are sent: what is in them and what is recorded of it.
 * Sections of which something is sent are taken in hand, so that what stands stays what was sent.
 *
 * @param ofSeveral how many paragraphs of the minutes rest on several delegations and go to none
 */
public record OutgoingSheets(
    Hearing hearing, List<CorrectionSheet> sheets, List<Command> takenOver, int ofSeveral) {

  /** Looks on while sheets are made. */
  @FunctionalInterface
  public interface Watch {
    /**
     * Told after each sheet.
     *
     * @return whether to go on
     */
    boolean made(int done, int of);
  }

  /**
   * The sheets of a hearing.
   *
   * @param drafted the sections of the minutes as the record has them today
   * @param until the last day on which corrections are taken
   */
  public static OutgoingSheets of(
      Hearing hearing,
      List<DraftedSection> drafted,
      LocalDate until,
      Supplier<Id<CorrectionSheet>> ids) {
    List<DelegationPassages.Written> minutes = new ArrayList<>();
    for (DraftedSection draft : drafted) {
      paragraphs(hearing, draft)
          .forEach(each -> minutes.add(new DelegationPassages.Written(draft.id(), each)));
    }
    DelegationPassages.Result found = DelegationPassages.of(hearing, minutes);
    List<CorrectionSheet> sheets = new ArrayList<>();
    found
        .passages()
        .forEach((speaker, passages) -> sheets.add(sheet(ids.get(), speaker, until, passages)));
    return new OutgoingSheets(
        hearing, sheets, takeOver(hearing, drafted, sheets), found.ofSeveral());
  }

  private static List<Paragraph> paragraphs(Hearing hearing, DraftedSection draft) {
    return hearing
        .sections()
        .find(draft.id())
        .filter(MinutesSection::takenOver)
        .map(section -> section.text().all())
        .orElse(draft.paragraphs());
  }

  private static CorrectionSheet sheet(
      Id<CorrectionSheet> id,
      Speaker speaker,
      LocalDate until,
      List<DelegationPassages.Passage> passages) {
    List<CorrectionPassage> own = new ArrayList<>();
    for (DelegationPassages.Passage each : passages) {
      own.add(
          new CorrectionPassage(
              Id.of(id.value() + "." + (own.size() + 1)),
              each.intervention(),
              each.section(),
              each.paragraph().id(),
              words(each.paragraph(), each.section().isPresent()),
              Optional.empty(),
              Optional.empty()));
    }
    return new CorrectionSheet(id, speaker, until, Optional.empty(), Table.of(own));
  }

  /** The words as they are sent: of a paragraph of the minutes without its looks. */
  public static String words(Paragraph paragraph, boolean minutes) {
    return minutes ? paragraph.styled().words().strip() : paragraph.text().strip();
  }

  private static List<Command> takeOver(
      Hearing hearing, List<DraftedSection> drafted, List<CorrectionSheet> sheets) {
    Set<Id<MinutesSection>> sent = new LinkedHashSet<>();
    sheets.forEach(
        sheet -> sheet.passages().forEach(passage -> passage.section().ifPresent(sent::add)));
    return drafted.stream()
        .filter(each -> sent.contains(each.id()) && !each.paragraphs().isEmpty())
        .filter(
            each -> hearing.sections().find(each.id()).filter(MinutesSection::takenOver).isEmpty())
        .<Command>map(each -> new Command.TakeOverSection(each.id(), each.paragraphs()))
        .toList();
  }

  /** What is recorded when they are sent, in one change. */
  public List<Command> commands() {
    List<Command> commands = new ArrayList<>(takenOver);
    commands.add(new Command.SendCorrectionSheets(sheets));
    return commands;
  }

  /**
   * Writes all of them into a folder, each under the name of its delegation. All are made before
   * the first is written, so that one that is called off leaves nothing behind.
   *
   * @return the names of the files; empty when it was called off
   */
  public List<String> write(Path folder, Locale language, Instant now, Watch watch)
      throws IOException {
    CorrectionPapers papers = new CorrectionPapers(DocumentLanguages.messages(language));
    CorrectionSheetWriter writer = new CorrectionSheetWriter();
    Set<String> taken = new HashSet<>();
    Map<FileName, byte[]> files = new LinkedHashMap<>();
    for (CorrectionSheet sheet : sheets) {
      CorrectionPaper paper = papers.of(hearing, sheet, now);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(paper, out);
      // the delegation first: a long title would leave no room for it
      String title = paper.frame().title().replaceAll("\\h*:\\h*", " ");
      files.put(name(paper.delegation() + " - " + title, taken), out.toByteArray());
      if (!watch.made(files.size(), sheets.size())) {
        return List.of();
      }
    }
    for (Map.Entry<FileName, byte[]> file : files.entrySet()) {
      WholeFile.write(
          folder,
          file.getKey(),
          out -> {
            out.write(file.getValue());
            return folder;
          });
    }
    return files.keySet().stream().map(FileName::value).toList();
  }

  private static FileName name(String wanted, Set<String> taken) {
    FileName name = FileName.of(wanted, Format.DOCX);
    for (int i = 2; !taken.add(name.value().toLowerCase(Locale.ROOT)); i++) {
      name = FileName.of(wanted + " (" + i + ")", Format.DOCX);
    }
    return name;
  }
}
