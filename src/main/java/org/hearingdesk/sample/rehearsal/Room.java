package org.hearingdesk.sample.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.time.Limits;
import org.hearingdesk.domain.time.SpeakingTime;

/**
 * A room of actors who ask for the floor, speak, vote, and now and then do what makes a moderator's
 * day long. It never gives the floor and never takes it.
 *
 * <p>What they do follows from the seed and from what the moderator does, not from how often they
 * are asked. Use on one thread.
 */
public final class Room {
  private static final Duration USUAL = Duration.ofMinutes(3);
  private static final Duration ARRIVAL = Duration.ofMinutes(25);

  private final long seed;
  private final SampleWords words;
  private final Supplier<String> ids;
  private final Voting voting;
  private final Notes notes;
  private final Map<Id<AgendaItem>, List<ItemPlan.Ask>> toAsk = new HashMap<>();
  private final Map<Id<SpeakerRequest>, Instant> withdrawals = new HashMap<>();
  private final Map<Id<Intervention>, TurnPlan> turns = new HashMap<>();
  private final Set<Id<Intervention>> answered = new HashSet<>();
  private final Map<Id<Participant>, Duration> late = new LinkedHashMap<>();

  /**
   * @param ids makes ids that are not used yet
   * @param late who is still on the way when the hearing begins
   */
  public Room(long seed, SampleWords words, Supplier<String> ids, List<Id<Participant>> late) {
    this.seed = seed;
    this.words = words;
    this.ids = ids;
    this.voting = new Voting(seed);
    this.notes = new Notes(ids);
    Chance chance = Chance.of(seed, "arrivals");
    late.forEach(id -> this.late.put(id, chance.between(Duration.ofMinutes(1), ARRIVAL)));
  }

  /** What the actors do now. Each thing is told once. */
  public List<Command> happens(Hearing hearing, Instant now) {
    List<Command> acts = new ArrayList<>();
    if (hearing.stage() != Stage.LIVE) {
      return acts;
    }
    acts.addAll(arrivals(hearing, now));
    if (hearing.interrupted().isEmpty()) {
      hearing.runningItem().ifPresent(item -> acts.addAll(requests(hearing, item, now)));
      acts.addAll(withdrawals(hearing, now));
      hearing.onTheFloor().ifPresent(turn -> acts.addAll(notes.of(turn, plan(hearing, turn), now)));
      acts.addAll(replies(hearing));
      acts.addAll(voting.ballots(hearing, now));
    }
    return acts;
  }

  /** Whether the one who has the floor has said everything, or was not there. */
  boolean finished(Hearing hearing, Intervention turn, Instant now) {
    return SpeakingTime.of(turn, now).compareTo(plan(hearing, turn).length()) >= 0;
  }

  Voting voting() {
    return voting;
  }

  TurnPlan plan(Hearing hearing, Intervention turn) {
    return turns.computeIfAbsent(
        turn.id(),
        id -> {
          int ordinal = hearing.interventionsOn(turn.item()).size();
          Chance chance = Chance.of(seed, "turn " + turn.item() + " " + ordinal);
          return TurnPlan.of(chance, hearing, turn, words);
        });
  }

  private List<Command> arrivals(Hearing hearing, Instant now) {
    Duration since = Duration.between(hearing.openedAt().orElse(now), now);
    List<Command> acts = new ArrayList<>();
    for (Participant person : hearing.participants()) {
      Optional<Duration> after = Optional.ofNullable(late.get(person.id()));
      if (after.filter(each -> each.compareTo(since) <= 0).isPresent()) {
        late.remove(person.id());
        if (person.presence() == Presence.ABSENT) {
          acts.add(new Command.EditPart(person, person.present(Presence.IN_ROOM)));
        }
      }
    }
    return acts;
  }

  private List<Command> requests(Hearing hearing, AgendaItem item, Instant now) {
    if (item.kind() != ItemKind.DISCUSSION) {
      return List.of();
    }
    List<ItemPlan.Ask> open = toAsk.computeIfAbsent(item.id(), id -> asks(hearing, item, now));
    Duration since = Duration.between(hearing.runOf(item.id()).startedAt().orElse(now), now);
    List<Command> acts = new ArrayList<>();
    while (!open.isEmpty() && open.getFirst().at().compareTo(since) <= 0) {
      ItemPlan.Ask ask = open.removeFirst();
      if (mayAsk(hearing, item, ask.speaker(), ask.kind()) && !asks(acts, ask)) {
        acts.add(request(item, ask, now));
      }
    }
    return acts;
  }

  private static boolean asks(List<Command> acts, ItemPlan.Ask ask) {
    return acts.stream()
        .anyMatch(each ->
            each instanceof Command.RequestFloor other && other.speaker().equals(ask.speaker()));
  }

  private Command request(AgendaItem item, ItemPlan.Ask ask, Instant now) {
    Id<SpeakerRequest> id = Id.of(ids.get());
    ask.withdraws().ifPresent(wait -> withdrawals.put(id, now.plus(wait)));
    return new Command.RequestFloor(id, item.id(), ask.speaker(), ask.kind());
  }

  private List<ItemPlan.Ask> asks(Hearing hearing, AgendaItem item, Instant now) {
    List<Speaker> cast = Cast.of(hearing);
    Duration turn =
        cast.stream()
            .findFirst()
            .flatMap(each -> Limits.of(hearing, item.id(), each, RequestKind.ORDINARY, now))
            .map(Limits.Allowed::time)
            .filter(Duration::isPositive)
            .orElse(USUAL);
    Chance chance = Chance.of(seed, "item " + item.id());
    return new ArrayList<>(ItemPlan.of(chance, cast, item.planned(), turn).asks());
  }

  /** Nobody asks twice, for the floor that one has, or where the list is closed. */
  private static boolean mayAsk(
      Hearing hearing, AgendaItem item, Speaker speaker, RequestKind kind) {
    boolean waits =
        hearing.listOfSpeakers(item.id()).stream().anyMatch(each -> each.speaker().equals(speaker));
    boolean speaks =
        hearing.onTheFloor().filter(turn -> turn.speaker().equals(speaker)).isPresent();
    boolean closed = kind == RequestKind.ORDINARY && hearing.listClosed(item.id());
    return !waits && !speaks && !closed && Cast.of(hearing).contains(speaker);
  }

  private List<Command> withdrawals(Hearing hearing, Instant now) {
    List<Command> acts = new ArrayList<>();
    for (SpeakerRequest request : hearing.requests()) {
      Optional<Instant> at = Optional.ofNullable(withdrawals.get(request.id()));
      if (request.waits() && at.filter(moment -> !now.isBefore(moment)).isPresent()) {
        withdrawals.remove(request.id());
        acts.add(new Command.WithdrawRequest(request.id()));
      }
    }
    return acts;
  }

  /** Now and then somebody wants to answer what was said. */
  private List<Command> replies(Hearing hearing) {
    Optional<Intervention> latest =
        hearing.interventions().isEmpty()
            ? Optional.empty()
            : Optional.of(hearing.interventions().all().getLast());
    Optional<AgendaItem> item = hearing.runningItem();
    if (latest.isEmpty()
        || !latest.get().ended()
        || item.filter(each -> each.id().equals(latest.get().item())).isEmpty()
        || !answered.add(latest.get().id())
        || !plan(hearing, latest.get()).replies()) {
      return List.of();
    }
    Chance chance = Chance.of(seed, "reply " + hearing.interventions().size());
    List<Speaker> cast = Cast.of(hearing);
    Speaker speaker = chance.oneOf(cast);
    return mayAsk(hearing, item.get(), speaker, RequestKind.RIGHT_OF_REPLY)
        ? List.of(
            new Command.RequestFloor(
                Id.of(ids.get()), item.get().id(), speaker, RequestKind.RIGHT_OF_REPLY))
        : List.of();
  }
}
