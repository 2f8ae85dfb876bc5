package org.hearingdesk.domain.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Identified;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Review;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.WrittenContribution;

/** A hearing while facts are being replayed into it. Copies only the tables that change. */
final class HearingDraft {
  Optional<HearingDetails> details;
  Stage stage;
  Optional<Instant> openedAt;
  Optional<Instant> closedAt;
  final Table.Draft<Side> sides;
  final Table.Draft<Organisation> organisations;
  final Table.Draft<Participant> participants;
  final Table.Draft<AgendaItem> agenda;
  final Table.Draft<Topic> topics;
  final Table.Draft<WrittenContribution> contributions;
  final Table.Draft<Consultation> consultations;
  final Table.Draft<PriorityQuestion> questions;
  final Table.Draft<Conclusion> conclusions;
  final Table.Draft<FollowUp> followUps;
  final Table.Draft<ItemRun> runs;
  final Table.Draft<SpeakerRequest> requests;
  final Table.Draft<Intervention> interventions;
  final Table.Draft<Round> rounds;
  final Table.Draft<MinutesSection> sections;
  final List<Interruption> interruptions;
  final List<Conflict> conflicts;
  final List<Anomaly> anomalies;
  Review review;

  HearingDraft(Hearing from) {
    details = from.details();
    stage = from.stage();
    openedAt = from.openedAt();
    closedAt = from.closedAt();
    sides = from.sides().draft();
    organisations = from.organisations().draft();
    participants = from.participants().draft();
    agenda = from.agenda().draft();
    topics = from.topics().draft();
    contributions = from.contributions().draft();
    consultations = from.consultations().draft();
    questions = from.questions().draft();
    conclusions = from.conclusions().draft();
    followUps = from.followUps().draft();
    runs = from.runs().draft();
    requests = from.requests().draft();
    interventions = from.interventions().draft();
    rounds = from.rounds().draft();
    sections = from.sections().draft();
    interruptions = new ArrayList<>(from.interruptions());
    conflicts = new ArrayList<>(from.conflicts());
    anomalies = new ArrayList<>(from.anomalies());
    review = from.review();
  }

  Hearing freeze() {
    return new Hearing(
        details,
        stage,
        openedAt,
        closedAt,
        sides.freeze(),
        organisations.freeze(),
        participants.freeze(),
        agenda.freeze(),
        topics.freeze(),
        contributions.freeze(),
        consultations.freeze(),
        questions.freeze(),
        conclusions.freeze(),
        followUps.freeze(),
        runs.freeze(),
        requests.freeze(),
        interventions.freeze(),
        rounds.freeze(),
        sections.freeze(),
        interruptions,
        conflicts,
        anomalies,
        review);
  }

  /** Puts a part into the table of its kind. */
  void put(Part part) {
    switch (part) {
      case Side side -> sides.put(side);
      case Organisation organisation -> organisations.put(organisation);
      case Participant participant -> participants.put(participant);
      case AgendaItem item -> agenda.put(item);
      case Topic topic -> topics.put(topic);
      case WrittenContribution contribution -> contributions.put(contribution);
      case Consultation consultation -> consultations.put(consultation);
      case PriorityQuestion question -> questions.put(question);
      case Conclusion conclusion -> conclusions.put(conclusion);
      case FollowUp followUp -> followUps.put(followUp);
    }
  }

  /** The table that holds this part, if one does. */
  Optional<Table.Draft<? extends Part>> holding(Id<?> part) {
    for (Table.Draft<? extends Part> table :
        List.of(
            sides,
            organisations,
            participants,
            agenda,
            topics,
            contributions,
            consultations,
            questions,
            conclusions,
            followUps)) {
      if (table.has(part)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  void anomaly(Entry entry, Anomaly.Kind kind, Id<?> subject) {
    anomalies.add(new Anomaly(entry.id(), kind, subject.value()));
  }

  /** Records a conflict where an edit began from something else than what stands now. */
  void clash(
      Entry entry, Id<?> subject, String field, Object current, Object before, Object after) {
    if (!current.equals(before) && !current.equals(after)) {
      conflicts.add(
          new Conflict(
              entry.id(),
              subject.value(),
              field,
              before.toString(),
              current.toString(),
              after.toString()));
    }
  }

  /** The thing with this id; records an anomaly when there is none. */
  <T extends Identified> Optional<T> expect(Table.Draft<T> table, Id<?> id, Entry entry) {
    Optional<T> found = table.find(id);
    if (found.isEmpty()) {
      anomaly(entry, Anomaly.Kind.MISSING, id);
    }
    return found;
  }
}
