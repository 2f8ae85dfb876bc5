package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The whole state of one hearing: what a log of facts comes to. Immutable.
 *
 * @param details empty until the hearing has been created
 * @param runs what became of the agenda items so far
 * @param requests the lists of speakers of all agenda items, in the order of each list
 * @param interventions in the order in which they were recorded
 * @param conflicts not yet settled
 */
public record Hearing(
    Optional<HearingDetails> details,
    Stage stage,
    Optional<Instant> openedAt,
    Optional<Instant> closedAt,
    Table<Side> sides,
    Table<Organisation> organisations,
    Table<Participant> participants,
    Table<AgendaItem> agenda,
    Table<Topic> topics,
    Table<WrittenContribution> contributions,
    Table<Consultation> consultations,
    Table<PriorityQuestion> questions,
    Table<Conclusion> conclusions,
    Table<FollowUp> followUps,
    Table<ItemRun> runs,
    Table<SpeakerRequest> requests,
    Table<Intervention> interventions,
    Table<Round> rounds,
    Table<MinutesSection> sections,
    List<Conflict> conflicts,
    List<Anomaly> anomalies) {

  public static final Hearing EMPTY =
      new Hearing(
          Optional.empty(),
          Stage.DRAFT,
          Optional.empty(),
          Optional.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          Table.empty(),
          List.of(),
          List.of());

  public Hearing {
    conflicts = List.copyOf(conflicts);
    anomalies = List.copyOf(anomalies);
  }

  /** The table that holds parts of this kind. */
  public Table<? extends Part> tableOf(Part part) {
    return switch (part) {
      case Side side -> sides;
      case Organisation organisation -> organisations;
      case Participant participant -> participants;
      case AgendaItem item -> agenda;
      case Topic topic -> topics;
      case WrittenContribution contribution -> contributions;
      case Consultation consultation -> consultations;
      case PriorityQuestion question -> questions;
      case Conclusion conclusion -> conclusions;
      case FollowUp followUp -> followUps;
    };
  }

  /** All tables of parts. */
  public List<Table<? extends Part>> partTables() {
    return List.of(
        sides,
        organisations,
        participants,
        agenda,
        topics,
        contributions,
        consultations,
        questions,
        conclusions,
        followUps);
  }

  /** The part with this id, whatever its kind. */
  public Optional<Part> part(Id<?> id) {
    for (Table<? extends Part> table : partTables()) {
      Optional<? extends Part> found = table.find(id);
      if (found.isPresent()) {
        return Optional.of(found.get());
      }
    }
    return Optional.empty();
  }

  /** The agenda item that is running now. */
  public Optional<AgendaItem> runningItem() {
    return runs.stream().filter(ItemRun::running).findFirst().flatMap(run -> agenda.find(run.id()));
  }

  /** The intervention that is not over yet, speaking or paused. */
  public Optional<Intervention> onTheFloor() {
    return interventions.stream().filter(intervention -> !intervention.ended()).findFirst();
  }

  /**
   * The list of speakers of an agenda item, points of order first, else in the order of the list.
   */
  public List<SpeakerRequest> listOfSpeakers(Id<AgendaItem> item) {
    List<SpeakerRequest> waiting =
        requests.stream().filter(request -> request.item().equals(item)).toList();
    return waiting.stream()
        .sorted(
            java.util.Comparator.comparing(request -> request.kind() != RequestKind.POINT_OF_ORDER))
        .toList();
  }

  /** The interventions on an agenda item, in the order in which they were recorded. */
  public List<Intervention> interventionsOn(Id<AgendaItem> item) {
    return interventions.stream().filter(intervention -> intervention.item().equals(item)).toList();
  }

  /** The rounds of a question, oldest first. */
  public List<Round> roundsOf(Id<PriorityQuestion> question) {
    return rounds.stream().filter(round -> round.asked().id().equals(question)).toList();
  }

  /**
   * The side of a speaker: directly, or through the organisation. Empty if several sides, or none.
   */
  public Optional<Side> sideOf(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person -> participants.find(person.participant()).flatMap(this::sideOf);
      case Speaker.Body body -> organisations.find(body.organisation()).flatMap(this::sideOf);
      case Speaker.OfSide ofSide -> sides.find(ofSide.side());
      case Speaker.Several several -> commonSide(several);
      case Speaker.Unidentified unidentified -> Optional.empty();
    };
  }

  public Optional<Side> sideOf(Organisation organisation) {
    return organisation.side().flatMap(sides::find);
  }

  public Optional<Side> sideOf(Participant participant) {
    return participant.organisation().flatMap(organisations::find).flatMap(this::sideOf);
  }

  /** The organisation that a speaker speaks for. Empty if several, or none, or not known. */
  public Optional<Organisation> organisationOf(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person ->
          participants
              .find(person.participant())
              .flatMap(Participant::organisation)
              .flatMap(organisations::find);
      case Speaker.Body body -> organisations.find(body.organisation());
      case Speaker.OfSide ofSide -> Optional.empty();
      case Speaker.Several several -> Optional.empty();
      case Speaker.Unidentified unidentified -> Optional.empty();
    };
  }

  /** The number of an agenda item as the agenda prints it, from 1; empty for a break. */
  public Optional<Integer> numberOf(Id<AgendaItem> item) {
    int number = 0;
    for (AgendaItem each : agenda) {
      number += each.kind().numbered() ? 1 : 0;
      if (each.id().equals(item)) {
        return each.kind().numbered() ? Optional.of(number) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The speaking time allowed for one intervention on an item: the item's own, or the hearing's.
   */
  public Optional<java.time.Duration> limitOn(Id<AgendaItem> item) {
    return agenda
        .find(item)
        .flatMap(AgendaItem::limit)
        .or(() -> details.flatMap(HearingDetails::limit));
  }

  private Optional<Side> commonSide(Speaker.Several several) {
    List<Optional<Side>> all = several.speakers().stream().map(this::sideOf).distinct().toList();
    return all.size() == 1 ? all.getFirst() : Optional.empty();
  }
}
