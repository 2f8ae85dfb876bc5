package org.hearingdesk.ui.prepare.rows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.prepare.table.Cell;
import org.hearingdesk.ui.prepare.table.Column;
import org.hearingdesk.ui.prepare.table.Reading;
import org.hearingdesk.ui.prepare.table.RowKind;

/** Questions that are put to the room. Their options have a sheet of their own. */
public final class QuestionRows implements RowKind<PriorityQuestion> {

  private final Messages messages;
  private final Supplier<String> newId;
  private final ItemNames items;
  private final EnumWords<BallotMethod> methods;
  private final EnumWords<VoterKind> voters;
  private final EnumWords<Weighting> weightings;

  /**
   * @param newId makes ids for what is added
   */
  public QuestionRows(Messages messages, Supplier<String> newId) {
    this.messages = messages;
    this.newId = newId;
    this.items = new ItemNames(messages, "prepare.item.none");
    this.methods = new EnumWords<>(messages, "prepare.method.", BallotMethod.values());
    this.voters = new EnumWords<>(messages, "prepare.voters.", VoterKind.values());
    this.weightings = new EnumWords<>(messages, "prepare.weighting.", Weighting.values());
  }

  @Override
  public String key() {
    return "questions";
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Fields.line("text", messages.text("prepare.column.question"), 44),
        Fields.choice("method", messages.text("prepare.column.method"), 24),
        Fields.line("amount", messages.text("prepare.column.amount"), 16),
        new Column("options", messages.text("prepare.column.options"), 16, Column.Entry.NOT),
        Fields.choice("agendaItem", messages.text("prepare.column.item"), 0),
        Fields.choice("voters", messages.text("prepare.column.voters"), 0),
        Fields.choice("weighting", messages.text("prepare.column.weighting"), 0));
  }

  @Override
  public List<PriorityQuestion> rows(Hearing hearing) {
    return hearing.questions().all();
  }

  @Override
  public List<Cell> cells(PriorityQuestion row, Hearing hearing) {
    return List.of(
        new Cell.Name(row.text()),
        new Cell.Words(methods.of(row.method())),
        new Cell.Figures(Integer.toString(row.amount())),
        row.options().size() < 2
            ? new Cell.Missing(Integer.toString(row.options().size()))
            : new Cell.Figures(Integer.toString(row.options().size())));
  }

  @Override
  public Map<String, String> fields(Optional<PriorityQuestion> row, Hearing hearing) {
    return new Fields()
        .with("text", row.map(PriorityQuestion::text).orElse(""))
        .with("method", methods.of(row.map(PriorityQuestion::method).orElse(BallotMethod.TOP_K)))
        .with("amount", Integer.toString(row.map(PriorityQuestion::amount).orElse(3)))
        .with(
            "agendaItem",
            row.flatMap(PriorityQuestion::item)
                .map(id -> items.of(id, hearing))
                .orElseGet(items::whole))
        .with("voters", voters.of(row.map(PriorityQuestion::voters).orElse(VoterKind.ORGANISATION)))
        .with(
            "weighting",
            weightings.of(row.map(PriorityQuestion::weighting).orElse(Weighting.EQUAL)))
        .map();
  }

  @Override
  public List<String> choices(String column, Hearing hearing) {
    return switch (column) {
      case "method" -> methods.all();
      case "agendaItem" -> items.choices(hearing);
      case "voters" -> voters.all();
      case "weighting" -> weightings.all();
      default -> List.of();
    };
  }

  @Override
  public Reading<PriorityQuestion> read(
      Map<String, String> fields, Optional<PriorityQuestion> before, Hearing hearing) {
    int amount;
    try {
      amount = Integer.parseInt(Fields.read(fields, "amount"));
    } catch (NumberFormatException notANumber) {
      return new Reading.Fault<>("amount", messages.text("prepare.amount.fault"));
    }
    PriorityQuestion read =
        new PriorityQuestion(
            before.map(PriorityQuestion::id).orElseGet(() -> Id.of(newId.get())),
            Fields.read(fields, "text"),
            items.find(Fields.read(fields, "agendaItem"), hearing),
            before.map(PriorityQuestion::options).orElse(List.of()),
            methods.find(Fields.read(fields, "method")).orElse(BallotMethod.TOP_K),
            amount,
            voters.find(Fields.read(fields, "voters")).orElse(VoterKind.ORGANISATION),
            weightings.find(Fields.read(fields, "weighting")).orElse(Weighting.EQUAL));
    PriorityQuestion held = before.map(PriorityQuestion::held).map(read::holding).orElse(read);
    return new Reading.Read<>(
        before
            .map(PriorityQuestion::counted)
            .filter(counting -> counting.by().counts(held.method()))
            .map(held::countedAs)
            .orElse(held));
  }

  @Override
  public String hint(Map<String, String> fields, Hearing hearing) {
    return methods
        .find(Fields.read(fields, "method"))
        .map(method -> messages.text("prepare.amount." + method.name().toLowerCase(Locale.ROOT)))
        .orElse("");
  }
}
