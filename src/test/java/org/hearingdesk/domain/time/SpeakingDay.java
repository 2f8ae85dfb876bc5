package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.log.SampleDetails;

/** A hearing that a test puts together turn by turn, one after the other. */
public final class SpeakingDay {
  public static final Instant BEGIN = Instant.parse("2026-11-23T08:00:00Z");

  private final List<Side> sides = new ArrayList<>();
  private final List<Organisation> organisations = new ArrayList<>();
  private final List<Participant> people = new ArrayList<>();
  private final List<AgendaItem> agenda = new ArrayList<>();
  private final List<Intervention> turns = new ArrayList<>();
  private final List<SpeakerRequest> requests = new ArrayList<>();
  private Instant clock = BEGIN;

  public SpeakingDay side(String id, String name, SideColour colour) {
    sides.add(new Side(Id.of(id), name, name.substring(0, 1), colour, true, Weight.ONE));
    return this;
  }

  public SpeakingDay organisation(String id, String name, String side, Level level) {
    Optional<Id<Side>> of = side.isEmpty() ? Optional.empty() : Optional.of(Id.of(side));
    organisations.add(new Organisation(Id.of(id), name, "", of, level, "", ""));
    return this;
  }

  public SpeakingDay person(String id, String name, String organisation) {
    return person(id, name, organisation, Presence.IN_ROOM, Optional.empty(), Role.DELEGATE);
  }

  public SpeakingDay person(
      String id,
      String name,
      String organisation,
      Presence presence,
      Optional<Gender> gender,
      Role role) {
    people.add(
        new Participant(
            Id.of(id),
            "",
            "Sample",
            name,
            "",
            organisation.isEmpty() ? Optional.empty() : Optional.of(Id.of(organisation)),
            Set.of(role),
            presence,
            "",
            gender,
            Optional.empty()));
    return this;
  }

  public SpeakingDay item(String id, String title) {
    agenda.add(
        new AgendaItem(
            Id.of(id),
            ItemKind.DISCUSSION,
            title,
            Optional.empty(),
            Duration.ofHours(1),
            List.of(),
            Optional.empty(),
            "",
            ""));
    return this;
  }

  public static Speaker person(String id) {
    return new Speaker.Person(Id.of(id));
  }

  public static Speaker body(String id) {
    return new Speaker.Body(Id.of(id));
  }

  /** A turn of so many seconds that nobody had asked for. */
  public SpeakingDay turn(String item, Speaker speaker, int seconds) {
    return turn(item, speaker, seconds, RequestKind.ORDINARY, Optional.empty());
  }

  /** A turn of so many seconds after so many seconds of waiting. */
  public SpeakingDay asked(String item, Speaker speaker, int seconds, int waited) {
    return turn(
        item, speaker, seconds, RequestKind.ORDINARY, Optional.of(clock.minusSeconds(waited)));
  }

  public SpeakingDay turn(
      String item, Speaker speaker, int seconds, RequestKind kind, Optional<Instant> asked) {
    Instant end = clock.plusSeconds(seconds);
    turns.add(turn(item, speaker, kind, List.of(Span.of(clock, end)), true).asked(asked));
    clock = end;
    return this;
  }

  /** A turn that has begun and goes on. */
  public SpeakingDay running(String item, Speaker speaker) {
    turns.add(turn(item, speaker, RequestKind.ORDINARY, List.of(Span.from(clock)), false));
    return this;
  }

  /** Told by a stricter rule, the latest turn. */
  public SpeakingDay stricter(AttributionRule rule) {
    turns.add(turns.removeLast().told(Optional.of(rule)));
    return this;
  }

  public SpeakingDay request(String id, String item, Speaker speaker, boolean withdrawn) {
    requests.add(
        new SpeakerRequest(
            Id.of(id),
            Id.of(item),
            speaker,
            RequestKind.ORDINARY,
            clock,
            withdrawn ? Optional.of(clock) : Optional.empty()));
    return this;
  }

  public Instant now() {
    return clock;
  }

  private Intervention turn(
      String item, Speaker speaker, RequestKind kind, List<Span> spans, boolean over) {
    return new Intervention(
        Id.of("turn-" + turns.size()),
        Id.of(item),
        speaker,
        kind,
        Optional.empty(),
        spans,
        over,
        Prose.EMPTY,
        Position.NOT_RECORDED,
        Table.empty(),
        Set.of(),
        Optional.empty(),
        "");
  }

  public Hearing hearing(AttributionRule rule) {
    return new Hearing(
        Optional.of(SampleDetails.of("Skills", rule)),
        Stage.LIVE,
        Optional.of(BEGIN),
        Optional.empty(),
        Table.of(sides),
        Table.of(organisations),
        Table.of(people),
        Table.of(agenda),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.of(requests),
        Table.of(turns),
        Table.empty(),
        Table.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
