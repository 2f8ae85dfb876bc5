package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Paragraph;
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
import org.hearingdesk.session.PlainDetails;

/** The largest hearing that the program is made for: 500 people, 2,000 interventions, 200 wait. */
final class LongDay {
  static final int PEOPLE = 500;
  static final int TURNS = 2_000;
  static final int WAITING = 200;
  static final Id<AgendaItem> ITEM = Id.of("item");

  private static final Instant BEGIN = Instant.parse("2021-04-15T07:30:00Z");

  private LongDay() {}

  /** When its last turn is over. */
  static Instant end() {
    return BEGIN.plus(Duration.ofSeconds(TURNS * 20L));
  }

  /** A record of it, live, on its one item, nobody speaking. */
  static Hearing hearing() {
    return new Hearing(
        Optional.of(PlainDetails.of(AttributionRule.ORGANISATION)),
        Stage.LIVE,
        Optional.of(BEGIN),
        Optional.empty(),
        Table.of(sides()),
        Table.of(organisations()),
        Table.of(people()),
        Table.of(List.of(item())),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.of(List.of(new ItemRun(ITEM, List.of(Span.from(BEGIN)), false))),
        Table.of(requests()),
        Table.of(turns()),
        Table.empty(),
        Table.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  private static AgendaItem item() {
    return new AgendaItem(
        ITEM,
        ItemKind.DISCUSSION,
        "Sample discussion",
        Optional.empty(),
        Duration.ofHours(3),
        List.of(),
        Optional.of(Duration.ofMinutes(3)),
        "",
        "");
  }

  private static List<Side> sides() {
    return List.of(side("e", "Employers", SideColour.TEAL), side("w", "Workers", SideColour.RUST));
  }

  private static Side side(String id, String name, SideColour colour) {
    return new Side(Id.of(id), name, name.substring(0, 1), colour, true, Weight.ONE);
  }

  private static List<Organisation> organisations() {
    List<Organisation> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Id<Side> side = Id.of(i % 2 == 0 ? "e" : "w");
      all.add(
          new Organisation(
              Id.of("o" + i),
              "Sample organisation with a name of some length, number " + i,
              i % 3 == 0 ? "" : "SO" + i,
              Optional.of(side),
              Level.SECTORAL,
              "",
              ""));
    }
    return all;
  }

  private static List<Participant> people() {
    List<Participant> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      all.add(
          new Participant(
              Id.of("p" + i),
              "",
              "Sample",
              "Delegate " + i,
              "",
              Optional.of(Id.of("o" + i % 100)),
              Set.of(Role.DELEGATE),
              Presence.IN_ROOM,
              ""));
    }
    return all;
  }

  private static List<SpeakerRequest> requests() {
    List<SpeakerRequest> all = new ArrayList<>();
    for (int i = 0; i < WAITING; i++) {
      all.add(
          new SpeakerRequest(
              Id.of("r" + i),
              ITEM,
              new Speaker.Person(Id.of("p" + i)),
              RequestKind.ORDINARY,
              BEGIN));
    }
    return all;
  }

  private static List<Intervention> turns() {
    List<Intervention> all = new ArrayList<>();
    for (int i = 0; i < TURNS; i++) {
      Instant from = BEGIN.plus(Duration.ofSeconds(i * 20L));
      all.add(
          new Intervention(
              Id.of("t" + i),
              ITEM,
              new Speaker.Person(Id.of("p" + i % PEOPLE)),
              RequestKind.ORDINARY,
              Optional.of(Duration.ofMinutes(3)),
              List.of(Span.of(from, from.plus(Duration.ofSeconds(18)))),
              true,
              Prose.of(
                  List.of(
                      Paragraph.written(
                          Id.of("t" + i + ".0"),
                          "Sample text of an intervention that is long enough to wrap, number "
                              + i
                              + ", so that rows grow as they do on a real day."))),
              Position.NOT_RECORDED,
              Table.of(List.of(new Marking(Id.of("m" + i), Mark.PRIORITY, "sample wording"))),
              Set.of(),
              Optional.empty(),
              ""));
    }
    return all;
  }
}
