package org.hearingdesk.ui.prepare.rows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.prepare.table.Cell;
import org.hearingdesk.ui.prepare.table.Column;
import org.hearingdesk.ui.prepare.table.Reading;
import org.hearingdesk.ui.prepare.table.RowKind;

/** Sides, in the order in which they are shown everywhere. */
public final class SideRows implements RowKind<Side> {
  static final String NAME = "name";
  static final String LETTER = "letter";
  static final String COLOUR = "colour";
  static final String VOTES = "votes";
  static final String WEIGHT = "weight";
  static final String ORGANISATIONS = "organisations";

  private final Messages messages;
  private final Supplier<String> newId;
  private final EnumWords<SideColour> colours;

  /**
   * @param newId makes ids for what is added
   */
  public SideRows(Messages messages, Supplier<String> newId) {
    this.messages = messages;
    this.newId = newId;
    this.colours = new EnumWords<>(messages, "prepare.colour.", SideColour.values());
  }

  @Override
  public String key() {
    return "sides";
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Fields.line(NAME, messages.text("prepare.column.name"), 34),
        Fields.line(LETTER, messages.text("prepare.column.letter"), 12),
        Fields.choice(COLOUR, messages.text("prepare.column.colour"), 18),
        Fields.choice(VOTES, messages.text("prepare.column.votes"), 14),
        Fields.line(WEIGHT, messages.text("prepare.column.weight"), 10),
        new Column(
            ORGANISATIONS, messages.text("prepare.column.organisations"), 12, Column.Entry.NOT));
  }

  @Override
  public List<Side> rows(Hearing hearing) {
    return hearing.sides().all();
  }

  @Override
  public List<Cell> cells(Side row, Hearing hearing) {
    long organisations =
        hearing.organisations().stream()
            .filter(each -> each.side().equals(Optional.of(row.id())))
            .count();
    return List.of(
        SideMarks.of(row),
        new Cell.Words(row.letter()),
        new Cell.Words(colours.of(row.colour())),
        new Cell.Words(votes(row.votes())),
        new Cell.Figures(row.weight().toString()),
        new Cell.Figures(Long.toString(organisations)));
  }

  private String votes(boolean votes) {
    return messages.text(votes ? "prepare.votes.yes" : "prepare.votes.no");
  }

  @Override
  public Map<String, String> fields(Optional<Side> row, Hearing hearing) {
    return new Fields()
        .with(NAME, row.map(Side::name).orElse(""))
        .with(LETTER, row.map(Side::letter).orElse(""))
        .with(COLOUR, colours.of(row.map(Side::colour).orElseGet(() -> freeColour(hearing))))
        .with(VOTES, votes(row.map(Side::votes).orElse(true)))
        .with(WEIGHT, row.map(Side::weight).orElse(Weight.ONE).toString())
        .map();
  }

  /** The first colour that no side has yet. */
  private static SideColour freeColour(Hearing hearing) {
    Set<SideColour> free = EnumSet.allOf(SideColour.class);
    hearing.sides().forEach(side -> free.remove(side.colour()));
    return free.stream().findFirst().orElse(SideColour.SLATE);
  }

  @Override
  public List<String> choices(String column, Hearing hearing) {
    return switch (column) {
      case COLOUR -> colours.all();
      case VOTES -> Arrays.asList(votes(true), votes(false));
      default -> List.of();
    };
  }

  @Override
  public Reading<Side> read(Map<String, String> fields, Optional<Side> before, Hearing hearing) {
    Weight weight;
    try {
      weight = Weight.parse(Fields.read(fields, WEIGHT));
    } catch (IllegalArgumentException notAWeight) {
      return new Reading.Fault<>(WEIGHT, messages.text("prepare.weight.fault"));
    }
    return new Reading.Read<>(
        new Side(
            before.map(Side::id).orElseGet(() -> Id.of(newId.get())),
            Fields.read(fields, NAME),
            Fields.read(fields, LETTER),
            colours.find(Fields.read(fields, COLOUR)).orElse(SideColour.SLATE),
            Fields.read(fields, VOTES).equals(votes(true)),
            weight));
  }

  @Override
  public String hint(Map<String, String> fields, Hearing hearing) {
    return messages.text("prepare.side.hint");
  }
}
