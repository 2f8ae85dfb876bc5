package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.CorrectionDecision;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.CorrectionVerdict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.ReturnedPassage;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.TextPlace;

/** Decides on the review of the minutes: corrections that delegations ask for, approval. */
final class Reviewing {
  private static final int MOST_SHEETS = 2_000;

  private Reviewing() {}

  /** Refuses whatever would change minutes that are approved. */
  static void requireUnlocked(Hearing hearing) {
    if (hearing.review().locked()) {
      throw new Refusal(new Rejection.MinutesLocked());
    }
  }

  /** Refuses whatever would change a section that is final, or minutes that are approved. */
  static void requireOpen(Hearing hearing, Id<MinutesSection> id) {
    requireUnlocked(hearing);
    hearing
        .sections()
        .find(id)
        .filter(section -> section.status() == SectionStatus.FINAL)
        .ifPresent(section -> {
          throw new Refusal(new Rejection.SectionIsFinal(id.value()));
        });
  }

  static List<Fact> approve(Hearing hearing, Instant now) {
    return hearing.review().locked() ? List.of() : List.of(new Fact.MinutesApproved(now));
  }

  static List<Fact> reopen(Hearing hearing, Command.ReopenMinutes reopen, Instant now) {
    if (!hearing.review().locked()) {
      return List.of();
    }
    Check.name("reason", reopen.reason());
    return List.of(new Fact.MinutesReopened(reopen.reason(), now));
  }

  static List<Fact> tell(Hearing hearing, Command.TellCorrections tell) {
    boolean now = hearing.review().correctionsTold();
    if (now == tell.told()) {
      return List.of();
    }
    requireUnlocked(hearing);
    return List.of(new Fact.CorrectionsTold(now, tell.told()));
  }

  static List<Fact> send(Hearing hearing, Command.SendCorrectionSheets send, Instant now) {
    requireUnlocked(hearing);
    if (send.sheets().isEmpty()) {
      throw new Refusal(new Rejection.NothingToCorrect());
    }
    Check.range("sheets", send.sheets().size(), 1, MOST_SHEETS);
    Set<String> ids = new HashSet<>();
    for (CorrectionSheet sheet : send.sheets()) {
      Check.free(hearing.review().sheets(), sheet.id(), "correctionSheet");
      if (!ids.add(sheet.id().value())) {
        throw new Refusal(new Rejection.AlreadyThere("correctionSheet", sheet.id().value()));
      }
      sheet(hearing, sheet);
    }
    return List.of(new Fact.CorrectionSheetsSent(send.sheets(), now));
  }

  /** A sheet that is sound, whoever wrote it. */
  static void sheet(Hearing hearing, CorrectionSheet sheet) {
    Floor.speaker(hearing, sheet.delegation());
    if (!(sheet.delegation() instanceof Speaker.Body)
        && !(sheet.delegation() instanceof Speaker.Person)) {
      throw new Refusal(new Rejection.Unknown("delegation", ""));
    }
    Check.range("date", sheet.until().getYear(), 1900, 2200);
    if (sheet.passages().isEmpty()) {
      throw new Refusal(new Rejection.NothingToCorrect());
    }
    for (CorrectionPassage passage : sheet.passages()) {
      Check.text("text", passage.sent(), Check.TEXT);
      Check.text("text", passage.returned().orElse(""), Check.TEXT);
      passage
          .decision()
          .ifPresent(decision -> {
            Check.text("text", decision.text(), Check.TEXT);
            Check.line("reason", decision.reason(), Check.NAME);
          });
    }
  }

  static List<Fact> takeBack(Hearing hearing, Command.ReadInCorrections read, Instant now) {
    CorrectionSheet sheet = Check.find(hearing.review().sheets(), read.sheet(), "correctionSheet");
    if (sheet.passages().stream().anyMatch(each -> each.decision().isPresent())) {
      throw new Refusal(new Rejection.CorrectionsDecided());
    }
    for (ReturnedPassage each : read.passages()) {
      Check.find(sheet.passages(), each.passage(), "passage");
      Check.line("text", each.text(), Check.TEXT);
    }
    return List.of(new Fact.CorrectionSheetReturned(sheet.id(), read.passages(), now));
  }

  static List<Fact> decide(Hearing hearing, Command.DecideCorrection decide) {
    requireUnlocked(hearing);
    CorrectionSheet sheet =
        Check.find(hearing.review().sheets(), decide.sheet(), "correctionSheet");
    CorrectionPassage passage = Check.find(sheet.passages(), decide.passage(), "passage");
    if (!passage.corrected()) {
      throw new Refusal(new Rejection.Unknown("correction", passage.id().value()));
    }
    boolean declined = decide.verdict() == CorrectionVerdict.DECLINED;
    if (decide.verdict() == CorrectionVerdict.ACCEPTED) {
      Check.line("reason", decide.reason());
    } else {
      Check.name("reason", decide.reason());
    }
    Check.line("text", decide.text(), Check.TEXT);
    List<Fact> facts = new ArrayList<>();
    if (!declined) {
      passage.section().ifPresent(section -> requireOpen(hearing, section));
      facts.add(rewrite(hearing, passage, decide.paragraph()));
    }
    CorrectionDecision after =
        new CorrectionDecision(decide.verdict(), decide.text(), decide.reason());
    facts.add(new Fact.CorrectionDecided(sheet.id(), passage.id(), passage.decision(), after));
    return facts;
  }

  private static Fact rewrite(Hearing hearing, CorrectionPassage passage, String text) {
    Check.line("text", text, Check.TEXT);
    TextPlace place = place(passage);
    Paragraph before =
        Check.find(prose(hearing, place).paragraphs(), passage.paragraph(), "paragraph");
    return new Fact.ParagraphWritten(
        place, Optional.empty(), Optional.of(before), before.rewritten(text));
  }

  private static TextPlace place(CorrectionPassage passage) {
    return passage
        .section()
        .<TextPlace>map(TextPlace.InSection::new)
        .or(() -> passage.intervention().map(TextPlace.InIntervention::new))
        .orElseThrow(() -> new Refusal(new Rejection.Unknown("paragraph", passage.id().value())));
  }

  private static Prose prose(Hearing hearing, TextPlace place) {
    return switch (place) {
      case TextPlace.InIntervention(var id) ->
          Check.find(hearing.interventions(), id, "intervention").text();
      case TextPlace.InSection(var id) ->
          hearing.sections().find(id).map(MinutesSection::text).orElse(Prose.EMPTY);
    };
  }
}
