package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Side;

/** Who took part as a table of figures: as much as the attendance list tells, and no more. */
final class AttendanceSheet {
  private final PublishedHearing published;
  private final Hearing hearing;
  private final Phrasebook words;

  AttendanceSheet(PublishedHearing published, Phrasebook words) {
    this.published = published;
    this.hearing = published.hearing();
    this.words = words;
  }

  Sheet sheet() {
    Sheet sheet =
        switch (published.rule()) {
          case NAMED -> people();
          case ORGANISATION -> organisations();
          case SIDE, CHATHAM_HOUSE -> withheld();
        };
    return sheet.titled(words.text("document.sheet.attendance"));
  }

  private Sheet withheld() {
    return new Sheet(List.of(words.text("document.attendance.withheld")), List.of());
  }

  private Sheet people() {
    List<List<Value>> rows = new ArrayList<>();
    present()
        .forEach(person ->
            rows.add(
                row(
                    person.honorific(),
                    person.givenName(),
                    person.familyName(),
                    person.function(),
                    organisation(person, Organisation::name),
                    organisation(person, Organisation::acronym),
                    hearing.sideOf(person).map(Side::name).orElse(""),
                    where(person.presence()))));
    return new Sheet(
        header(
            "document.sheet.honorific",
            "document.sheet.given-name",
            "document.sheet.family-name",
            "document.column.function",
            "document.column.organisation",
            "document.sheet.acronym",
            "document.column.side",
            "document.column.where"),
        rows);
  }

  private Sheet organisations() {
    List<List<Value>> rows = new ArrayList<>();
    for (Organisation organisation : hearing.organisations()) {
      long inRoom = count(organisation, Presence.IN_ROOM);
      long online = count(organisation, Presence.ONLINE);
      if (Speakers.isNamed(organisation) && inRoom + online > 0) {
        rows.add(
            List.of(
                new Value.Words(organisation.name()),
                new Value.Words(organisation.acronym()),
                new Value.Words(hearing.sideOf(organisation).map(Side::name).orElse("")),
                new Value.Whole(inRoom),
                new Value.Whole(online)));
      }
    }
    return new Sheet(
        header(
            "document.column.organisation",
            "document.sheet.acronym",
            "document.column.side",
            "document.column.in-room",
            "document.column.online"),
        rows);
  }

  private long count(Organisation organisation, Presence presence) {
    return present()
        .filter(each -> each.presence() == presence)
        .filter(each -> each.organisation().equals(Optional.of(organisation.id())))
        .count();
  }

  private Stream<Participant> present() {
    return hearing.participants().stream().filter(each -> each.presence() != Presence.ABSENT);
  }

  private String organisation(Participant person, Function<Organisation, String> name) {
    return person.organisation().flatMap(hearing.organisations()::find).map(name).orElse("");
  }

  private String where(Presence presence) {
    return words.text(
        switch (presence) {
          case IN_ROOM -> "document.presence.in-room";
          case ONLINE -> "document.presence.online";
          case ABSENT -> "document.presence.absent";
        });
  }

  private List<String> header(String... keys) {
    return Stream.of(keys).map(words::text).toList();
  }

  private static List<Value> row(String... texts) {
    return Stream.of(texts).<Value>map(Value.Words::new).toList();
  }
}
