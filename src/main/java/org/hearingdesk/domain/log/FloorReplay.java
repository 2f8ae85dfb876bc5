package org.hearingdesk.domain.log;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.hearing.Stage;

/** Replays what happens at the hearing: the agenda's progress, the list of speakers, the floor. */
final class FloorReplay {
  private static final Id<Interruption> INTERRUPTION = Id.of("interruption");

  private FloorReplay() {}

  static void opened(HearingDraft draft, Fact.HearingOpened fact) {
    draft.stage = Stage.LIVE;
    if (draft.openedAt.isEmpty()) {
      draft.openedAt = Optional.of(fact.at());
    }
  }

  static void closed(HearingDraft draft, Fact.HearingClosed fact) {
    draft.stage = Stage.CLOSED;
    draft.closedAt = Optional.of(fact.at());
  }

  static void reopened(HearingDraft draft) {
    draft.stage = Stage.LIVE;
    draft.closedAt = Optional.empty();
  }

  static void itemStarted(HearingDraft draft, Entry entry, Fact.ItemStarted fact) {
    ItemRun run = run(draft, fact.item());
    if (run.running()) {
      draft.anomaly(entry, Anomaly.Kind.OUT_OF_ORDER, fact.item());
      return;
    }
    List<Span> spans = new ArrayList<>(run.spans());
    spans.add(Span.from(fact.at()));
    draft.runs.put(run.at(spans));
  }

  static void itemFinished(HearingDraft draft, Entry entry, Fact.ItemFinished fact) {
    ItemRun run = run(draft, fact.item());
    if (!run.running()) {
      draft.anomaly(entry, Anomaly.Kind.OUT_OF_ORDER, fact.item());
      return;
    }
    draft.runs.put(run.at(endLast(draft, entry, run.spans(), fact.at(), run.id())));
  }

  static void skipped(HearingDraft draft, Id<AgendaItem> item, boolean skipped) {
    ItemRun run = run(draft, item);
    draft.runs.put(new ItemRun(item, run.spans(), skipped, run.listClosed()));
  }

  static void requested(HearingDraft draft, Entry entry, Fact.FloorRequested fact) {
    if (draft.requests.has(fact.request())) {
      draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, fact.request());
      return;
    }
    draft.requests.put(
        new SpeakerRequest(fact.request(), fact.item(), fact.speaker(), fact.kind(), fact.at()));
  }

  static void withdrawn(HearingDraft draft, Entry entry, Fact.RequestWithdrawn fact) {
    draft
        .expect(draft.requests, fact.request(), entry)
        .ifPresent(request -> draft.requests.put(request.withdrawn(Optional.of(entry.at()))));
  }

  static void restored(HearingDraft draft, Entry entry, Fact.RequestRestored fact) {
    draft
        .expect(draft.requests, fact.request(), entry)
        .ifPresent(request -> {
          draft.requests.remove(request.id());
          draft.requests.put(request.withdrawn(Optional.empty()));
        });
  }

  static void listClosed(HearingDraft draft, Id<AgendaItem> item, Optional<Instant> at) {
    ItemRun run = run(draft, item);
    draft.runs.put(new ItemRun(item, run.spans(), run.skipped(), at));
  }

  static void interrupted(HearingDraft draft, Entry entry, Fact.HearingInterrupted fact) {
    if (!draft.interruptions.isEmpty() && draft.interruptions.getLast().running()) {
      draft.anomaly(entry, Anomaly.Kind.OUT_OF_ORDER, INTERRUPTION);
      return;
    }
    draft.interruptions.add(new Interruption(Span.from(fact.at()), fact.until(), fact.reason()));
  }

  static void putOff(HearingDraft draft, Entry entry, Fact.InterruptionPutOff fact) {
    lastInterruption(
        draft, entry, last -> new Interruption(last.span(), fact.after(), last.reason()));
  }

  static void explained(HearingDraft draft, Entry entry, Fact.InterruptionExplained fact) {
    lastInterruption(
        draft, entry, last -> new Interruption(last.span(), last.until(), fact.after()));
  }

  static void hearingResumed(HearingDraft draft, Entry entry, Fact.HearingResumed fact) {
    lastInterruption(
        draft,
        entry,
        last -> {
          Span ended =
              endLast(draft, entry, List.of(last.span()), fact.at(), INTERRUPTION).getLast();
          return new Interruption(ended, last.until(), last.reason());
        });
  }

  private static void lastInterruption(
      HearingDraft draft, Entry entry, UnaryOperator<Interruption> change) {
    if (draft.interruptions.isEmpty() || !draft.interruptions.getLast().running()) {
      draft.anomaly(entry, Anomaly.Kind.OUT_OF_ORDER, INTERRUPTION);
      return;
    }
    draft.interruptions.add(change.apply(draft.interruptions.removeLast()));
  }

  static void itemTimesCorrected(HearingDraft draft, Entry entry, Fact.ItemTimesCorrected fact) {
    ItemRun run = run(draft, fact.item());
    draft.clash(entry, fact.item(), "spans", run.spans(), fact.before(), fact.after());
    draft.runs.put(run.at(fact.after()));
  }

  /** The second turn stands directly behind the first, whatever was recorded since. */
  static void split(HearingDraft draft, Entry entry, Fact.InterventionSplit fact) {
    if (draft.interventions.has(fact.rest())) {
      draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, fact.rest());
      return;
    }
    draft
        .expect(draft.interventions, fact.intervention(), entry)
        .ifPresent(turn -> {
          draft.interventions.put(turn.at(fact.first(), true));
          Intervention begun =
              Intervention.begun(
                  fact.rest(),
                  turn.item(),
                  fact.speaker(),
                  turn.kind(),
                  turn.limit(),
                  Instant.EPOCH);
          draft.interventions.put(begun.at(fact.second(), turn.ended()));
          draft.interventions.move(fact.rest(), Optional.of(turn.id()));
        });
  }

  static void requestMoved(HearingDraft draft, Entry entry, Fact.RequestMoved fact) {
    draft
        .expect(draft.requests, fact.request(), entry)
        .ifPresent(request -> draft.requests.move(request.id(), fact.behind()));
  }

  static void given(HearingDraft draft, Entry entry, Fact.FloorGiven fact) {
    if (draft.interventions.has(fact.intervention())) {
      draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, fact.intervention());
      return;
    }
    twoAtOnce(draft, entry, fact.intervention());
    Optional<Instant> asked =
        fact.request().flatMap(draft.requests::find).map(SpeakerRequest::requestedAt);
    fact.request().ifPresent(draft.requests::remove);
    draft.interventions.put(
        Intervention.begun(
                fact.intervention(),
                fact.item(),
                fact.speaker(),
                fact.kind(),
                fact.limit(),
                fact.at())
            .asked(asked));
  }

  /**
   * One laptop ends a turn before it gives the floor to the next; two do not know of each other.
   */
  private static void twoAtOnce(HearingDraft draft, Entry entry, Id<Intervention> given) {
    for (Intervention turn : draft.interventions.all()) {
      if (!turn.ended()) {
        draft.conflicts.add(
            new Conflict(
                entry.id(), given.value(), Conflict.FLOOR, "", turn.id().value(), given.value()));
      }
    }
  }

  static void paused(HearingDraft draft, Entry entry, Fact.FloorPaused fact) {
    draft
        .expect(draft.interventions, fact.intervention(), entry)
        .ifPresent(turn -> {
          if (turn.speaking()) {
            List<Span> spans = endLast(draft, entry, turn.spans(), fact.at(), turn.id());
            draft.interventions.put(turn.at(spans, false));
          } else {
            draft.anomaly(entry, Anomaly.Kind.OUT_OF_ORDER, turn.id());
          }
        });
  }

  static void resumed(HearingDraft draft, Entry entry, Fact.FloorResumed fact) {
    draft
        .expect(draft.interventions, fact.intervention(), entry)
        .ifPresent(turn -> {
          if (turn.paused()) {
            List<Span> spans = new ArrayList<>(turn.spans());
            spans.add(Span.from(fact.at()));
            draft.interventions.put(turn.at(spans, false));
          } else {
            draft.anomaly(entry, Anomaly.Kind.OUT_OF_ORDER, turn.id());
          }
        });
  }

  static void ended(HearingDraft draft, Entry entry, Fact.FloorEnded fact) {
    draft
        .expect(draft.interventions, fact.intervention(), entry)
        .ifPresent(turn -> {
          List<Span> spans =
              turn.speaking()
                  ? endLast(draft, entry, turn.spans(), fact.at(), turn.id())
                  : turn.spans();
          draft.interventions.put(turn.at(spans, true));
        });
  }

  static void extended(HearingDraft draft, Entry entry, Fact.LimitExtended fact) {
    draft
        .expect(draft.interventions, fact.intervention(), entry)
        .ifPresent(turn -> {
          Duration limit = turn.limit().orElse(Duration.ZERO).plus(fact.by());
          Duration atLeast = limit.isNegative() ? Duration.ZERO : limit;
          draft.interventions.put(turn.limited(Optional.of(atLeast)));
        });
  }

  static void limitSet(HearingDraft draft, Entry entry, Fact.LimitSet fact) {
    draft
        .expect(draft.interventions, fact.intervention(), entry)
        .ifPresent(turn -> {
          draft.clash(entry, turn.id(), "limit", turn.limit(), fact.before(), fact.after());
          draft.interventions.put(turn.limited(fact.after()));
        });
  }

  static void noted(HearingDraft draft, Entry entry, Fact.InterventionNoted fact) {
    if (draft.interventions.has(fact.intervention())) {
      draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, fact.intervention());
      return;
    }
    Intervention begun =
        Intervention.begun(
            fact.intervention(),
            fact.item(),
            fact.speaker(),
            RequestKind.ORDINARY,
            Optional.empty(),
            Instant.EPOCH);
    draft.interventions.put(begun.at(fact.spans(), true));
  }

  static void removed(HearingDraft draft, Entry entry, Fact.InterventionRemoved fact) {
    draft
        .expect(draft.interventions, fact.intervention(), entry)
        .ifPresent(turn -> draft.interventions.remove(turn.id()));
  }

  private static ItemRun run(HearingDraft draft, Id<AgendaItem> item) {
    return draft.runs.find(item).orElseGet(() -> ItemRun.none(item));
  }

  /** Ends the last span; a clock that was set back meanwhile is noted, and the span is empty. */
  private static List<Span> endLast(
      HearingDraft draft, Entry entry, List<Span> spans, Instant at, Id<?> subject) {
    List<Span> ended = new ArrayList<>(spans);
    Span last = ended.removeLast();
    if (at.isBefore(last.start())) {
      draft.anomaly(entry, Anomaly.Kind.CLOCK_WENT_BACK, subject);
      ended.add(last.endedAt(last.start()));
    } else {
      ended.add(last.endedAt(at));
    }
    return ended;
  }
}
