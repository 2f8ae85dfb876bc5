package org.hearingdesk.ui.prepare.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.prepare.table.Cell;
import org.hearingdesk.ui.prepare.table.Column;
import org.hearingdesk.ui.prepare.table.Reading;
import org.hearingdesk.ui.prepare.table.RowKind;

/** Topics that interventions and written contributions are tagged with. */
public final class TopicRows implements RowKind<Topic> {

  private final Messages messages;
  private final Supplier<String> newId;

  /**
   * @param newId makes ids for what is added
   */
  public TopicRows(Messages messages, Supplier<String> newId) {
    this.messages = messages;
    this.newId = newId;
  }

  @Override
  public String key() {
    return "topics";
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Fields.line("name", messages.text("prepare.column.topic"), 70),
        new Column("uses", messages.text("prepare.column.uses"), 30, Column.Entry.NOT));
  }

  @Override
  public List<Topic> rows(Hearing hearing) {
    return hearing.topics().all();
  }

  @Override
  public List<Cell> cells(Topic row, Hearing hearing) {
    return List.of(new Cell.Name(row.name()), new Cell.Words(uses(row, hearing)));
  }

  @Override
  public Map<String, String> fields(Optional<Topic> row, Hearing hearing) {
    return new Fields().with("name", row.map(Topic::name).orElse("")).map();
  }

  @Override
  public Reading<Topic> read(Map<String, String> fields, Optional<Topic> before, Hearing hearing) {
    return new Reading.Read<>(
        new Topic(
            before.map(Topic::id).orElseGet(() -> Id.of(newId.get())),
            Fields.read(fields, "name")));
  }

  private String uses(Topic row, Hearing hearing) {
    long turns =
        hearing.interventions().stream().filter(turn -> turn.topics().contains(row.id())).count();
    long papers =
        hearing.contributions().stream().filter(paper -> paper.topics().contains(row.id())).count();
    return turns + papers == 0 ? "" : messages.count("prepare.topic.uses", turns + papers);
  }
}
