package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The whole state of one hearing: what a log of facts comes to. Immutable.
 *
 * @param details empty until the hearing has been created
 * @param runs what became of the agenda items so far
 * @param requests the lists of speakers of all agenda items, in the order of each list
 * @param interventions in the order in which they were recorded
 * @param interruptions of the whole hearing, in the order in which they began; at most the last
 *     runs
 * @param conflicts not yet settled
 * @param review of the minutes
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
    List<Interruption> interruptions,
    List<Conflict> conflicts,
    List<Anomaly> anomalies,
    Review review) {

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
          List.of(),
          List.of(),
          Review.NONE);

  public Hearing {
    interruptions = List.copyOf(interruptions);
    conflicts = List.copyOf(conflicts);
    anomalies = List.copyOf(anomalies);
  }

  /** A hearing whose minutes nobody has reviewed. */
  public Hearing(
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
      List<Interruption> interruptions,
      List<Conflict> conflicts,
      List<Anomaly> anomalies) {
    this(
        details,
        stage,
        openedAt,
        closedAt,
        sides,
        organisations,
        participants,
        agenda,
        topics,
        contributions,
        consultations,
        questions,
        conclusions,
        followUps,
        runs,
        requests,
        interventions,
        rounds,
        sections,
        interruptions,
        conflicts,
        anomalies,
        Review.NONE);
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
        requests.stream()
            .filter(request -> request.item().equals(item) && request.waits())
            .toList();
    return waiting.stream()
        .sorted(Comparator.comparing(request -> request.kind() != RequestKind.POINT_OF_ORDER))
        .toList();
  }

  /** Those who withdrew from the list of speakers of an agenda item, the latest first. */
  public List<SpeakerRequest> withdrawnFrom(Id<AgendaItem> item) {
    return requests.stream()
        .filter(request -> request.item().equals(item) && !request.waits())
        .sorted(
            Comparator.<SpeakerRequest, Instant>comparing(
                    request -> request.withdrawn().orElseThrow())
                .reversed())
        .toList();
  }

  /** Whether the list of speakers of an agenda item takes no further ordinary requests. */
  public boolean listClosed(Id<AgendaItem> item) {
    return runs.find(item).flatMap(ItemRun::listClosed).isPresent();
  }

  /** What became of an agenda item so far. */
  public ItemRun runOf(Id<AgendaItem> item) {
    return runs.find(item).orElseGet(() -> ItemRun.none(item));
  }

  /** The interruption in which the whole hearing stands still now. */
  public Optional<Interruption> interrupted() {
    return interruptions.isEmpty() || !interruptions.getLast().running()
        ? Optional.empty()
        : Optional.of(interruptions.getLast());
  }

  /**
   * The interventions on an agenda item in the order in which they began; one without a time stays
   * behind the one that was recorded before it.
   */
  public List<Intervention> interventionsOn(Id<AgendaItem> item) {
    record Begun(Instant at, Intervention turn) {}
    List<Begun> turns = new ArrayList<>();
    Instant latest = Instant.MIN;
    boolean sorted = true;
    for (Intervention turn : interventions) {
      if (turn.item().equals(item)) {
        Instant at = turn.startedAt().orElse(latest);
        sorted = sorted && !at.isBefore(latest);
        turns.add(new Begun(at, turn));
        latest = at;
      }
    }
    if (!sorted) {
      turns.sort(Comparator.comparing(Begun::at));
    }
    return turns.stream().map(Begun::turn).toList();
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
      case Speaker.Several several -> common(several, this::sideOf);
      case Speaker.Unidentified unidentified -> Optional.empty();
    };
  }

  public Optional<Side> sideOf(Organisation organisation) {
    return organisation.side().flatMap(sides::find);
  }

  public Optional<Side> sideOf(Participant participant) {
    return participant.organisation().flatMap(organisations::find).flatMap(this::sideOf);
  }

  /**
   * The organisation that a speaker speaks for. Empty if several organisations, or none, or not
   * known.
   */
  public Optional<Organisation> organisationOf(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person ->
          participants
              .find(person.participant())
              .flatMap(Participant::organisation)
              .flatMap(organisations::find);
      case Speaker.Body body -> organisations.find(body.organisation());
      case Speaker.OfSide ofSide -> Optional.empty();
      case Speaker.Several several -> common(several, this::organisationOf);
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

  private static <T> Optional<T> common(
      Speaker.Several several, Function<Speaker, Optional<T>> of) {
    List<Optional<T>> all = several.speakers().stream().map(of).distinct().toList();
    return all.size() == 1 ? all.getFirst() : Optional.empty();
  }
}
