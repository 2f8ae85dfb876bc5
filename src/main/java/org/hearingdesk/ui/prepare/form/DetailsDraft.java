package org.hearingdesk.ui.prepare.form;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.hearing.SmallGroups;

/** Hearing details of which one field is being changed. */
final class DetailsDraft {
  String title;
  String kind;
  String organiser;
  String nature;
  LocalDate date;
  Optional<LocalTime> bookedFrom;
  Optional<LocalTime> bookedUntil;
  String place;
  ZoneId zone;
  ClockStyle clockStyle;
  String language;
  AttributionRule attribution;
  Optional<Duration> limit;
  String contact;
  String sampleNotice;
  Optional<Duration> pointOfOrder;
  Optional<Duration> reply;
  Optional<SmallGroups> smallGroups;

  DetailsDraft(HearingDetails details) {
    title = details.title();
    kind = details.kind();
    organiser = details.organiser();
    nature = details.nature();
    date = details.date();
    bookedFrom = details.bookedFrom();
    bookedUntil = details.bookedUntil();
    place = details.place();
    zone = details.zone();
    clockStyle = details.clockStyle();
    language = details.language();
    attribution = details.attribution();
    limit = details.limit();
    contact = details.contact();
    sampleNotice = details.sampleNotice();
    pointOfOrder = details.kindLimits().flatMap(KindLimits::pointOfOrder);
    reply = details.kindLimits().flatMap(KindLimits::reply);
    smallGroups = details.smallGroups();
  }

  HearingDetails build() {
    return new HearingDetails(
        title,
        kind,
        organiser,
        nature,
        date,
        bookedFrom,
        bookedUntil,
        place,
        zone,
        clockStyle,
        language,
        attribution,
        limit,
        contact,
        sampleNotice,
        Optional.of(new KindLimits(pointOfOrder, reply)).filter(KindLimits::any),
        smallGroups);
  }
}
