package org.hearingdesk.exchange.people;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decide;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.exchange.lists.Watch;
import org.hearingdesk.i18n.Messages;

/**
 * Compares a list of people with a hearing. Whoever is the same to the letter is compared; whoever
 * may be the same is doubtful and never merged silently.
 */
final class PeoplePreview {
  /** What the columns hold when the list has no header. */
  static final List<Field> ORDER =
      List.of(
          Field.NAME,
          Field.ORGANISATION,
          Field.SIDE,
          Field.ROLE,
          Field.PRESENCE,
          Field.FUNCTION,
          Field.EMAIL);

  /** Within one list the same name for another organisation is nothing to ask about. */
  private static final Set<Verdict.Likeness> TELLING =
      EnumSet.of(Verdict.Likeness.LETTERS, Verdict.Likeness.EMAIL, Verdict.Likeness.DOUBLE_NAME);

  private final Hearing hearing;
  private final ListWords words;
  private final Supplier<String> newId;
  private final OrganisationBook book;
  private final PeopleBook people;
  private final PeopleBook listed = new PeopleBook(List.of());
  private final Map<String, Long> seen = new HashMap<>();
  private final Set<Id<Organisation>> sound = new HashSet<>();

  private PeoplePreview(Hearing hearing, Messages messages, Supplier<String> newId) {
    this.hearing = hearing;
    this.words = new ListWords(messages);
    this.newId = newId;
    this.book = new OrganisationBook(hearing, newId);
    this.people = new PeopleBook(hearing.participants());
  }

  /**
   * What taking over this list would do to this hearing.
   *
   * @param newId makes ids for what is new
   */
  static Preview of(
      PastedList list, Hearing hearing, Messages messages, Supplier<String> newId, Watch watch) {
    PeoplePreview preview = new PeoplePreview(hearing, messages, newId);
    return Previews.each(list, preview::verdict, () -> preview.book.added(), watch);
  }

  private Verdict verdict(Line line) {
    PersonName name = name(line);
    if ((name.given() + name.family()).isBlank()) {
      return new Verdict.Faulty(new Verdict.Fault.NoName());
    }
    Optional<Side> side = book.side(line.cell(Field.SIDE));
    if (side.isEmpty() && !line.cell(Field.SIDE).isEmpty()) {
      return new Verdict.Faulty(
          new Verdict.Fault.NoSuchSide(
              line.cell(Field.SIDE), hearing.sides().stream().map(Side::name).toList()));
    }
    Optional<Organisation> organisation =
        book.find(line.cell(Field.ORGANISATION), line.cell(Field.ACRONYM), side);
    Participant person = person(line, name, organisation);
    Optional<Verdict.Fault> fault = fault(person, organisation);
    if (fault.isPresent()) {
      return new Verdict.Faulty(fault.get());
    }
    String key =
        PeopleBook.alike(person) + "|" + organisation.map(each -> each.id().value()).orElse("");
    Long earlier = seen.putIfAbsent(key, line.number());
    return earlier == null
        ? compare(line, person)
        : new Verdict.Faulty(new Verdict.Fault.Twice(earlier));
  }

  static PersonName name(Line line) {
    String family = line.cell(Field.FAMILY_NAME);
    String given = line.cell(Field.GIVEN_NAME);
    if (family.isEmpty() && given.isEmpty()) {
      PersonName read = PersonName.read(line.cell(Field.NAME));
      String honorific = line.cell(Field.HONORIFIC);
      return honorific.isEmpty() ? read : new PersonName(honorific, read.given(), read.family());
    }
    // "Name" beside "First name" is a family name in most lists.
    String last = family.isEmpty() ? line.cell(Field.NAME) : family;
    return new PersonName(line.cell(Field.HONORIFIC), given, last);
  }

  private Participant person(Line line, PersonName name, Optional<Organisation> organisation) {
    Set<Role> roles = new LinkedHashSet<>();
    Arrays.stream(line.cell(Field.ROLE).split("[,;/]"))
        .forEach(word -> words.role(word).ifPresent(roles::add));
    // A word that is no role of a hearing says what the person is.
    boolean noRole = roles.isEmpty() && !line.cell(Field.ROLE).isEmpty();
    String function = line.cell(Field.FUNCTION);
    return new Participant(
        Id.of(newId.get()),
        name.honorific(),
        name.given(),
        name.family(),
        function.isEmpty() && noRole ? line.cell(Field.ROLE) : function,
        organisation.map(Organisation::id),
        roles.isEmpty() ? Set.of(Role.DELEGATE) : roles,
        words.presence(line.cell(Field.PRESENCE)).orElse(Presence.IN_ROOM),
        line.cell(Field.EMAIL),
        words.gender(line.cell(Field.GENDER)),
        Optional.empty());
  }

  /** Texts are checked by the rules of the hearing itself; an organisation is checked once. */
  private Optional<Verdict.Fault> fault(Participant person, Optional<Organisation> organisation) {
    Participant alone = withOrganisation(person, Optional.empty());
    Optional<Verdict.Fault> own = refusal(new Command.AddPart(alone));
    if (own.isPresent() || organisation.isEmpty() || sound.contains(organisation.get().id())) {
      return own;
    }
    Optional<Verdict.Fault> fault =
        organisation.filter(book::isNew).map(Command.AddPart::new).flatMap(this::refusal);
    if (fault.isEmpty()) {
      sound.add(organisation.get().id());
    }
    return fault;
  }

  private Optional<Verdict.Fault> refusal(Command command) {
    return Decide.decide(hearing, command, Instant.EPOCH) instanceof Decision.Refused(var reason)
        ? Optional.of(new Verdict.Fault.Refused(reason))
        : Optional.empty();
  }

  /** With those who are there; then with those who stand on earlier lines and are new as well. */
  private Verdict compare(Line line, Participant person) {
    Optional<PeopleBook.Match> there = people.find(person);
    if (there.isPresent()) {
      Participant resembles = there.get().person();
      Verdict same = same(line, resembles, person);
      return there
          .get()
          .why()
          .<Verdict>map(why -> new Verdict.Doubtful(resembles, why, same, new Verdict.New(person)))
          .orElse(same);
    }
    Optional<PeopleBook.Match> earlier =
        listed.find(person).filter(match -> match.why().filter(TELLING::contains).isPresent());
    listed.enter(person);
    return earlier
        .<Verdict>map(match ->
            new Verdict.Doubtful(
                match.person(),
                match.why().orElseThrow(),
                new Verdict.Same(match.person()),
                new Verdict.New(person)))
        .orElseGet(() -> new Verdict.New(person));
  }

  /** What the list leaves blank stays as it is. */
  private Verdict same(Line line, Participant there, Participant listed) {
    boolean roles = words.role(line.cell(Field.ROLE)).isPresent();
    boolean presence = words.presence(line.cell(Field.PRESENCE)).isPresent();
    Participant after =
        new Participant(
            there.id(),
            listed.honorific().isBlank() ? there.honorific() : listed.honorific(),
            there.givenName(),
            there.familyName(),
            listed.function().isBlank() ? there.function() : listed.function(),
            there.organisation(),
            roles ? listed.roles() : there.roles(),
            presence ? listed.presence() : there.presence(),
            listed.email().isBlank() ? there.email() : listed.email(),
            listed.gender().or(there::gender),
            there.allowance());
    if (after.equals(there)) {
      return new Verdict.Same(there);
    }
    return refusal(new Command.EditPart(there, after))
        .<Verdict>map(Verdict.Faulty::new)
        .orElseGet(() -> new Verdict.Changed(there, after));
  }

  private static Participant withOrganisation(
      Participant person, Optional<Id<Organisation>> organisation) {
    return new Participant(
        person.id(),
        person.honorific(),
        person.givenName(),
        person.familyName(),
        person.function(),
        organisation,
        person.roles(),
        person.presence(),
        person.email(),
        person.gender(),
        person.allowance());
  }
}
