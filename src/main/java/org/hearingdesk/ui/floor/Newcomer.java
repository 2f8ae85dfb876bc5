package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.ui.kit.NameMatch;

/**
 * Somebody who is not in the hearing yet, as typed: {@code Name}, {@code Name, Organisation} or
 * {@code Name, Organisation (Side)}; {@code , Organisation} is an organisation alone.
 *
 * @param name of the person; blank for an organisation alone
 * @param organisation one that is in the hearing
 * @param newOrganisation the name of one that is not; blank when there is none
 * @param side of the new organisation
 */
record Newcomer(
    String name, Optional<Organisation> organisation, String newOrganisation, Optional<Side> side) {
  private static final int FEWEST_LETTERS = 2;
  private static final int MOST_GUESSES = 2;

  /** What has to be added, and who then asks for the floor or speaks. */
  record Entry(List<Command> parts, Speaker speaker) {

    /** The organisation that the new person belongs to. */
    Optional<Id<Organisation>> organisation() {
      return parts.stream()
          .filter(Command.AddPart.class::isInstance)
          .map(part -> ((Command.AddPart) part).part())
          .filter(Participant.class::isInstance)
          .flatMap(person -> ((Participant) person).organisation().stream())
          .findFirst();
    }
  }

  /** Who may be meant, the likeliest first; empty when there is nothing to add. */
  static List<Newcomer> read(String typed, Hearing hearing) {
    int comma = typed.indexOf(',');
    String name = (comma < 0 ? typed : typed.substring(0, comma)).strip();
    String body = comma < 0 ? "" : typed.substring(comma + 1).strip();
    if (name.length() + body.length() < FEWEST_LETTERS) {
      return List.of();
    }
    List<Newcomer> all = new ArrayList<>();
    if (body.isEmpty()) {
      all.add(new Newcomer(name, Optional.empty(), "", Optional.empty()));
      all.add(new Newcomer("", Optional.empty(), name, Optional.empty()));
    } else {
      all.addAll(of(name, body, hearing));
    }
    return all.stream().filter(each -> !each.known(hearing)).toList();
  }

  /**
   * Who is meant where there is no list to choose from: the person as typed, of the organisation as
   * typed, which is new unless it is called exactly so. Empty when there is nothing to add.
   */
  static Optional<Newcomer> literally(String typed, Hearing hearing) {
    List<Newcomer> all = read(typed, hearing);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(typed.contains(",") ? all.getLast() : all.getFirst());
  }

  private static List<Newcomer> of(String name, String typed, Hearing hearing) {
    Optional<Side> side = sideInBrackets(typed, hearing);
    String body = side.isPresent() ? typed.substring(0, typed.lastIndexOf('(')).strip() : typed;
    Optional<Organisation> exact = organisation(body, hearing);
    if (exact.isPresent()) {
      return List.of(new Newcomer(name, exact, "", Optional.empty()));
    }
    List<Newcomer> all = new ArrayList<>();
    if (!name.isEmpty() && side.isEmpty()) {
      NameMatch.best(body, hearing.organisations().all(), Newcomer::names).stream()
          .limit(MOST_GUESSES)
          .map(each -> new Newcomer(name, Optional.of(each), "", Optional.empty()))
          .forEach(all::add);
    }
    all.add(new Newcomer(name, Optional.empty(), body, side));
    return all;
  }

  private static Optional<Side> sideInBrackets(String typed, Hearing hearing) {
    int open = typed.lastIndexOf('(');
    if (open <= 0 || !typed.endsWith(")")) {
      return Optional.empty();
    }
    String asked = Folded.letters(typed.substring(open + 1, typed.length() - 1).strip());
    Optional<Side> byLetter =
        hearing.sides().stream()
            .filter(side -> Folded.letters(side.letter()).equals(asked))
            .findFirst();
    return byLetter.or(() ->
        hearing.sides().stream()
            .filter(side ->
                asked.length() >= FEWEST_LETTERS && Folded.letters(side.name()).startsWith(asked))
            .findFirst());
  }

  private static Optional<Organisation> organisation(String typed, Hearing hearing) {
    String asked = Folded.letters(typed);
    return hearing.organisations().stream()
        .filter(each -> names(each).stream().map(Folded::letters).anyMatch(asked::equals))
        .findFirst();
  }

  private static List<String> names(Organisation organisation) {
    return organisation.acronym().isBlank()
        ? List.of(organisation.name())
        : List.of(organisation.acronym(), organisation.name());
  }

  /** Whether the very same is in the hearing already, so that nobody is entered twice. */
  private boolean known(Hearing hearing) {
    if (name.isEmpty()) {
      return organisation.isPresent() || organisation(newOrganisation, hearing).isPresent();
    }
    String asked = Folded.letters(name);
    return newOrganisation.isEmpty()
        && hearing.participants().stream()
            .filter(each -> Folded.letters(each.name()).equals(asked))
            .anyMatch(each ->
                organisation.isEmpty()
                    || each.organisation().equals(organisation.map(Organisation::id)));
  }

  /** What the person or the organisation is called. */
  String title() {
    return name.isEmpty() ? newOrganisation : name;
  }

  /** Whoever is in the hearing already and comes nearest, for what side and limit that means. */
  Speaker nearest() {
    return organisation
        .<Speaker>map(each -> new Speaker.Body(each.id()))
        .or(() -> side.map(each -> new Speaker.OfSide(each.id())))
        .orElseGet(Speaker.Unidentified::new);
  }

  /** The parts to add, with ids of their own. */
  Entry enter(HearingSession session) {
    List<Command> parts = new ArrayList<>();
    Optional<Organisation> body = organisation;
    if (!newOrganisation.isEmpty()) {
      body = Optional.of(newBody(session));
      parts.add(new Command.AddPart(body.get()));
    }
    if (name.isEmpty()) {
      return new Entry(parts, new Speaker.Body(body.orElseThrow().id()));
    }
    Participant person = person(session, body);
    parts.add(new Command.AddPart(person));
    return new Entry(parts, new Speaker.Person(person.id()));
  }

  private Organisation newBody(HearingSession session) {
    return new Organisation(
        session.newId(), newOrganisation, "", side.map(Side::id), Level.NOT_STATED, "", "");
  }

  private Participant person(HearingSession session, Optional<Organisation> body) {
    int space = name.lastIndexOf(' ');
    return new Participant(
        session.newId(),
        "",
        space < 0 ? "" : name.substring(0, space).strip(),
        name.substring(space + 1),
        "",
        body.map(Organisation::id),
        Set.of(Role.DELEGATE),
        Presence.IN_ROOM,
        "");
  }
}
