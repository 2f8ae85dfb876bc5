package org.hearingdesk.ui.prepare.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.DateText;
import org.hearingdesk.ui.prepare.table.Cell;
import org.hearingdesk.ui.prepare.table.Column;
import org.hearingdesk.ui.prepare.table.Reading;
import org.hearingdesk.ui.prepare.table.RowKind;
import org.hearingdesk.words.HearingFormats;

/** Who does what by when. */
public final class FollowUpRows implements RowKind<FollowUp> {

  private final Messages messages;
  private final Supplier<String> newId;

  /**
   * @param newId makes ids for what is added
   */
  public FollowUpRows(Messages messages, Supplier<String> newId) {
    this.messages = messages;
    this.newId = newId;
  }

  @Override
  public String key() {
    return "follow_ups";
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Fields.line("what", messages.text("prepare.column.what"), 50),
        new Column("who", messages.text("prepare.column.who"), 28, Column.Entry.LOOKUP),
        Fields.line("due", messages.text("prepare.column.due"), 22));
  }

  @Override
  public List<FollowUp> rows(Hearing hearing) {
    return hearing.followUps().all();
  }

  @Override
  public List<Cell> cells(FollowUp row, Hearing hearing) {
    return List.of(
        new Cell.Name(row.what()),
        row.who().isBlank()
            ? new Cell.Missing(messages.text("prepare.who.missing"))
            : new Cell.Words(row.who()),
        new Cell.Figures(row.due().map(HearingFormats.of(messages, hearing)::date).orElse("")));
  }

  @Override
  public Map<String, String> fields(Optional<FollowUp> row, Hearing hearing) {
    return new Fields()
        .with("what", row.map(FollowUp::what).orElse(""))
        .with("who", row.map(FollowUp::who).orElse(""))
        .with(
            "due",
            row.flatMap(FollowUp::due).map(HearingFormats.of(messages, hearing)::date).orElse(""))
        .map();
  }

  /** Whoever is known may be found by typing; anybody else may be written. */
  @Override
  public List<String> choices(String column, Hearing hearing) {
    return Stream.concat(
            hearing.organisations().stream().map(Organisation::label),
            hearing.participants().stream().map(Participant::name))
        .toList();
  }

  @Override
  public Reading<FollowUp> read(
      Map<String, String> fields, Optional<FollowUp> before, Hearing hearing) {
    String typed = Fields.read(fields, "due");
    Optional<LocalDate> due = new DateText(messages.locale()).parse(typed);
    if (due.isEmpty() && !typed.isEmpty()) {
      return new Reading.Fault<>("due", messages.text("prepare.date.fault"));
    }
    return new Reading.Read<>(
        new FollowUp(
            before.map(FollowUp::id).orElseGet(() -> Id.of(newId.get())),
            Fields.read(fields, "what"),
            Fields.read(fields, "who"),
            due));
  }
}
