package org.hearingdesk.ui.prepare.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.DateText;
import org.hearingdesk.ui.prepare.table.Cell;
import org.hearingdesk.ui.prepare.table.Column;
import org.hearingdesk.ui.prepare.table.Reading;
import org.hearingdesk.ui.prepare.table.RowKind;
import org.hearingdesk.words.HearingFormats;

/** Public consultations that go on after the hearing. */
public final class ConsultationRows implements RowKind<Consultation> {

  private final Messages messages;
  private final Supplier<String> newId;

  /**
   * @param newId makes ids for what is added
   */
  public ConsultationRows(Messages messages, Supplier<String> newId) {
    this.messages = messages;
    this.newId = newId;
  }

  @Override
  public String key() {
    return "consultations";
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Fields.line("title", messages.text("prepare.column.title"), 40),
        Fields.line("link", messages.text("prepare.column.link"), 38),
        Fields.line("openUntil", messages.text("prepare.column.open_until"), 22));
  }

  @Override
  public List<Consultation> rows(Hearing hearing) {
    return hearing.consultations().all();
  }

  @Override
  public List<Cell> cells(Consultation row, Hearing hearing) {
    return List.of(
        new Cell.Name(row.title()),
        new Cell.Words(row.link()),
        new Cell.Figures(
            row.openUntil().map(HearingFormats.of(messages, hearing)::date).orElse("")));
  }

  @Override
  public Map<String, String> fields(Optional<Consultation> row, Hearing hearing) {
    return new Fields()
        .with("title", row.map(Consultation::title).orElse(""))
        .with("link", row.map(Consultation::link).orElse(""))
        .with(
            "openUntil",
            row.flatMap(Consultation::openUntil)
                .map(HearingFormats.of(messages, hearing)::date)
                .orElse(""))
        .map();
  }

  @Override
  public Reading<Consultation> read(
      Map<String, String> fields, Optional<Consultation> before, Hearing hearing) {
    String typed = Fields.read(fields, "openUntil");
    Optional<LocalDate> until = new DateText(messages.locale()).parse(typed);
    if (until.isEmpty() && !typed.isEmpty()) {
      return new Reading.Fault<>("openUntil", messages.text("prepare.date.fault"));
    }
    return new Reading.Read<>(
        new Consultation(
            before.map(Consultation::id).orElseGet(() -> Id.of(newId.get())),
            Fields.read(fields, "title"),
            Fields.read(fields, "link"),
            until));
  }
}
