package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.words.SideMark;

/**
 * Somebody who can be given the floor, with the names by which they are found.
 *
 * @param speaker for a newcomer, whoever of the hearing comes nearest
 * @param detail a quieter word: the organisation of a person, the name behind an acronym
 * @param names the own name first
 * @param newcomer somebody who is not in the hearing yet
 */
public record Candidate(
    Speaker speaker,
    String title,
    String detail,
    List<String> names,
    Optional<SideMark> side,
    Optional<Newcomer> newcomer) {
  public Candidate {
    names = List.copyOf(names);
  }

  /** Somebody who is in the hearing. */
  Candidate(
      Speaker speaker, String title, String detail, List<String> names, Optional<SideMark> side) {
    this(speaker, title, detail, names, side, Optional.empty());
  }

  /**
   * Organisations, people, sides, and the speaker whom nobody knows. Of people who fit equally,
   * those who are there come first, and those who only interpret and those who are absent last.
   */
  static List<Candidate> all(Moment moment) {
    Hearing hearing = moment.hearing();
    List<Candidate> all = new ArrayList<>();
    hearing.organisations().forEach(each -> all.add(of(hearing, each)));
    hearing.participants().stream()
        .sorted(Comparator.comparingInt(Candidate::unlikely))
        .forEach(each -> all.add(of(hearing, each)));
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

  /** Those who may be meant by a text as new, the likeliest first. */
  static List<Candidate> newcomers(Moment moment, String typed) {
    return Newcomer.read(typed, moment.hearing()).stream().map(each -> of(moment, each)).toList();
  }

  private static int unlikely(Participant person) {
    int interprets = person.roles().equals(Set.of(Role.INTERPRETER)) ? 1 : 0;
    return person.presence() == Presence.ABSENT ? 2 : interprets;
  }

  private static Candidate of(Hearing hearing, Organisation organisation) {
    String title = organisation.label();
    String detail = title.equals(organisation.name()) ? "" : organisation.name();
    return new Candidate(
        new Speaker.Body(organisation.id()),
        title,
        detail,
        named(organisation).toList(),
        hearing.sideOf(organisation).map(SideMark::of));
  }

  private static Candidate of(Hearing hearing, Participant participant) {
    Optional<Organisation> organisation =
        participant.organisation().flatMap(hearing.organisations()::find);
    List<String> names = new ArrayList<>(List.of(participant.name()));
    organisation.ifPresent(each -> names.addAll(named(each).toList()));
    return new Candidate(
        new Speaker.Person(participant.id()),
        participant.name(),
        organisation.map(Organisation::label).orElse(""),
        names,
        hearing.sideOf(participant).map(SideMark::of));
  }

  private static Stream<String> named(Organisation organisation) {
    return Stream.of(organisation.acronym(), organisation.name()).filter(name -> !name.isBlank());
  }

  private static Candidate of(Moment moment, Newcomer newcomer) {
    Speaker nearest = newcomer.nearest();
    return new Candidate(
        nearest,
        newcomer.title(),
        detail(moment, newcomer),
        List.of(newcomer.title()),
        moment.sideMark(nearest),
        Optional.of(newcomer));
  }

  private static String detail(Moment moment, Newcomer newcomer) {
    if (newcomer.name().isEmpty()) {
      return moment.messages().text("floor.new.organisation");
    }
    if (!newcomer.newOrganisation().isEmpty()) {
      return moment.messages().text("floor.new.both", newcomer.newOrganisation());
    }
    return newcomer
        .organisation()
        .map(each -> moment.messages().text("floor.new.person_of", each.label()))
        .orElseGet(() -> moment.messages().text("floor.new.person"));
  }
}
