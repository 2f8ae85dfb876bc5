package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.time.SpeakingTime;

/** Makes the rows of the list of speakers, anew only for those about whom something has changed. */
final class SpeakerRows {
  private record Made(SpeakerRequest request, Duration soFar, SpeakerRow row) {}

  private Map<Id<SpeakerRequest>, Made> made = Map.of();

  /** Names or sides have changed: everything is made anew. */
  void forget() {
    made = Map.of();
  }

  List<SpeakerRow> of(Moment moment, List<SpeakerRequest> requests) {
    if (requests.isEmpty()) {
      return List.of();
    }
    Map<Object, Duration> spoken = spoken(moment);
    Map<Id<SpeakerRequest>, Made> now = new HashMap<>();
    List<SpeakerRow> rows = new ArrayList<>();
    for (SpeakerRequest request : requests) {
      Object account = accountOf(moment.hearing(), request.speaker());
      Duration soFar = spoken.getOrDefault(account, Duration.ZERO);
      Made known = made.get(request.id());
      Made one =
          known != null && known.request().equals(request) && known.soFar().equals(soFar)
              ? known
              : new Made(request, soFar, row(moment, request, soFar));
      now.put(request.id(), one);
      rows.add(one.row());
    }
    made = now;
    return rows;
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

  private static SpeakerRow row(Moment moment, SpeakerRequest request, Duration soFar) {
    String at = moment.formats().time(request.requestedAt());
    String key = "floor.requested." + request.kind().name().toLowerCase(Locale.ROOT);
    boolean known = !(request.speaker() instanceof Speaker.Unidentified);
    String had =
        soFar.isZero()
            ? moment.messages().text("floor.not_yet")
            : moment.messages().text("floor.so_far", moment.formats().duration(soFar));
    return new SpeakerRow(
        request.id(),
        request.kind(),
        moment.nameAndOrganisation(request.speaker()),
        moment.messages().text(key, at) + online(moment, request.speaker()),
        moment.sideMark(request.speaker()),
        known ? had : "");
  }

  private static String online(Moment moment, Speaker speaker) {
    boolean online =
        speaker instanceof Speaker.Person(var id)
            && moment
                .hearing()
                .participants()
                .find(id)
                .filter(person -> person.presence() == Presence.ONLINE)
                .isPresent();
    return online ? " · " + moment.messages().text("floor.online") : "";
  }
}
