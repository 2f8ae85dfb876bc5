package org.hearingdesk.domain.command;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.time.Limits;

/** Decides on the floor. */
final class Floor {
  private static final Duration LONGEST_EXTENSION = Duration.ofHours(1);

  private Floor() {}

  static List<Fact> giveToNext(Hearing hearing, Command.GiveFloorToNext give, Instant now) {
    Check.find(hearing.agenda(), give.item(), "agendaItem");
    List<SpeakerRequest> waiting = hearing.listOfSpeakers(give.item());
    if (waiting.isEmpty()) {
      throw new Refusal(new Rejection.NobodyWaits());
    }
    return giveTo(hearing, give.intervention(), waiting.getFirst(), now);
  }

  static List<Fact> giveToRequest(Hearing hearing, Command.GiveFloorToRequest give, Instant now) {
    SpeakerRequest request = ListOfSpeakers.waiting(hearing, give.request());
    return giveTo(hearing, give.intervention(), request, now);
  }

  static List<Fact> give(Hearing hearing, Command.GiveFloor give, Instant now) {
    return begin(
        hearing,
        give.intervention(),
        give.item(),
        give.speaker(),
        give.kind(),
        Optional.empty(),
        now);
  }

  static List<Fact> pause(Hearing hearing, Instant now) {
    Intervention turn = onTheFloor(hearing);
    if (turn.paused()) {
      throw new Refusal(new Rejection.FloorPausedAlready(true));
    }
    return List.of(new Fact.FloorPaused(turn.id(), now));
  }

  static List<Fact> resume(Hearing hearing, Instant now) {
    Intervention turn = onTheFloor(hearing);
    if (!turn.paused()) {
      throw new Refusal(new Rejection.FloorPausedAlready(false));
    }
    List<Fact> facts = new ArrayList<>(Standstill.end(hearing, now));
    facts.add(new Fact.FloorResumed(turn.id(), now));
    return facts;
  }

  static List<Fact> end(Hearing hearing, Instant now) {
    return List.of(new Fact.FloorEnded(onTheFloor(hearing).id(), now));
  }

  static List<Fact> extend(Hearing hearing, Command.ExtendLimit extend) {
    Intervention turn = onTheFloor(hearing);
    boolean inRange = !extend.by().isZero() && extend.by().abs().compareTo(LONGEST_EXTENSION) <= 0;
    boolean left = turn.limit().orElse(Duration.ZERO).plus(extend.by()).isPositive();
    if (!inRange || !left) {
      throw new Refusal(new Rejection.OutOfRange("limit", "0:01", "1:00:00"));
    }
    return List.of(new Fact.LimitExtended(turn.id(), extend.by()));
  }

  static List<Fact> renew(Hearing hearing, Instant now) {
    Intervention turn = onTheFloor(hearing);
    Optional<Duration> allowed = Limits.of(hearing, turn, now).map(Limits.Allowed::time);
    return turn.limit().equals(allowed)
        ? List.of()
        : List.of(new Fact.LimitSet(turn.id(), turn.limit(), allowed));
  }

  /** Everything that a speaker names is in this hearing. */
  static void speaker(Hearing hearing, Speaker speaker) {
    switch (speaker) {
      case Speaker.Person person ->
          Check.find(hearing.participants(), person.participant(), "participant");
      case Speaker.Body body ->
          Check.find(hearing.organisations(), body.organisation(), "organisation");
      case Speaker.OfSide ofSide -> Check.find(hearing.sides(), ofSide.side(), "side");
      case Speaker.Several several -> several.speakers().forEach(each -> speaker(hearing, each));
      case Speaker.Unidentified unidentified -> {}
    }
  }

  private static List<Fact> giveTo(
      Hearing hearing, Id<Intervention> intervention, SpeakerRequest request, Instant now) {
    return begin(
        hearing,
        intervention,
        request.item(),
        request.speaker(),
        request.kind(),
        Optional.of(request.id()),
        now);
  }

  private static List<Fact> begin(
      Hearing hearing,
      Id<Intervention> intervention,
      Id<AgendaItem> itemId,
      Speaker speaker,
      RequestKind kind,
      Optional<Id<SpeakerRequest>> request,
      Instant now) {
    AgendaItem item = Check.find(hearing.agenda(), itemId, "agendaItem");
    Check.live(hearing);
    if (hearing.runs().find(itemId).filter(ItemRun::running).isEmpty()) {
      throw new Refusal(new Rejection.ItemNotRunning(item.title()));
    }
    Check.free(hearing.interventions(), intervention, "intervention");
    speaker(hearing, speaker);
    List<Fact> facts = new ArrayList<>(Standstill.end(hearing, now));
    facts.addAll(Agenda.endOfFloor(hearing, now));
    Optional<Duration> limit =
        Limits.of(hearing, itemId, speaker, kind, now).map(Limits.Allowed::time);
    facts.add(new Fact.FloorGiven(intervention, itemId, speaker, kind, request, limit, now));
    return facts;
  }

  private static Intervention onTheFloor(Hearing hearing) {
    return hearing.onTheFloor().orElseThrow(() -> new Refusal(new Rejection.NobodyOnTheFloor()));
  }
}
