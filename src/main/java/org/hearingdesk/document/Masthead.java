package org.hearingdesk.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.document.tree.Wording;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;

/** What every document of a hearing has: title, metadata, and the lines under the title. */
final class Masthead {
  private static final int NAMES_SHOWN = 6;

  private final PublishedHearing published;
  private final Hearing hearing;
  private final Phrasebook words;

  Masthead(PublishedHearing published, Phrasebook words) {
    this.published = published;
    this.hearing = published.hearing();
    this.words = words;
  }

  /** A whole document. */
  Document document(String title, Instant now, List<Block> body) {
    return new Document(
        title,
        words.locale(),
        metadata(now),
        new Wording(words.text("document.wording.notes"), words.text("document.wording.back")),
        body);
  }

  String hearingTitle() {
    return hearing
        .details()
        .map(HearingDetails::title)
        .filter(title -> !title.isBlank())
        .orElseGet(() -> words.text("document.untitled"));
  }

  LocalDate date(Instant now) {
    return hearing
        .details()
        .map(HearingDetails::date)
        .orElseGet(() -> now.atZone(words.formats().zone()).toLocalDate());
  }

  private Metadata metadata(Instant now) {
    String organiser = hearing.details().map(HearingDetails::organiser).orElse("");
    Metadata metadata =
        Metadata.of(date(now), organiser)
            .withSubject(words.text("document.subject", hearingTitle(), words.date(date(now))));
    return notice().map(metadata::withNotice).orElse(metadata);
  }

  /** The notice that something is sample data, as a paragraph; nothing for a real hearing. */
  List<Block> noticeBlock() {
    return notice()
        .<List<Block>>map(
            text -> List.of(Block.Para.of(Block.Para.Style.NOTE, Phrasebook.sentence(text))))
        .orElse(List.of());
  }

  private Optional<String> notice() {
    return hearing.details().map(HearingDetails::sampleNotice).filter(text -> !text.isBlank());
  }

  /** Date, place, chair, organisations present, attribution: what is known of them. */
  Block.DefinitionList head(Instant now) {
    List<Block.Definition> head = new ArrayList<>();
    add(head, "document.head.date", dateAndTimes(now));
    add(head, "document.head.kind", hearing.details().map(HearingDetails::kind).orElse(""));
    add(head, "document.head.place", hearing.details().map(HearingDetails::place).orElse(""));
    add(
        head,
        "document.head.organiser",
        hearing.details().map(HearingDetails::organiser).orElse(""));
    add(head, "document.head.chair", chair());
    add(head, "document.head.organisations", organisations());
    add(head, "document.head.attribution", attribution());
    return new Block.DefinitionList(head);
  }

  /** When it is planned, its kind, place, organiser and chair: what somebody invited asks. */
  Block.DefinitionList invitation(Instant now) {
    List<Block.Definition> head = new ArrayList<>();
    add(head, "document.head.date", dateAsBooked(now));
    add(head, "document.head.kind", hearing.details().map(HearingDetails::kind).orElse(""));
    add(head, "document.head.place", hearing.details().map(HearingDetails::place).orElse(""));
    add(
        head,
        "document.head.organiser",
        hearing.details().map(HearingDetails::organiser).orElse(""));
    add(head, "document.head.chair", chair());
    return new Block.DefinitionList(head);
  }

  /** {@code 15 April 2021, 9.30 to 12.30 CEST}, as the room is booked. */
  private String dateAsBooked(Instant now) {
    LocalDate date = date(now);
    String day = words.date(date);
    Optional<LocalTime> from = hearing.details().flatMap(HearingDetails::bookedFrom);
    Optional<LocalTime> until = hearing.details().flatMap(HearingDetails::bookedUntil);
    if (from.isEmpty()) {
      return day;
    }
    String begin = words.formats().time(from.get());
    String zone =
        words
            .formats()
            .zoneName(date.atTime(from.get()).atZone(words.formats().zone()).toInstant());
    return until
        .map(
            end -> words.text("document.head.from-to", day, begin, words.formats().time(end), zone))
        .orElseGet(() -> words.text("document.head.from", day, begin, zone));
  }

  private void add(List<Block.Definition> head, String key, String text) {
    if (!text.isBlank()) {
      head.add(Block.Definition.of(words.text(key), text));
    }
  }

  /** {@code 15 April 2021, 9.30 to 12.24 CEST}. */
  private String dateAndTimes(Instant now) {
    String day = words.date(date(now));
    return hearing
        .openedAt()
        .map(opened ->
            hearing
                .closedAt()
                .map(closed ->
                    words.text(
                        "document.head.from-to",
                        day,
                        words.formats().time(opened),
                        end(opened, closed),
                        words.formats().zoneName(opened)))
                .orElseGet(() ->
                    words.text(
                        "document.head.from",
                        day,
                        words.formats().time(opened),
                        words.formats().zoneName(opened))))
        .orElse(day);
  }

  /** The end, with its own date where it is on another day. */
  private String end(Instant opened, Instant closed) {
    ZonedDateTime from = opened.atZone(words.formats().zone());
    ZonedDateTime to = closed.atZone(words.formats().zone());
    String time = words.formats().time(closed);
    return from.toLocalDate().equals(to.toLocalDate())
        ? time
        : words.text("document.head.time-on-day", time, words.date(to.toLocalDate()));
  }

  private String chair() {
    Speakers speakers = new Speakers(hearing, words);
    return hearing.participants().stream()
        .filter(participant -> participant.roles().contains(Role.CHAIR))
        .map((Participant chair) -> speakers.inOffice(chair))
        .collect(Collectors.joining(words.text("document.list.semicolon")));
  }

  private String organisations() {
    List<String> names =
        hearing.organisations().stream()
            .filter(Speakers::isNamed)
            .filter(this::present)
            .map(Organisation::label)
            .toList();
    return words.formats().list(names, NAMES_SHOWN);
  }

  /** Whether somebody of it came; where nobody is registered, all count as present. */
  private boolean present(Organisation organisation) {
    return hearing.participants().isEmpty()
        || hearing.participants().stream()
            .filter(each -> each.presence() != Presence.ABSENT)
            .anyMatch(each -> each.organisation().equals(Optional.of(organisation.id())));
  }

  private String attribution() {
    return words.text(
        switch (published.rule()) {
          case NAMED -> "document.attribution.named";
          case ORGANISATION -> "document.attribution.organisation";
          case SIDE -> "document.attribution.side";
          case CHATHAM_HOUSE -> "document.attribution.chatham-house";
        });
  }
}
