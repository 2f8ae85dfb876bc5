package org.hearingdesk.ui.minutes.corrections;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import org.hearingdesk.ui.minutes.SectionDrafts;
import org.hearingdesk.ui.minutes.SectionDrafts.SectionDraft;

/**
 * The sheets of one round before they are sent: what is in them and what is recorded of it.
 * Sections of which something is sent are taken in hand, so that what stands stays what was sent.
 *
 * @param ofSeveral how many paragraphs of the minutes rest on several delegations and go to none
 */
record OutgoingSheets(
    Hearing hearing, List<CorrectionSheet> sheets, List<Command> takenOver, int ofSeveral) {

  static OutgoingSheets of(
      Hearing hearing, SectionDrafts drafts, LocalDate until, Supplier<Id<CorrectionSheet>> ids) {
    List<SectionDraft> drafted = drafts.of(hearing);
    List<DelegationPassages.Written> minutes = new ArrayList<>();
    for (SectionDraft draft : drafted) {
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

  private static List<Paragraph> paragraphs(Hearing hearing, SectionDraft draft) {
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
              SheetText.words(each.paragraph(), each.section().isPresent()),
              Optional.empty(),
              Optional.empty()));
    }
    return new CorrectionSheet(id, speaker, until, Optional.empty(), Table.of(own));
  }

  private static List<Command> takeOver(
      Hearing hearing, List<SectionDraft> drafted, List<CorrectionSheet> sheets) {
    Set<Id<MinutesSection>> sent = new LinkedHashSet<>();
    sheets.forEach(
        sheet -> sheet.passages().forEach(passage -> passage.section().ifPresent(sent::add)));
    return drafted.stream()
        .filter(each -> sent.contains(each.id()))
        .flatMap(each -> each.takeOver(hearing).stream())
        .toList();
  }

  /** What is recorded when they are sent, in one change. */
  List<Command> commands() {
    List<Command> commands = new ArrayList<>(takenOver);
    commands.add(new Command.SendCorrectionSheets(sheets));
    return commands;
  }

  /** Writes all of them into a folder, each under the name of its delegation. */
  void write(Path folder, Locale language, Instant now) throws IOException {
    CorrectionPapers papers = new CorrectionPapers(DocumentLanguages.messages(language));
    CorrectionSheetWriter writer = new CorrectionSheetWriter();
    Set<String> taken = new HashSet<>();
    for (CorrectionSheet sheet : sheets) {
      var paper = papers.of(hearing, sheet, now);
      WholeFile.write(
          folder,
          // the delegation first: a long title would leave no room for it
          name(
              paper.delegation() + " - " + paper.frame().title().replaceAll("\\h*:\\h*", " "),
              taken),
          out -> {
            writer.write(paper, out);
            return sheet;
          });
    }
  }

  private static FileName name(String wanted, Set<String> taken) {
    FileName name = FileName.of(wanted, Format.DOCX);
    for (int i = 2; !taken.add(name.value().toLowerCase(Locale.ROOT)); i++) {
      name = FileName.of(wanted + " (" + i + ")", Format.DOCX);
    }
    return name;
  }
}
