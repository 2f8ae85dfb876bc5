package org.hearingdesk.ui.prepare.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.prepare.table.Cell;
import org.hearingdesk.ui.prepare.table.Column;
import org.hearingdesk.ui.prepare.table.Facet;
import org.hearingdesk.ui.prepare.table.Reading;
import org.hearingdesk.ui.prepare.table.RowKind;

/** Organisations. */
public final class OrganisationRows implements RowKind<Organisation> {
  static final String NAME = "name";
  static final String ACRONYM = "acronym";
  static final String SIDE = "side";
  static final String LEVEL = "level";
  static final String PEOPLE = "people";
  static final String COUNTRY = "country";
  static final String REGISTER = "registerNumber";
  private static final String NO_SIDE = "none";

  private final Messages messages;
  private final Supplier<String> newId;
  private final EnumWords<Level> levels;

  /**
   * @param newId makes ids for what is added
   */
  public OrganisationRows(Messages messages, Supplier<String> newId) {
    this.messages = messages;
    this.newId = newId;
    this.levels = new EnumWords<>(messages, "prepare.level.", Level.values());
  }

  /** The organisation that is called so, by its name or its acronym. */
  static Optional<Organisation> find(String called, Hearing hearing) {
    String wanted = Folded.letters(called.strip());
    return hearing.organisations().stream()
        .filter(each ->
            Folded.letters(each.label()).equals(wanted)
                || Folded.letters(each.name()).equals(wanted))
        .findFirst();
  }

  @Override
  public String key() {
    return "organisations";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Fields.line(NAME, messages.text("prepare.column.name"), 38),
        Fields.line(ACRONYM, messages.text("prepare.column.acronym"), 14),
        Fields.choice(SIDE, messages.text("prepare.column.side"), 20),
        Fields.choice(LEVEL, messages.text("prepare.column.level"), 18),
        new Column(PEOPLE, messages.text("prepare.column.people"), 10, Column.Entry.NOT),
        Fields.line(COUNTRY, messages.text("prepare.column.country"), 0),
        Fields.line(REGISTER, messages.text("prepare.column.register"), 0));
  }

  @Override
  public List<Organisation> rows(Hearing hearing) {
    return hearing.organisations().all();
  }

  @Override
  public List<Cell> cells(Organisation row, Hearing hearing) {
    long people =
        hearing.participants().stream()
            .filter(person -> person.organisation().equals(Optional.of(row.id())))
            .count();
    Optional<Side> side = hearing.sideOf(row);
    return List.of(
        new Cell.Name(row.name()),
        new Cell.Words(row.acronym()),
        side.<Cell>map(SideMarks::of)
            .orElseGet(() -> new Cell.Missing(messages.text("prepare.side.missing"))),
        new Cell.Words(row.level() == Level.NOT_STATED ? "" : levels.of(row.level())),
        new Cell.Figures(Long.toString(people)));
  }

  @Override
  public String moreWords(Organisation row, Hearing hearing) {
    return row.country() + " " + row.registerNumber();
  }

  @Override
  public Map<String, String> fields(Optional<Organisation> row, Hearing hearing) {
    return new Fields()
        .with(NAME, row.map(Organisation::name).orElse(""))
        .with(ACRONYM, row.map(Organisation::acronym).orElse(""))
        .with(SIDE, row.flatMap(hearing::sideOf).map(Side::name).orElse(""))
        .with(LEVEL, levels.of(row.map(Organisation::level).orElse(Level.NOT_STATED)))
        .with(COUNTRY, row.map(Organisation::country).orElse(""))
        .with(REGISTER, row.map(Organisation::registerNumber).orElse(""))
        .map();
  }

  @Override
  public List<String> choices(String column, Hearing hearing) {
    return switch (column) {
      case SIDE -> hearing.sides().stream().map(Side::name).toList();
      case LEVEL -> levels.all();
      default -> List.of();
    };
  }

  @Override
  public Reading<Organisation> read(
      Map<String, String> fields, Optional<Organisation> before, Hearing hearing) {
    String side = Fields.read(fields, SIDE);
    Optional<Side> found =
        hearing.sides().stream().filter(each -> each.name().equals(side)).findFirst();
    return new Reading.Read<>(
        new Organisation(
            before.map(Organisation::id).orElseGet(() -> Id.of(newId.get())),
            Fields.read(fields, NAME),
            Fields.read(fields, ACRONYM),
            found.map(Side::id),
            levels.find(Fields.read(fields, LEVEL)).orElse(Level.NOT_STATED),
            Fields.read(fields, COUNTRY),
            Fields.read(fields, REGISTER)));
  }

  @Override
  public List<Facet> facets(Hearing hearing) {
    List<Facet.Group> groups = new ArrayList<>();
    for (Side side : hearing.sides()) {
      int count = count(side.id().value(), hearing);
      if (count > 0) {
        groups.add(new Facet.Group(side.id().value(), Facet.Mark.of(SideMarks.of(side)), count));
      }
    }
    int without = count(NO_SIDE, hearing);
    if (without > 0) {
      groups.add(
          new Facet.Group(
              NO_SIDE,
              Facet.Mark.of(Icons.DOUBT, messages.text("prepare.side.not_known")),
              without));
    }
    return List.of(new Facet(SIDE, messages.text("prepare.facet.all"), groups));
  }

  private int count(String group, Hearing hearing) {
    return (int)
        hearing.organisations().stream()
            .filter(row -> groupOf(SIDE, row, hearing).equals(group))
            .count();
  }

  @Override
  public String groupOf(String facet, Organisation row, Hearing hearing) {
    return hearing.sideOf(row).map(side -> side.id().value()).orElse(NO_SIDE);
  }
}
