package org.hearingdesk.ui.prepare.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.prepare.table.Cell;
import org.hearingdesk.ui.prepare.table.Column;
import org.hearingdesk.ui.prepare.table.Reading;
import org.hearingdesk.ui.prepare.table.RowKind;

/** What the chair concluded. */
public final class ConclusionRows implements RowKind<Conclusion> {

  private final Messages messages;
  private final Supplier<String> newId;
  private final ItemNames items;

  /**
   * @param newId makes ids for what is added
   */
  public ConclusionRows(Messages messages, Supplier<String> newId) {
    this.messages = messages;
    this.newId = newId;
    this.items = new ItemNames(messages, "prepare.item.whole");
  }

  @Override
  public String key() {
    return "conclusions";
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("text", messages.text("prepare.column.conclusion"), 66, Column.Entry.TEXT),
        Fields.choice("agendaItem", messages.text("prepare.column.item"), 34));
  }

  @Override
  public List<Conclusion> rows(Hearing hearing) {
    return hearing.conclusions().all();
  }

  @Override
  public List<Cell> cells(Conclusion row, Hearing hearing) {
    return List.of(
        new Cell.Name(row.text()),
        new Cell.Words(row.item().map(id -> items.of(id, hearing)).orElseGet(items::whole)));
  }

  @Override
  public Map<String, String> fields(Optional<Conclusion> row, Hearing hearing) {
    return new Fields()
        .with("text", row.map(Conclusion::text).orElse(""))
        .with(
            "agendaItem",
            row.flatMap(Conclusion::item)
                .map(id -> items.of(id, hearing))
                .orElseGet(() -> row.isPresent() ? items.whole() : items.running(hearing)))
        .map();
  }

  @Override
  public List<String> choices(String column, Hearing hearing) {
    return column.equals("agendaItem") ? items.choices(hearing) : List.of();
  }

  @Override
  public Reading<Conclusion> read(
      Map<String, String> fields, Optional<Conclusion> before, Hearing hearing) {
    return new Reading.Read<>(
        new Conclusion(
            before.map(Conclusion::id).orElseGet(() -> Id.of(newId.get())),
            items.find(Fields.read(fields, "agendaItem"), hearing),
            Fields.read(fields, "text")));
  }
}
