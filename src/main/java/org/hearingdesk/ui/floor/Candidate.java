package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.words.SideMark;

/**
 * Somebody who can be given the floor, with the names by which they are found.
 *
 * @param detail a quieter word: the organisation of a person, the name behind an acronym
 */
public record Candidate(
    Speaker speaker, String title, String detail, List<String> names, Optional<SideMark> side) {
  public Candidate {
    names = List.copyOf(names);
  }

  /** Organisations, people, sides, and the speaker whom nobody knows. */
  static List<Candidate> all(Moment moment) {
    Hearing hearing = moment.hearing();
    List<Candidate> all = new ArrayList<>();
    hearing.organisations().forEach(each -> all.add(of(hearing, each)));
    hearing.participants().forEach(each -> all.add(of(hearing, each)));
    for (Side side : hearing.sides()) {
      String title = moment.messages().text("floor.somebody_of", side.name());
      all.add(
          new Candidate(
              new Speaker.OfSide(side.id()),
              title,
              "",
              List.of(title),
              Optional.of(SideMark.of(side))));
    }
    String unidentified = moment.name(new Speaker.Unidentified());
    all.add(
        new Candidate(
            new Speaker.Unidentified(), unidentified, "", List.of(unidentified), Optional.empty()));
    return all;
  }

  private static Candidate of(Hearing hearing, Organisation organisation) {
    String title = organisation.label();
    String detail = title.equals(organisation.name()) ? "" : organisation.name();
    return new Candidate(
        new Speaker.Body(organisation.id()),
        title,
        detail,
        List.of(organisation.acronym(), organisation.name()),
        hearing.sideOf(organisation).map(SideMark::of));
  }

  private static Candidate of(Hearing hearing, Participant participant) {
    Optional<Organisation> organisation =
        participant.organisation().flatMap(hearing.organisations()::find);
    List<String> names = new ArrayList<>(List.of(participant.name()));
    organisation.ifPresent(each -> names.addAll(List.of(each.acronym(), each.name())));
    return new Candidate(
        new Speaker.Person(participant.id()),
        participant.name(),
        organisation.map(Organisation::label).orElse(""),
        names,
        hearing.sideOf(participant).map(SideMark::of));
  }
}
