package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemRun;
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
    if (runs(note.spans())) {
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
    if (runs(correct.spans()) != turn.speaking()) {
      throw new Refusal(new Rejection.TimesDoNotFit());
    }
    return turn.spans().equals(correct.spans())
        ? List.of()
        : List.of(new Fact.TimesCorrected(turn.id(), turn.spans(), correct.spans()));
  }

  static List<Fact> item(Hearing hearing, Command.CorrectItem correct) {
    Intervention turn = Check.find(hearing.interventions(), correct.intervention(), "intervention");
    Check.find(hearing.agenda(), correct.item(), "agendaItem");
    return turn.item().equals(correct.item())
        ? List.of()
        : List.of(new Fact.ItemCorrected(turn.id(), turn.item(), correct.item()));
  }

  static List<Fact> itemTimes(Hearing hearing, Command.CorrectItemTimes correct, Instant now) {
    AgendaItem item = Check.find(hearing.agenda(), correct.item(), "agendaItem");
    ItemRun run = hearing.runOf(item.id());
    spans(correct.spans(), now);
    if (run.skipped() || runs(correct.spans()) != run.running()) {
      throw new Refusal(new Rejection.TimesDoNotFit());
    }
    return run.spans().equals(correct.spans())
        ? List.of()
        : List.of(new Fact.ItemTimesCorrected(item.id(), run.spans(), correct.spans()));
  }

  static List<Fact> split(Hearing hearing, Command.SplitIntervention split, Instant now) {
    Intervention turn = Check.find(hearing.interventions(), split.intervention(), "intervention");
    Check.free(hearing.interventions(), split.rest(), "intervention");
    Floor.speaker(hearing, split.speaker());
    Cut cut = Cut.of(turn.spans(), split.at());
    if (split.at().isAfter(now) || cut.first().isEmpty() || cut.second().isEmpty()) {
      throw new Refusal(new Rejection.TimesDoNotFit());
    }
    return List.of(
        new Fact.InterventionSplit(
            turn.id(), split.rest(), split.speaker(), cut.first(), cut.second()));
  }

  static List<Fact> join(Hearing hearing, Command.JoinInterventions join) {
    Intervention turn = Check.find(hearing.interventions(), join.intervention(), "intervention");
    Intervention rest = Check.find(hearing.interventions(), join.rest(), "intervention");
    boolean one =
        !turn.id().equals(rest.id())
            && turn.speaker().equals(rest.speaker())
            && turn.item().equals(rest.item());
    if (!one) {
      throw new Refusal(new Rejection.NotOneSpeaker());
    }
    return List.of(new Fact.InterventionsJoined(turn.id(), rest.id(), turn.spans(), rest.spans()));
  }

  private static boolean runs(List<Span> spans) {
    return !spans.isEmpty() && spans.getLast().running();
  }

  /** A turn that is cut in two at a moment. */
  private record Cut(List<Span> first, List<Span> second) {

    /** The stretches before and after {@code at}, the one that holds it cut in two. */
    static Cut of(List<Span> spans, Instant at) {
      List<Span> first = new ArrayList<>();
      List<Span> second = new ArrayList<>();
      for (Span span : spans) {
        if (span.end().filter(end -> !end.isAfter(at)).isPresent()) {
          first.add(span);
        } else if (!span.start().isBefore(at)) {
          second.add(span);
        } else {
          first.add(span.endedAt(at));
          second.add(new Span(at, span.end()));
        }
      }
      return new Cut(first, second);
    }
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
