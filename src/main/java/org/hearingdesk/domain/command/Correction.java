package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.List;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.log.Fact;

/** Decides on corrections of who spoke when. */
final class Correction {
  private Correction() {}

  static List<Fact> note(Hearing hearing, Command.NoteIntervention note, Instant now) {
    Check.find(hearing.agenda(), note.item(), "agendaItem");
    Check.free(hearing.interventions(), note.intervention(), "intervention");
    if (hearing.stage() == Stage.DRAFT) {
      throw new Refusal(new Rejection.WrongStage(hearing.stage()));
    }
    Floor.speaker(hearing, note.speaker());
    spans(note.spans(), now);
    if (!note.spans().isEmpty() && note.spans().getLast().running()) {
      throw new Refusal(new Rejection.TimesDoNotFit());
    }
    return List.of(
        new Fact.InterventionNoted(note.intervention(), note.item(), note.speaker(), note.spans()));
  }

  static List<Fact> remove(Hearing hearing, Command.RemoveIntervention remove) {
    Check.find(hearing.interventions(), remove.intervention(), "intervention");
    return List.of(new Fact.InterventionRemoved(remove.intervention()));
  }

  static List<Fact> speaker(Hearing hearing, Command.CorrectSpeaker correct) {
    Intervention turn = Check.find(hearing.interventions(), correct.intervention(), "intervention");
    Floor.speaker(hearing, correct.speaker());
    return turn.speaker().equals(correct.speaker())
        ? List.of()
        : List.of(new Fact.SpeakerCorrected(turn.id(), turn.speaker(), correct.speaker()));
  }

  static List<Fact> times(Hearing hearing, Command.CorrectTimes correct, Instant now) {
    Intervention turn = Check.find(hearing.interventions(), correct.intervention(), "intervention");
    spans(correct.spans(), now);
    boolean runs = !correct.spans().isEmpty() && correct.spans().getLast().running();
    if (runs != turn.speaking()) {
      throw new Refusal(new Rejection.TimesDoNotFit());
    }
    return turn.spans().equals(correct.spans())
        ? List.of()
        : List.of(new Fact.TimesCorrected(turn.id(), turn.spans(), correct.spans()));
  }

  /** In order, without overlap, at most the last one running, none in the future. */
  private static void spans(List<Span> spans, Instant now) {
    Instant earliest = Instant.MIN;
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      boolean last = i == spans.size() - 1;
      Instant end = span.end().orElse(now);
      boolean fits =
          !span.start().isBefore(earliest)
              && !end.isBefore(span.start())
              && (last || !span.running());
      if (!fits) {
        throw new Refusal(new Rejection.TimesDoNotFit());
      }
      earliest = end;
    }
  }
}
