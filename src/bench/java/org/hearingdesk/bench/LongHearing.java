package org.hearingdesk.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.Stamp;
import org.hearingdesk.domain.log.TextPlace;

/**
 * The log of an invented hearing that is longer than any real one: 500 participants of 90
 * organisations, and turns of 25 entries each, most of them bursts of typing.
 */
final class LongHearing {
  private static final Instant BEGIN = Instant.parse("2026-11-23T08:00:00.123Z");
  private static final String SENTENCE =
      "The delegation supported the proposal and asked for more training in smaller enterprises. ";

  private final Random random = new Random(50_000);
  private final List<Entry> entries = new ArrayList<>();
  private final int length;
  private int changes;

  private LongHearing(int length) {
    this.length = length;
  }

  /** The first {@code length} entries of it. */
  static List<Entry> entries(int length) {
    return new LongHearing(length).all();
  }

  private List<Entry> all() {
    prepared();
    for (int turn = 0; entries.size() < length; turn++) {
      turn(turn);
    }
    return entries.subList(0, length);
  }

  private void prepared() {
    add(new Fact.HearingCreated(details()));
    for (String side : List.of("Employers", "Workers")) {
      part(
          new Side(
              Id.of("side-" + side),
              side,
              side.substring(0, 1),
              SideColour.TEAL,
              true,
              Weight.ONE));
    }
    for (int i = 0; i < 90; i++) {
      Id<Side> side = Id.of(i % 2 == 0 ? "side-Employers" : "side-Workers");
      part(
          new Organisation(
              Id.of("organisation-" + i),
              "Organisation " + i,
              "ORG" + i,
              Optional.of(side),
              Level.SECTORAL,
              "BE",
              ""));
    }
    for (int i = 0; i < 500; i++) {
      part(
          new Participant(
              Id.of("participant-" + i),
              "",
              "Given" + i,
              "Family" + i,
              "Adviser",
              Optional.of(Id.of("organisation-" + i % 90)),
              Set.of(Role.DELEGATE),
              Presence.IN_ROOM,
              ""));
    }
    for (int i = 0; i < 12; i++) {
      part(
          new AgendaItem(
              Id.of("item-" + i),
              ItemKind.DISCUSSION,
              "Item " + i,
              Optional.empty(),
              Duration.ofMinutes(45),
              List.of(),
              Optional.empty(),
              "",
              ""));
      part(new Topic(Id.of("topic-" + i), "Topic " + i));
    }
    add(new Fact.HearingOpened(now()));
  }

  private void turn(int number) {
    Id<Intervention> turn = Id.of("intervention-" + number);
    Id<AgendaItem> item = Id.of("item-" + number / 170 % 12);
    Speaker speaker = new Speaker.Person(Id.of("participant-" + random.nextInt(500)));
    add(
        new Fact.FloorRequested(
            Id.of("request-" + number), item, speaker, RequestKind.ORDINARY, now()));
    add(
        new Fact.FloorGiven(
            turn,
            item,
            speaker,
            RequestKind.ORDINARY,
            Optional.of(Id.of("request-" + number)),
            Optional.of(Duration.ofMinutes(3)),
            now()));
    add(new Fact.PositionTaken(turn, Position.NOT_RECORDED, Position.WITH_CONDITIONS));
    add(
        new Fact.Marked(
            turn, new Marking(Id.of("mark-" + number), Mark.PRIORITY, "quality standards")));
    add(new Fact.TopicTagged(turn, Id.of("topic-" + random.nextInt(12))));
    Optional<Id<Paragraph>> behind = Optional.empty();
    for (int paragraph = 0; paragraph < 3; paragraph++) {
      behind = Optional.of(typed(turn, number + "." + paragraph, behind));
    }
    add(new Fact.FloorPaused(turn, now()));
    add(new Fact.FloorEnded(turn, now()));
  }

  /** A paragraph as it grows while somebody types. */
  private Id<Paragraph> typed(Id<Intervention> turn, String name, Optional<Id<Paragraph>> behind) {
    Id<Paragraph> id = Id.of("paragraph-" + name);
    Optional<Paragraph> before = Optional.empty();
    for (int burst = 1; burst <= 6; burst++) {
      Paragraph after = Paragraph.written(id, SENTENCE.repeat(2).substring(0, 25 * burst));
      add(new Fact.ParagraphWritten(new TextPlace.InIntervention(turn), behind, before, after));
      before = Optional.of(after);
    }
    return id;
  }

  private void part(Part part) {
    add(new Fact.PartAdded(part, Optional.empty()));
  }

  private void add(Fact fact) {
    Instant at = now();
    String id = new java.util.UUID(random.nextLong(), random.nextLong()).toString();
    Stamp stamp = new Stamp(at.toEpochMilli(), 0, "laptop-1");
    entries.add(new Entry(id, stamp, at, "Moderator", Id.of("change-" + changes++ / 3), fact));
  }

  private Instant now() {
    return BEGIN.plusMillis(1_700L * entries.size());
  }

  static HearingDetails details() {
    return new HearingDetails(
        "An invented hearing",
        "Hearing",
        "Nobody",
        "",
        LocalDate.of(2026, 11, 23),
        Optional.empty(),
        Optional.empty(),
        "",
        ZoneId.of("Europe/Brussels"),
        ClockStyle.POINT,
        "en",
        AttributionRule.NAMED,
        Optional.empty(),
        "",
        "Invented for measuring.");
  }
}
