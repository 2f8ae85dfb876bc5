package org.hearingdesk.domain.log;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.SecretBallots;
import org.hearingdesk.domain.hearing.SecretVote;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Voter;

/** Replays that two people turned out to be one: everything of the second goes to the first. */
final class PeopleReplay {
  private final HearingDraft draft;
  private final Id<Participant> keep;
  private final Id<Participant> gone;

  private PeopleReplay(HearingDraft draft, Id<Participant> keep, Id<Participant> gone) {
    this.draft = draft;
    this.keep = keep;
    this.gone = gone;
  }

  static void joined(HearingDraft draft, Entry entry, Fact.PeopleJoined fact) {
    Id<Participant> keep = fact.person().id();
    Id<Participant> gone = fact.other().id();
    if (keep.equals(gone) || draft.expect(draft.participants, keep, entry).isEmpty()) {
      return;
    }
    if (!draft.participants.has(gone)) {
      draft.anomaly(entry, Anomaly.Kind.MISSING, gone);
    }
    draft.participants.put(fact.person());
    draft.participants.remove(gone);
    PeopleReplay people = new PeopleReplay(draft, keep, gone);
    people.prepared();
    people.spoken();
    people.voted();
  }

  private void prepared() {
    for (AgendaItem item : List.copyOf(draft.agenda.all())) {
      if (item.presenters().contains(gone)) {
        SequencedSet<Id<Participant>> presenters = new LinkedHashSet<>();
        item.presenters().forEach(each -> presenters.add(each.equals(gone) ? keep : each));
        draft.agenda.put(item.presentedBy(List.copyOf(presenters)));
      }
    }
  }

  private void spoken() {
    for (SpeakerRequest each : List.copyOf(draft.requests.all())) {
      if (each.speaker().mentions(gone)) {
        draft.requests.put(
            new SpeakerRequest(
                each.id(),
                each.item(),
                one(each.speaker()),
                each.kind(),
                each.requestedAt(),
                each.withdrawn()));
      }
    }
    for (Intervention turn : List.copyOf(draft.interventions.all())) {
      if (turn.speaker().mentions(gone)) {
        draft.interventions.put(turn.by(one(turn.speaker())));
      }
    }
    Table.Draft<CorrectionSheet> sheets = draft.review.sheets().draft();
    for (CorrectionSheet sheet : List.copyOf(sheets.all())) {
      if (sheet.delegation().mentions(gone)) {
        sheets.put(sheet.to(one(sheet.delegation())));
      }
    }
    draft.review = draft.review.sending(sheets.freeze());
  }

  private Speaker one(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person when person.participant().equals(gone) -> new Speaker.Person(keep);
      case Speaker.Several several ->
          new Speaker.Several(several.speakers().stream().map(this::one).distinct().toList());
      case Speaker.Person _, Speaker.Body _, Speaker.OfSide _, Speaker.Unidentified _ -> speaker;
    };
  }

  private void voted() {
    for (Round round : List.copyOf(draft.rounds.all())) {
      Table<HandedIn> ballots = Table.of(ballots(round));
      Round next = ballots.equals(round.ballots()) ? round : round.with(ballots);
      Table<SecretVote> votes = Table.of(votes(round));
      if (!votes.equals(round.secrets().votes())) {
        next =
            next.with(new SecretBallots(votes, round.secrets().ballots(), round.secrets().boxes()));
      }
      if (!next.equals(round)) {
        draft.rounds.put(next);
      }
    }
  }

  /** A ballot of the one who stays is not overwritten. */
  private List<HandedIn> ballots(Round round) {
    List<HandedIn> all = new ArrayList<>();
    for (HandedIn each : round.ballots()) {
      if (!each.id().equals(gone) || !round.ballots().has(keep)) {
        all.add(
            new HandedIn(
                one(each.voter()), each.ballot(), each.at(), proxy(each.proxy()), each.late()));
      }
    }
    return all;
  }

  private List<SecretVote> votes(Round round) {
    List<SecretVote> all = new ArrayList<>();
    for (SecretVote each : round.secrets().votes()) {
      if (!each.id().equals(gone) || !round.secrets().votes().has(keep)) {
        all.add(new SecretVote(one(each.voter()), proxy(each.proxy())));
      }
    }
    return all;
  }

  private Optional<Voter> proxy(Optional<Voter> proxy) {
    return proxy.map(this::one);
  }

  private Voter one(Voter voter) {
    return voter.id().equals(gone) ? new Voter.ParticipantVoter(keep) : voter;
  }
}
