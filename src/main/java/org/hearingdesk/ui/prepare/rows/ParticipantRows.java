package org.hearingdesk.ui.prepare.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.exchange.people.PersonName;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.prepare.table.Cell;
import org.hearingdesk.ui.prepare.table.Column;
import org.hearingdesk.ui.prepare.table.Facet;
import org.hearingdesk.ui.prepare.table.Reading;
import org.hearingdesk.ui.prepare.table.RowKind;

/** People: their organisation may be typed and is then added with them. */
public final class ParticipantRows implements RowKind<Participant> {
  static final String NAME = "familyName";
  static final String ORGANISATION = "organisation";
  static final String SIDE = "side";
  static final String ROLES = "roles";
  static final String PRESENCE = "presence";
  static final String FUNCTION = "function";
  static final String EMAIL = "email";
  private static final String NO_SIDE = "none";

  private final Messages messages;
  private final Supplier<String> newId;
  private final EnumWords<Role> roles;
  private final EnumWords<Presence> presences;
  private final PersonalFields personal;

  /**
   * @param newId makes ids for what is added
   */
  public ParticipantRows(Messages messages, Supplier<String> newId) {
    this.messages = messages;
    this.newId = newId;
    this.roles = new EnumWords<>(messages, "prepare.role.", Role.values());
    this.presences = new EnumWords<>(messages, "prepare.presence.", Presence.values());
    this.personal = new PersonalFields(messages);
  }

  @Override
  public String key() {
    return "participants";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Fields.line(NAME, messages.text("prepare.column.name"), 24),
        new Column(
            ORGANISATION, messages.text("prepare.column.organisation"), 30, Column.Entry.LOOKUP),
        new Column(SIDE, messages.text("prepare.column.side"), 17, Column.Entry.NOT),
        new Column(ROLES, messages.text("prepare.column.role"), 14, Column.Entry.SEVERAL),
        Fields.choice(PRESENCE, messages.text("prepare.column.where"), 15),
        Fields.line(FUNCTION, messages.text("prepare.column.function"), 0),
        Fields.line(EMAIL, messages.text("prepare.column.email"), 0),
        Fields.choice(PersonalFields.GENDER, messages.text("prepare.column.gender"), 0),
        Fields.line(PersonalFields.ALLOWANCE, messages.text("prepare.column.allowance"), 0));
  }

  @Override
  public List<Participant> rows(Hearing hearing) {
    return hearing.participants().all();
  }

  @Override
  public List<Cell> cells(Participant row, Hearing hearing) {
    Optional<Organisation> organisation = organisation(row, hearing);
    return List.of(
        new Cell.Name(row.name()),
        organisation
            .<Cell>map(found -> new Cell.Words(found.label()))
            .orElseGet(() -> new Cell.Missing(messages.text("prepare.organisation.missing"))),
        SideMarks.of(hearing.sideOf(row), messages.text("prepare.side.not_known")),
        new Cell.Words(rolesOf(row)),
        new Cell.Pictured(icon(row.presence()), presences.of(row.presence())));
  }

  @Override
  public String moreWords(Participant row, Hearing hearing) {
    return row.function()
        + " "
        + row.email()
        + " "
        + organisation(row, hearing).map(Organisation::name).orElse("");
  }

  @Override
  public Map<String, String> fields(Optional<Participant> row, Hearing hearing) {
    return new Fields()
        .with(NAME, row.map(Participant::name).orElse(""))
        .with(
            ORGANISATION,
            row.flatMap(person -> organisation(person, hearing))
                .map(Organisation::label)
                .orElse(""))
        .with(ROLES, row.map(this::rolesOf).orElseGet(() -> roles.of(Role.DELEGATE)))
        .with(PRESENCE, presences.of(row.map(Participant::presence).orElse(Presence.IN_ROOM)))
        .with(FUNCTION, row.map(Participant::function).orElse(""))
        .with(EMAIL, row.map(Participant::email).orElse(""))
        .with(PersonalFields.GENDER, personal.gender(row))
        .with(PersonalFields.ALLOWANCE, personal.allowance(row))
        .map();
  }

  @Override
  public List<String> choices(String column, Hearing hearing) {
    return switch (column) {
      case ORGANISATION -> hearing.organisations().stream().map(Organisation::label).toList();
      case ROLES -> roles.all();
      case PRESENCE -> presences.all();
      case PersonalFields.GENDER -> personal.genders();
      default -> List.of();
    };
  }

  @Override
  public Reading<Participant> read(
      Map<String, String> fields, Optional<Participant> before, Hearing hearing) {
    List<Part> first = new ArrayList<>();
    Optional<Id<Organisation>> organisation = readOrganisation(fields, hearing, first);
    PersonName name = readName(fields, before);
    Set<Role> read = new LinkedHashSet<>();
    for (String words : Fields.list(fields, ROLES)) {
      Optional<Role> role = roles.find(words);
      if (role.isEmpty()) {
        return new Reading.Fault<>(ROLES, messages.text("prepare.role.unknown", words));
      }
      read.add(role.get());
    }
    if (!personal.isAllowance(fields)) {
      return new Reading.Fault<>(
          PersonalFields.ALLOWANCE, messages.text("prepare.allowance.fault"));
    }
    Presence presence = presences.find(Fields.read(fields, PRESENCE)).orElse(Presence.IN_ROOM);
    Id<Participant> id = before.map(Participant::id).orElseGet(() -> Id.of(newId.get()));
    return new Reading.Read<>(
        new Participant(
            id,
            name.honorific(),
            name.given(),
            name.family(),
            Fields.read(fields, FUNCTION),
            organisation,
            read,
            presence,
            Fields.read(fields, EMAIL),
            personal.readGender(fields),
            personal.readAllowance(fields)),
        first);
  }

  /** A name that was not touched keeps its parts as they are. */
  private static PersonName readName(Map<String, String> fields, Optional<Participant> before) {
    String typed = Fields.read(fields, NAME);
    return before
        .filter(person -> person.name().equals(typed))
        .map(person -> new PersonName(person.honorific(), person.givenName(), person.familyName()))
        .orElseGet(() -> PersonName.read(typed));
  }

  private Optional<Id<Organisation>> readOrganisation(
      Map<String, String> fields, Hearing hearing, List<Part> first) {
    String typed = Fields.read(fields, ORGANISATION);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<Organisation> found = OrganisationRows.find(typed, hearing);
    if (found.isEmpty()) {
      Organisation fresh =
          new Organisation(
              Id.of(newId.get()), typed, "", Optional.empty(), Level.NOT_STATED, "", "");
      first.add(fresh);
      return Optional.of(fresh.id());
    }
    return found.map(Organisation::id);
  }

  @Override
  public String hint(Map<String, String> fields, Hearing hearing) {
    String typed = Fields.read(fields, ORGANISATION);
    if (!typed.isEmpty() && OrganisationRows.find(typed, hearing).isEmpty()) {
      return messages.text("prepare.participant.hint.new_organisation", typed);
    }
    PersonName name = PersonName.read(Fields.read(fields, NAME));
    return name.given().isEmpty()
        ? messages.text("prepare.participant.hint.side")
        : messages.text("prepare.participant.hint.name", name.family());
  }

  @Override
  public List<Facet> facets(Hearing hearing) {
    Map<String, Long> bySide =
        hearing.participants().stream()
            .collect(Collectors.groupingBy(row -> sideKey(row, hearing), Collectors.counting()));
    List<Facet.Group> groups = new ArrayList<>();
    for (Side side : hearing.sides()) {
      Long count = bySide.get(side.id().value());
      if (count != null) {
        groups.add(
            new Facet.Group(
                side.id().value(), Facet.Mark.of(SideMarks.of(side)), count.intValue()));
      }
    }
    Long without = bySide.get(NO_SIDE);
    if (without != null) {
      groups.add(
          new Facet.Group(
              NO_SIDE,
              Facet.Mark.of(Icons.DOUBT, messages.text("prepare.side.not_known")),
              without.intValue()));
    }
    return List.of(
        new Facet(SIDE, messages.text("prepare.facet.all"), groups), presenceFacet(hearing));
  }

  private Facet presenceFacet(Hearing hearing) {
    List<Facet.Group> groups = new ArrayList<>();
    for (Presence presence : presences.values()) {
      long count =
          hearing.participants().stream().filter(row -> row.presence() == presence).count();
      groups.add(
          new Facet.Group(
              presence.name(), Facet.Mark.of(icon(presence), presences.of(presence)), (int) count));
    }
    return new Facet(PRESENCE, messages.text("prepare.facet.any_place"), groups);
  }

  @Override
  public String groupOf(String facet, Participant row, Hearing hearing) {
    return facet.equals(PRESENCE) ? row.presence().name() : sideKey(row, hearing);
  }

  private static String sideKey(Participant row, Hearing hearing) {
    return hearing.sideOf(row).map(side -> side.id().value()).orElse(NO_SIDE);
  }

  private static Optional<Organisation> organisation(Participant row, Hearing hearing) {
    return row.organisation().flatMap(id -> hearing.organisations().find(id));
  }

  /** Several roles as one text: the first as it stands, the others in small letters. */
  private String rolesOf(Participant row) {
    List<String> words = new ArrayList<>();
    for (Role role : row.roles()) {
      String word = roles.of(role);
      words.add(words.isEmpty() ? word : word.toLowerCase(Locale.ROOT));
    }
    return String.join(", ", words);
  }

  private static Icons icon(Presence presence) {
    return switch (presence) {
      case IN_ROOM -> Icons.IN_THE_ROOM;
      case ONLINE -> Icons.ONLINE;
      case ABSENT -> Icons.NOTHING;
    };
  }
}
