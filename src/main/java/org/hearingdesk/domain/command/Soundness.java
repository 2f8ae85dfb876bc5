package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Identified;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.SecretVote;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.WrittenContribution;

/**
 * Checks a whole hearing that comes from outside: every reference leads somewhere, every text is
 * sound.
 */
final class Soundness {
  private Soundness() {}

  static void check(Hearing record) {
    uniqueIds(record);
    for (Table<? extends Part> table : record.partTables()) {
      for (Part part : table) {
        PartRules.check(record, named(part));
      }
    }
    record.runs().forEach(run -> Check.find(record.agenda(), run.item(), "agendaItem"));
    record.requests().forEach(request -> request(record, request));
    record.interventions().forEach(turn -> intervention(record, turn));
    record.rounds().forEach(round -> round(record, round));
    record
        .sections()
        .forEach(section ->
            section.text().all().forEach(each -> Check.line("text", each.text(), Check.TEXT)));
    record.review().sheets().forEach(sheet -> Reviewing.sheet(record, sheet));
    record.review().comments().forEach(Commenting::sound);
    record.review().versions().forEach(Versions::sound);
  }

  private static void uniqueIds(Hearing record) {
    Set<String> ids = new HashSet<>();
    for (Table<? extends Part> table : record.partTables()) {
      for (Identified part : table) {
        if (!ids.add(part.id().value())) {
          throw new Refusal(new Rejection.AlreadyThere("part", part.id().value()));
        }
      }
    }
  }

  private static void request(Hearing record, SpeakerRequest request) {
    Check.find(record.agenda(), request.item(), "agendaItem");
    Floor.speaker(record, request.speaker());
  }

  private static void intervention(Hearing record, Intervention turn) {
    Check.find(record.agenda(), turn.item(), "agendaItem");
    Floor.speaker(record, turn.speaker());
    Check.allKnown(record.topics(), turn.topics(), "topic");
    Check.text("privateNote", turn.privateNote(), Check.TEXT);
    turn.text().all().forEach(each -> Check.line("text", each.text(), Check.TEXT));
    turn.markings().forEach(marking -> Check.line("wording", marking.wording(), 1_000));
    Instant earliest = Instant.MIN;
    for (org.hearingdesk.domain.hearing.Span span : turn.spans()) {
      if (span.start().isBefore(earliest)) {
        throw new Refusal(new Rejection.TimesDoNotFit());
      }
      earliest = span.end().orElse(span.start());
    }
  }

  private static void round(Hearing record, Round round) {
    PartRules.check(record, withoutItem(round.asked()));
    for (HandedIn handedIn : round.ballots()) {
      BallotRules.check(round.asked(), handedIn.ballot());
      voter(record, handedIn.voter());
      handedIn.proxy().ifPresent(proxy -> voter(record, proxy));
      handedIn.late().ifPresent(late -> Check.line("reason", late.reason()));
    }
    round.secrets().ballots().forEach(each -> BallotRules.check(round.asked(), each.ballot()));
    for (SecretVote vote : round.secrets().votes()) {
      voter(record, vote.voter());
      vote.proxy().ifPresent(proxy -> voter(record, proxy));
    }
    round
        .hands()
        .ifPresent(all -> all.forEach(each -> Check.find(record.sides(), each.side(), "side")));
  }

  private static void voter(Hearing record, Voter voter) {
    if (!record.organisations().has(voter.id()) && !record.participants().has(voter.id())) {
      throw new Refusal(new Rejection.Unknown("voter", voter.id().value()));
    }
  }

  /** A round keeps the question as it was put; the agenda item of that time may have gone since. */
  private static PriorityQuestion withoutItem(PriorityQuestion asked) {
    return asked.on(Optional.empty());
  }

  /** A record that was published by a strict rule has people and voters without names. */
  private static Part named(Part part) {
    return switch (part) {
      case Participant p when p.name().isBlank() ->
          new Participant(
              p.id(),
              p.honorific(),
              p.givenName(),
              p.id().value(),
              p.function(),
              p.organisation(),
              p.roles(),
              p.presence(),
              p.email(),
              p.gender(),
              p.allowance());
      case Organisation o when o.name().isBlank() ->
          new Organisation(
              o.id(),
              o.id().value(),
              o.acronym(),
              o.side(),
              o.level(),
              o.country(),
              o.registerNumber());
      case Participant p -> p;
      case Organisation o -> o;
      case Side side -> side;
      case AgendaItem item -> item;
      case Topic topic -> topic;
      case WrittenContribution contribution -> contribution;
      case Consultation consultation -> consultation;
      case PriorityQuestion question -> question;
      case Conclusion conclusion -> conclusion;
      case FollowUp followUp -> followUp;
    };
  }
}
