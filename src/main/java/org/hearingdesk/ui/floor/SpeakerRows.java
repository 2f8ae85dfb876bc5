package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.time.ItemLimits;
import org.hearingdesk.domain.time.Limits;
import org.hearingdesk.domain.time.SpeakingTime;

/** Makes the rows of the list of speakers, anew only for those about whom something has changed. */
final class SpeakerRows {
  private record Made(
      SpeakerRequest request, Duration soFar, Optional<Limits.Allowed> limit, SpeakerRow row) {}

  private Map<Id<SpeakerRequest>, Made> made = Map.of();

  /** Names or sides have changed: everything is made anew. */
  void forget() {
    made = Map.of();
  }

  List<SpeakerRow> of(Moment moment, Id<AgendaItem> item, List<SpeakerRequest> requests) {
    if (requests.isEmpty()) {
      return List.of();
    }
    Map<Object, Duration> spoken = spoken(moment);
    ItemLimits limits = ItemLimits.at(moment.hearing(), item, moment.now());
    Map<Id<SpeakerRequest>, Made> now = new HashMap<>();
    List<SpeakerRow> rows = new ArrayList<>();
    for (SpeakerRequest request : requests) {
      Object account = accountOf(moment.hearing(), request.speaker());
      Duration soFar = spoken.getOrDefault(account, Duration.ZERO);
      Optional<Limits.Allowed> limit = unusual(limits, request);
      Made known = made.get(request.id());
      Made one =
          known != null
                  && known.request().equals(request)
                  && known.soFar().equals(soFar)
                  && known.limit().equals(limit)
              ? known
              : new Made(request, soFar, limit, row(moment, request, soFar, limit));
      now.put(request.id(), one);
      rows.add(one.row());
    }
    made = now;
    return rows;
  }

  /** The limit, in whole seconds, where it is not what everybody has. */
  private static Optional<Limits.Allowed> unusual(ItemLimits limits, SpeakerRequest request) {
    return limits
        .of(request.speaker(), request.kind())
        .filter(limit -> !limits.usual().equals(Optional.of(limit.time())))
        .map(limit ->
            new Limits.Allowed(
                limit.time().truncatedTo(ChronoUnit.SECONDS), limit.bySide(), limit.allowance()));
  }

  /** What each organisation, and each speaker without one, has had in finished turns. */
  private static Map<Object, Duration> spoken(Moment moment) {
    Map<Object, Duration> spoken = new HashMap<>();
    for (Intervention turn : moment.hearing().interventions()) {
      if (turn.ended()) {
        spoken.merge(
            accountOf(moment.hearing(), turn.speaker()),
            SpeakingTime.of(turn, moment.now()),
            Duration::plus);
      }
    }
    return spoken;
  }

  private static Object accountOf(Hearing hearing, Speaker speaker) {
    return hearing.organisationOf(speaker).<Object>map(each -> each.id()).orElse(speaker);
  }

  private static SpeakerRow row(
      Moment moment, SpeakerRequest request, Duration soFar, Optional<Limits.Allowed> limit) {
    boolean known = !(request.speaker() instanceof Speaker.Unidentified);
    String had =
        soFar.isZero()
            ? moment.messages().text("floor.not_yet")
            : moment.messages().text("floor.so_far", moment.formats().duration(soFar));
    return new SpeakerRow(
        request.id(),
        request.kind(),
        moment.nameAndOrganisation(request.speaker()),
        detail(moment, request, limit),
        moment.sideMark(request.speaker()),
        known ? had : "");
  }

  /** When it was requested, of what kind it is, where the speaker is, and how long it may take. */
  private static String detail(
      Moment moment, SpeakerRequest request, Optional<Limits.Allowed> limit) {
    String at = moment.formats().time(request.requestedAt());
    String key = "floor.requested." + request.kind().name().toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>(List.of(moment.messages().text(key, at)));
    presence(moment, request.speaker()).map(moment.messages()::text).ifPresent(words::add);
    limit.map(each -> limit(moment, each)).ifPresent(words::add);
    return String.join(" · ", words);
  }

  private static Optional<String> presence(Moment moment, Speaker speaker) {
    Optional<Presence> presence =
        speaker instanceof Speaker.Person(var id)
            ? moment.hearing().participants().find(id).map(Participant::presence)
            : Optional.empty();
    return presence.flatMap(where ->
        switch (where) {
          case IN_ROOM -> Optional.empty();
          case ONLINE -> Optional.of("floor.online");
          case ABSENT -> Optional.of("floor.absent");
        });
  }

  private static String limit(Moment moment, Limits.Allowed limit) {
    if (limit.bySide() && limit.time().isZero()) {
      return moment.messages().text("floor.limit.used");
    }
    return moment.messages().text("floor.limit", moment.formats().duration(limit.time()));
  }
}
