package org.hearingdesk.domain.hearing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a hearing is called, when and where it takes place, and its practical settings.
 *
 * @param kind such as "Dedicated consultation hearing"
 * @param organiser who invites
 * @param nature a sentence or two on what the hearing is for, as it stands in the minutes
 * @param bookedFrom from when the room is booked
 * @param language the language of the documents, an IETF tag such as {@code en}
 * @param limit speaking time for one intervention where the agenda item has none
 * @param contact whom to write to afterwards
 * @param sampleNotice what of this hearing is sample data, blank for a real one; shown and printed
 * @param kindLimits limits by kind where the agenda item has none
 * @param smallGroups how small a group may be that is shown apart; empty for the usual
 */
public record HearingDetails(
    String title,
    String kind,
    String organiser,
    String nature,
    LocalDate date,
    Optional<LocalTime> bookedFrom,
    Optional<LocalTime> bookedUntil,
    String place,
    ZoneId zone,
    ClockStyle clockStyle,
    String language,
    AttributionRule attribution,
    Optional<Duration> limit,
    String contact,
    String sampleNotice,
    Optional<KindLimits> kindLimits,
    Optional<SmallGroups> smallGroups) {

  /** A hearing with one limit for all. */
  public HearingDetails(
      String title,
      String kind,
      String organiser,
      String nature,
      LocalDate date,
      Optional<LocalTime> bookedFrom,
      Optional<LocalTime> bookedUntil,
      String place,
      ZoneId zone,
      ClockStyle clockStyle,
      String language,
      AttributionRule attribution,
      Optional<Duration> limit,
      String contact,
      String sampleNotice) {
    this(
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
        Optional.empty(),
        Optional.empty());
  }

  /** The same details with another notice of what is sample data. */
  public HearingDetails noticed(String notice) {
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
        notice,
        kindLimits,
        smallGroups);
  }
}
