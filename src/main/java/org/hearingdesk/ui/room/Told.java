package org.hearingdesk.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.words.SideMark;
import org.hearingdesk.words.SpeakerWords;

/**
 * Whom the room may know: every name goes through the hearing's attribution rule, and through the
 * intervention's own where that is stricter.
 */
record Told(Hearing hearing, Formats formats) {

  AttributionRule rule() {
    return hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
  }

  /** Who has the floor, as far as it may be told. */
  Speaker speaker(Intervention turn) {
    return Attribution.shown(hearing, turn.speaker(), Attribution.ruleFor(turn, rule()));
  }

  String name(Speaker told) {
    return told instanceof Speaker.Unidentified
        ? formats.messages().text("room.speaker")
        : new SpeakerWords(formats).name(hearing, told);
  }

  /** The organisation of a person who is named; else blank. */
  String organisation(Speaker told) {
    return told instanceof Speaker.Person
        ? hearing.organisationOf(told).map(Organisation::label).orElse("")
        : "";
  }

  /** A side is told beside a name; a name that is the side needs none. */
  Optional<SideMark> side(Speaker told) {
    return told instanceof Speaker.OfSide
        ? Optional.empty()
        : hearing.sideOf(told).map(SideMark::of);
  }

  /** Whether a limit would tell of an allowance, such as for a disability. */
  boolean hasAllowance(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person(var id) ->
          hearing.participants().find(id).flatMap(Participant::allowance).isPresent();
      case Speaker.Several(var speakers) -> speakers.stream().anyMatch(this::hasAllowance);
      case Speaker.Body body -> false;
      case Speaker.OfSide ofSide -> false;
      case Speaker.Unidentified unidentified -> false;
    };
  }

  /** The first of those who wait for the running item. */
  List<NextRow> next(int most) {
    return hearing
        .runningItem()
        .map(item -> hearing.listOfSpeakers(item.id()))
        .orElse(List.of())
        .stream()
        .limit(most)
        .map(request -> {
          Speaker told = Attribution.shown(hearing, request.speaker(), rule());
          String who = name(told);
          boolean order = request.kind() == RequestKind.POINT_OF_ORDER;
          return new NextRow(
              order ? formats.messages().text("room.point_of_order", who) : who,
              hearing.sideOf(told).map(SideMark::of));
        })
        .toList();
  }

  /**
   * What each side has had on the running item, the longest first. Where speakers may not be known
   * by their side either, neither may the times be seen to grow.
   */
  List<SideTime> times(Instant now, int most) {
    List<Intervention> turns =
        hearing
            .runningItem()
            .map(item -> hearing.interventionsOn(item.id()))
            .orElse(List.of())
            .stream()
            .filter(turn -> Attribution.ruleFor(turn, rule()) != AttributionRule.CHATHAM_HOUSE)
            .toList();
    Map<Id<Side>, Duration> times = SpeakingTime.bySide(hearing, turns, now);
    Duration longest = times.values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
    return times.entrySet().stream()
        .filter(entry -> entry.getValue().toSeconds() > 0)
        .sorted(Map.Entry.<Id<Side>, Duration>comparingByValue().reversed())
        .limit(most)
        .flatMap(entry ->
            hearing.sides().find(entry.getKey()).stream()
                .map(side -> time(side, entry.getValue(), longest)))
        .toList();
  }

  private SideTime time(Side side, Duration time, Duration longest) {
    double share = (double) time.toSeconds() / longest.toSeconds();
    return new SideTime(SideMark.of(side), share, formats.duration(time));
  }
}
