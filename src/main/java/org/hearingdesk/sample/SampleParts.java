package org.hearingdesk.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.domain.hearing.WrittenContribution;

/** What is prepared before the sample hearing begins. */
final class SampleParts {
  private SampleParts() {}

  static HearingDetails details() {
    return new HearingDetails(
        "Individual learning accounts and micro-credentials",
        "Dedicated consultation hearing",
        "European Commission",
        "The Commission consulted the social partners on two initiatives that it was preparing: one"
            + " on individual learning accounts, the other on micro-credentials for lifelong"
            + " learning and employability.",
        LocalDate.of(2021, 4, 15),
        Optional.of(LocalTime.of(9, 30)),
        Optional.of(LocalTime.of(12, 30)),
        "Brussels and online",
        Script.ZONE,
        ClockStyle.POINT,
        "en",
        AttributionRule.ORGANISATION,
        Optional.of(Duration.ofMinutes(3)),
        "EFEE secretariat",
        "Sample data, except what the published source states");
  }

  /** All parts, in groups that belong together; later groups refer to earlier ones. */
  static List<List<Part>> groups() {
    return List.of(sides(), organisations(), people(), agenda(), topics(), questions(), papers());
  }

  private static List<Part> sides() {
    return parts("sides.txt", SampleParts::side);
  }

  private static Part side(Lines.Line line) {
    return new Side(
        Id.of(line.at(0)),
        line.at(1),
        line.at(2),
        SideColour.valueOf(line.at(3)),
        line.at(4).equals("yes"),
        Weight.ONE);
  }

  private static List<Part> organisations() {
    return parts(
        "organisations.txt",
        line ->
            new Organisation(
                Id.of(line.at(0)),
                line.at(1),
                line.at(2),
                Optional.of(Id.of(line.at(3))),
                Level.valueOf(line.at(4)),
                "",
                ""));
  }

  private static List<Part> people() {
    List<Part> people = new ArrayList<>(parts("people.txt", SampleParts::person));
    int number = 0;
    for (Lines.Line line : Lines.of("organisations.txt")) {
      for (int i = 0; i < line.number(5); i++) {
        number++;
        people.add(delegate(number, Id.of(line.at(0))));
      }
    }
    return people;
  }

  private static Part person(Lines.Line line) {
    Set<Role> roles = new LinkedHashSet<>();
    line.list(6).forEach(role -> roles.add(Role.valueOf(role)));
    return new Participant(
        Id.of(line.at(0)),
        line.at(1),
        line.at(2),
        line.at(3),
        line.at(4),
        Optional.of(Id.of(line.at(5))),
        roles,
        Presence.valueOf(line.at(7)),
        "");
  }

  /** Two of three follow the hearing in the room. */
  private static Part delegate(int number, Id<Organisation> organisation) {
    return new Participant(
        Id.of("delegate-" + number),
        "",
        "Sample",
        "delegate " + number,
        "",
        Optional.of(organisation),
        Set.of(Role.DELEGATE),
        number % 3 == 0 ? Presence.ONLINE : Presence.IN_ROOM,
        "");
  }

  private static List<Part> agenda() {
    return parts(
        "agenda.txt",
        line ->
            new AgendaItem(
                Id.of(line.at(0)),
                ItemKind.valueOf(line.at(1)),
                line.at(2),
                Optional.empty(),
                Duration.ofMinutes(line.number(3)),
                line.list(4).stream().map(Id::<Participant>of).toList(),
                Optional.empty(),
                "",
                line.at(5)));
  }

  private static List<Part> topics() {
    return parts("topics.txt", line -> new Topic(Id.of(line.at(0)), line.at(1)));
  }

  private static List<Part> questions() {
    Map<Lines.Line, List<Option>> questions = new LinkedHashMap<>();
    List<Option> options = new ArrayList<>();
    for (Lines.Line line : Lines.of("questions.txt")) {
      if (line.at(0).equals("-")) {
        options.add(new Option(Id.of(line.at(1)), line.at(2), Set.of()));
      } else {
        options = new ArrayList<>();
        questions.put(line, options);
      }
    }
    List<Part> parts = new ArrayList<>();
    questions.forEach((line, ofIt) -> parts.add(question(line, ofIt)));
    return parts;
  }

  private static Part question(Lines.Line line, List<Option> options) {
    return new PriorityQuestion(
        Id.of(line.at(0)),
        line.at(4),
        Optional.of(Id.of(line.at(1))),
        options,
        BallotMethod.valueOf(line.at(2)),
        line.number(3),
        VoterKind.ORGANISATION,
        Weighting.EQUAL);
  }

  private static List<Part> papers() {
    return parts("papers.txt", SampleParts::paper);
  }

  private static Part paper(Lines.Line line) {
    return line.at(0).equals("contribution")
        ? new WrittenContribution(
            Id.of(line.at(1)),
            line.at(4),
            Optional.of(Id.of(line.at(2))),
            Set.of(Id.of(line.at(3))),
            "")
        : new Consultation(
            Id.of(line.at(1)), line.at(3), "", Optional.of(LocalDate.parse(line.at(2))));
  }

  private static List<Part> parts(
      String file, java.util.function.Function<Lines.Line, Part> reader) {
    return Lines.of(file).stream().map(reader).toList();
  }
}
