package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;

/** Who took part: people by name, organisations with the size of their delegation, or nothing. */
final class Attendance {
  private final PublishedHearing published;
  private final Hearing hearing;
  private final Phrasebook words;

  Attendance(PublishedHearing published, Phrasebook words) {
    this.published = published;
    this.hearing = published.hearing();
    this.words = words;
  }

  /** The section of the minutes, left out where nobody is registered. */
  void section(List<Block> body) {
    List<Block> blocks = blocks();
    if (!blocks.isEmpty()) {
      body.add(Block.Heading.numbered(1, "7", words.text("document.minutes.participants")));
      body.addAll(blocks);
    }
  }

  List<Block> blocks() {
    if (published.rule().stricterThan(AttributionRule.ORGANISATION)) {
      return List.of(
          Block.Para.of(Block.Para.Style.NOTE, words.text("document.attendance.withheld")));
    }
    List<Participant> present = present();
    if (present.isEmpty()) {
      return List.of();
    }
    return List.of(
        published.rule() == AttributionRule.NAMED ? people(present) : organisations(present));
  }

  private List<Participant> present() {
    return hearing.participants().stream()
        .filter(participant -> participant.presence() != Presence.ABSENT)
        .toList();
  }

  private Table people(List<Participant> present) {
    List<Table.Row> rows = new ArrayList<>();
    for (Optional<Side> side : sides()) {
      for (Participant person : present) {
        if (hearing.sideOf(person).equals(side)) {
          rows.add(
              Table.Row.of(
                  person.name().isBlank() ? words.text("document.no-value") : person.name(),
                  organisation(person),
                  person.function().isBlank() ? roles(person) : person.function(),
                  where(person)));
        }
      }
    }
    return new Table(
        "",
        List.of(
            column("document.column.name", Table.Align.START, 4),
            column("document.column.organisation", Table.Align.START, 5),
            column("document.column.function", Table.Align.START, 4),
            column("document.column.where", Table.Align.START, 2)),
        true,
        rows);
  }

  private Table organisations(List<Participant> present) {
    List<Table.Row> rows = new ArrayList<>();
    for (Optional<Side> side : sides()) {
      for (Organisation organisation : hearing.organisations()) {
        long inRoom = count(present, organisation, Presence.IN_ROOM);
        long online = count(present, organisation, Presence.ONLINE);
        if (hearing.sideOf(organisation).equals(side) && inRoom + online > 0) {
          rows.add(
              Table.Row.of(
                  organisation(organisation),
                  side.map(Side::name).orElse(words.text("document.no-value")),
                  number(inRoom),
                  number(online)));
        }
      }
    }
    rows.add(
        Table.Row.total(
            words.text("document.total"),
            "",
            number(present.stream().filter(p -> p.presence() == Presence.IN_ROOM).count()),
            number(present.stream().filter(p -> p.presence() == Presence.ONLINE).count())));
    return new Table(
        "",
        List.of(
            column("document.column.organisation", Table.Align.START, 7),
            column("document.column.side", Table.Align.START, 3),
            column("document.column.in-room", Table.Align.END, 2),
            column("document.column.online", Table.Align.END, 2)),
        true,
        rows);
  }

  private static long count(
      List<Participant> present, Organisation organisation, Presence presence) {
    return present.stream()
        .filter(each -> each.presence() == presence)
        .filter(each -> each.organisation().equals(Optional.of(organisation.id())))
        .count();
  }

  /** The sides in their order, then those without one. */
  private List<Optional<Side>> sides() {
    List<Optional<Side>> sides = new ArrayList<>();
    hearing.sides().forEach(side -> sides.add(Optional.of(side)));
    sides.add(Optional.empty());
    return sides;
  }

  private String organisation(Participant person) {
    return person
        .organisation()
        .flatMap(hearing.organisations()::find)
        .map(Organisation::label)
        .orElse(words.text("document.no-value"));
  }

  private String organisation(Organisation organisation) {
    return organisation.acronym().isBlank()
        ? organisation.name()
        : words.text("document.name-acronym", organisation.name(), organisation.acronym());
  }

  private String roles(Participant person) {
    Set<Role> roles = new TreeSet<>(person.roles());
    return words.sentenceStart(
        words.formats().list(roles.stream().map(role -> words.text(keyOf(role))).toList()));
  }

  private String where(Participant person) {
    return words.text(
        switch (person.presence()) {
          case IN_ROOM -> "document.presence.in-room";
          case ONLINE -> "document.presence.online";
          case ABSENT -> "document.presence.absent";
        });
  }

  private static String keyOf(Role role) {
    return switch (role) {
      case CHAIR -> "document.role.chair";
      case MODERATOR -> "document.role.moderator";
      case RAPPORTEUR -> "document.role.rapporteur";
      case PRESENTER -> "document.role.presenter";
      case DELEGATE -> "document.role.delegate";
      case OBSERVER -> "document.role.observer";
      case INTERPRETER -> "document.role.interpreter";
    };
  }

  private String number(long number) {
    return words.formats().number(number);
  }

  private Table.Column column(String key, Table.Align align, int width) {
    return new Table.Column(words.text(key), align, width);
  }
}
